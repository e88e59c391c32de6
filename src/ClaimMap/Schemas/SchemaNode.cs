namespace ClaimMap.Schemas;

/// <summary>One compiled schema. Filled by <see cref="SchemaCompiler"/>, then only read.</summary>
/// <remarks>What a schema does not ask for is null, so that checking it costs one comparison.</remarks>
internal sealed class SchemaNode
{
    /// <summary>Bit <c>n</c> stands for the token kind of number <c>n</c>.</summary>
    public const int AnyType = -1;

    /// <summary>Allows numbers that are integers; <see cref="AnyType"/> never looks at it, the number bit stands before it.</summary>
    public const int IntegerType = 1 << 16;

    /// <summary>Whether this is the schema <c>false</c>.</summary>
    public bool IsFalse { get; set; }

    /// <summary>The title, by which messages call an alternative; null where there is none.</summary>
    public string? Title { get; set; }

    /// <summary>The description, by which messages explain a pattern; null where there is none.</summary>
    public string? Description { get; set; }

    public int Types { get; set; } = AnyType;

    public ValueSet? Enum { get; set; }

    public ValueSet? Const { get; set; }

    public NumberRules? Numbers { get; set; }

    public StringRules? Strings { get; set; }

    public ArrayRules? Arrays { get; set; }

    public ObjectRules? Objects { get; set; }

    public CombinationRules? Combinations { get; set; }
}
