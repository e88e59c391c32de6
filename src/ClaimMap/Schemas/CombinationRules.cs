namespace ClaimMap.Schemas;

/// <summary>The schemas that a schema applies to the same value.</summary>
internal sealed class CombinationRules
{
    public SchemaNode? Ref { get; set; }

    public SchemaNode[] AllOf { get; set; } = [];

    public SchemaNode[] AnyOf { get; set; } = [];

    public SchemaNode[] OneOf { get; set; } = [];

    public SchemaNode? Not { get; set; }

    /// <summary>What <see cref="Not"/> forbids, as the schema writes it.</summary>
    public string NotText { get; set; } = "";

    public SchemaNode? If { get; set; }

    public SchemaNode? Then { get; set; }

    public SchemaNode? Else { get; set; }
}
