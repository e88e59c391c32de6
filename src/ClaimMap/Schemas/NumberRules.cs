namespace ClaimMap.Schemas;

/// <summary>What a schema asks of a number.</summary>
internal sealed class NumberRules
{
    public NumberLimit? Minimum { get; set; }

    public NumberLimit? Maximum { get; set; }

    public NumberLimit? ExclusiveMinimum { get; set; }

    public NumberLimit? ExclusiveMaximum { get; set; }

    public NumberDivisor? MultipleOf { get; set; }
}
