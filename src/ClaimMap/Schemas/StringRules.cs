namespace ClaimMap.Schemas;

/// <summary>What a schema asks of a string. Lengths count code points.</summary>
internal sealed class StringRules
{
    public int MinLength { get; set; }

    public int MaxLength { get; set; } = int.MaxValue;

    public Pattern? Pattern { get; set; }
}
