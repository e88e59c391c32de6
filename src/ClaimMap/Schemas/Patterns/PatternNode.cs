namespace ClaimMap.Schemas;

/// <summary>A parsed regular expression.</summary>
internal abstract record PatternNode
{
    public static readonly PatternNode Empty = new Sequence([]);

    /// <summary>One code point out of a set.</summary>
    public sealed record Characters(CodePointSet Set) : PatternNode;

    public sealed record Sequence(IReadOnlyList<PatternNode> Items) : PatternNode;

    public sealed record Choice(IReadOnlyList<PatternNode> Branches) : PatternNode;

    /// <summary>An item several times over; <see cref="Unbounded"/> times at most means without end.</summary>
    public sealed record Repeat(PatternNode Item, int Min, int Max, bool Lazy) : PatternNode
    {
        public const int Unbounded = int.MaxValue;
    }

    public sealed record Start : PatternNode;

    public sealed record End : PatternNode;

    public sealed record WordBoundary(bool Negative) : PatternNode;

    public sealed record Look(PatternNode Item, bool Behind, bool Negative) : PatternNode;

    /// <summary>A capturing group. Groups count from one in the order of their opening parentheses.</summary>
    public sealed record Group(PatternNode Item) : PatternNode;

    public sealed record BackReference(int Number) : PatternNode;
}
