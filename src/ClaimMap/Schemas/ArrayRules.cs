namespace ClaimMap.Schemas;

/// <summary>What a schema asks of an array.</summary>
internal sealed class ArrayRules
{
    public SchemaNode[] PrefixItems { get; set; } = [];

    public SchemaNode? Items { get; set; }

    public SchemaNode? Contains { get; set; }

    /// <summary>How many items have to fit <see cref="Contains"/>; null where the schema leaves it at one.</summary>
    public int? MinContains { get; set; }

    public int MaxContains { get; set; } = int.MaxValue;

    public int MinItems { get; set; }

    public int MaxItems { get; set; } = int.MaxValue;

    public bool UniqueItems { get; set; }

    /// <summary>Whether it is kept if each item keeps the schema of the items and there is at least one.</summary>
    public bool IsItemwise => Items is not null && PrefixItems.Length == 0 && Contains is null && MinItems <= 1 && MaxItems == int.MaxValue && !UniqueItems;
}
