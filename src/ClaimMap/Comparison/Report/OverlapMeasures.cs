using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>How many claims were found by each of the usual conventions about how much overlap counts.</summary>
/// <remarks>
/// Exact, strict, partial and type are those of SemEval-2013 task 9, as nervaluate computes them, with claims for entities and tags for their types.
/// By each, a claim is paired at most once. Equal when every property is.
/// </remarks>
public sealed record OverlapMeasures
{
    [JsonConstructor]
    internal OverlapMeasures(
        RetrievalMeasure exact, RetrievalMeasure? strict, RetrievalMeasure partial, RetrievalMeasure? type, RetrievalMeasure containment, RetrievalMeasure? sentence)
    {
        Exact = exact;
        Strict = strict;
        Partial = partial;
        Type = type;
        Containment = containment;
        Sentence = sentence;
    }

    /// <summary>Gets the very same spans.</summary>
    [JsonPropertyName("exact")]
    public RetrievalMeasure Exact { get; }

    /// <summary>Gets the very same spans with the same tag; null where a side gives no tags.</summary>
    [JsonPropertyName("strict")]
    public RetrievalMeasure? Strict { get; }

    /// <summary>Gets any overlap: the very same spans count whole, any other half.</summary>
    [JsonPropertyName("partial")]
    public RetrievalMeasure Partial { get; }

    /// <summary>Gets any overlap with the same tag; null where a side gives no tags.</summary>
    [JsonPropertyName("type")]
    public RetrievalMeasure? Type { get; }

    /// <summary>Gets one claim lying wholly within the other.</summary>
    [JsonPropertyName("containment")]
    public RetrievalMeasure Containment { get; }

    /// <summary>Gets claims that stand in the same passage, wherever in it; null where no passages are known.</summary>
    [JsonPropertyName("sentence")]
    public RetrievalMeasure? Sentence { get; }

    /// <summary>Returns the F1 of each.</summary>
    public override string ToString() =>
        $"F1 exact {Exact.F1.Short}, strict {Of(Strict)}, partial {Partial.F1.Short}, type {Of(Type)}, containment {Containment.F1.Short}, sentence {Of(Sentence)}";

    private static string Of(RetrievalMeasure? measure) => measure?.F1.Short ?? "not given";
}
