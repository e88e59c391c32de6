namespace ClaimMap.Schemas;

/// <summary>What a schema asks of an object. Every name it mentions has a number, and sets of names are sets of bits.</summary>
internal sealed class ObjectRules
{
    public NameTable Names { get; } = new();

    /// <summary>By a name's number its schema; null for a name that is only required or depended on.</summary>
    public SchemaNode?[] Properties { get; set; } = [];

    /// <summary>The bits of the required names, 64 to a word.</summary>
    public ulong[] Required { get; set; } = [];

    public (Pattern Pattern, SchemaNode Node)[] PatternProperties { get; set; } = [];

    public SchemaNode? AdditionalProperties { get; set; }

    public SchemaNode? PropertyNames { get; set; }

    public int MinProperties { get; set; }

    public int MaxProperties { get; set; } = int.MaxValue;

    /// <summary>By the number of a name that is present the numbers of the names that then have to be.</summary>
    public (int Name, int[] Required)[] DependentRequired { get; set; } = [];

    public (int Name, SchemaNode Node)[] DependentSchemas { get; set; } = [];

    /// <summary>Whether a member that is declared is done with when its schema is.</summary>
    public bool IsPlain => PatternProperties.Length == 0 && PropertyNames is null;

    /// <summary>How many words it takes to have a bit for each name.</summary>
    public int Words => (Names.Count + 63) / 64;

    /// <summary>The names that <c>properties</c> declares.</summary>
    public IEnumerable<string> Declared
    {
        get
        {
            for (var i = 0; i < Properties.Length; i++)
            {
                if (Properties[i] is { IsFalse: false })
                {
                    yield return Names.Names[i];
                }
            }
        }
    }
}
