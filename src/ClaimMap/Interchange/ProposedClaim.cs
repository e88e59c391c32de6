using ClaimMap.Model;

namespace ClaimMap.Interchange;

/// <summary>A claim as an extractor, a language model or an annotation tool hands it over: by quotes and names.</summary>
/// <param name="Position">Where it stands, such as <c>claims.json(3,5)</c>.</param>
/// <param name="Json">The item as it was written; empty where its format is not JSON.</param>
/// <param name="Quotes">What it quotes, in order.</param>
/// <param name="Statement">The proposition; null where the format has none, and the quote stands for it.</param>
/// <param name="Tag">The tag as it was written.</param>
internal sealed record ProposedClaim(string Position, string Json, IReadOnlyList<ProposedQuote> Quotes, string? Statement, string? Tag)
{
    /// <summary>What else is said of a claim by a word of a fixed set each.</summary>
    public static readonly string[] Words = ["mode", "cue", "stance", "certainty", "polarity"];

    /// <summary>The kinds of relations between claims.</summary>
    public static readonly string[] RelationKinds = [.. Enum.GetValues<RelationKind>().Select(Kebab.Of)];

    /// <summary>Gets the id that the list gives it, by which its relations name it.</summary>
    public string? Id { get; init; }

    public string? Mode { get; init; }

    public IReadOnlyList<string> Sources { get; init; } = [];

    public string? Cue { get; init; }

    public string? Addressee { get; init; }

    public string? Stance { get; init; }

    public string? Certainty { get; init; }

    public string? Polarity { get; init; }

    public string? Condition { get; init; }

    public bool IsPresupposed { get; init; }

    public IReadOnlyList<(string Name, string? Role)> About { get; init; } = [];

    public IReadOnlyList<ProposedRelation> Relations { get; init; } = [];

    public string? Rationale { get; init; }

    /// <summary>Gets who annotated it, where there are several annotators; the first is null.</summary>
    public string? Annotator { get; init; }

    /// <summary>Gets whether its quote stands for a statement where it has none: of tools that only mark words.</summary>
    public bool IsQuoteEnough { get; init; }

    /// <summary>Gets the members of the item that mean nothing here.</summary>
    public IReadOnlyList<string> PassedOver { get; init; } = [];

    /// <summary>Gets the claim as a map has it, anchors apart, where the format holds all of it; what else is said here does not count then.</summary>
    public Claim? Record { get; init; }

    /// <summary>Gets why the item cannot be read at all; null where it can.</summary>
    public string? Fault { get; init; }

    /// <summary>What somebody wrote into a field for what a claim is about: a name, with its role before it or without one, as in <c>target: Armenia</c>.</summary>
    public static (string Name, string? Role) AboutOf(string words) =>
        words.Split(": ", 2) is [var role, var name] && Kebab.TryParse<AboutRole>(role, out _) ? (name, role) : (words, null);

    /// <summary>The claim with what its format says by each of <see cref="Words"/>.</summary>
    /// <param name="said">What is said by a word; null where nothing is.</param>
    public ProposedClaim Saying(Func<string, string?> said) => this with
    {
        Mode = said("mode"),
        Cue = said("cue"),
        Stance = said("stance"),
        Certainty = said("certainty"),
        Polarity = said("polarity"),
    };
}

/// <summary>That a claim bears on another one of the list.</summary>
/// <param name="Kind">How, as it was written.</param>
/// <param name="To">The list's id of the other.</param>
/// <param name="Id">The relation's own id; null where the format has none.</param>
/// <param name="Rationale">Why; null where the format does not say.</param>
internal sealed record ProposedRelation(string Kind, string To, string? Id = null, string? Rationale = null);

/// <summary>Words of the text, and what tells them from the same words elsewhere.</summary>
/// <param name="Words">The words; empty where only offsets are given.</param>
internal sealed record ProposedQuote(string Words)
{
    /// <summary>Gets what stands right before, as far as it is known.</summary>
    public string Prefix { get; init; } = "";

    /// <summary>Gets what stands right behind.</summary>
    public string Suffix { get; init; } = "";

    /// <summary>Gets the passage in which it begins.</summary>
    public string? Passage { get; init; }

    /// <summary>Gets where it stands in the text that the list was made of, in code points or UTF-16 units; null where it does not say.</summary>
    public (int Start, int End, bool IsUtf16)? Offsets { get; init; }

    /// <summary>Gets where it stands in a text of this digest, in code points: in that text it is looked for nowhere else. Null where only the words tell.</summary>
    public (TextSpan Span, Digest Text)? Place { get; init; }

    /// <summary>What stands between two offsets of a tool's own text, with its surroundings.</summary>
    /// <param name="text">The tool's text.</param>
    /// <param name="start">The first UTF-16 unit.</param>
    /// <param name="end">The unit behind the last.</param>
    public static ProposedQuote Of(string text, int start, int end)
    {
        start = Math.Clamp(start, 0, text.Length);
        end = Math.Clamp(end, start, text.Length);
        return new ProposedQuote(text[start..end]) { Prefix = text[Math.Max(0, start - Context)..start], Suffix = text[end..Math.Min(text.Length, end + Context)] };
    }

    private const int Context = 64;
}

/// <summary>What was read from a file of claims.</summary>
/// <param name="Claims">The claims, in order.</param>
/// <param name="Notes">What else there is to say about the file.</param>
internal sealed record ProposedClaims(IReadOnlyList<ProposedClaim> Claims, IReadOnlyList<string> Notes)
{
    /// <summary>Gets the records that the claims name, where the format holds them.</summary>
    public IReadOnlyList<INode> Things { get; init; } = [];
}
