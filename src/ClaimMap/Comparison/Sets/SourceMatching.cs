using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>Which source of the expected side a source of the actual side is taken for, and by what.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record SourceMatch
{
    [JsonConstructor]
    internal SourceMatch(string actual, string? expected, SourceMatchBasis basis)
    {
        Actual = actual;
        Expected = expected;
        Basis = basis;
    }

    /// <summary>Gets the actual side's source.</summary>
    [JsonPropertyName("actual")]
    public string Actual { get; }

    /// <summary>Gets the expected side's; null where it has none such.</summary>
    [JsonPropertyName("expected")]
    public string? Expected { get; }

    /// <summary>Gets by what the two are the same.</summary>
    [JsonPropertyName("basis")]
    public SourceMatchBasis Basis { get; }

    /// <summary>Returns both and what makes them the same.</summary>
    public override string ToString() => Expected is null ? $"{Actual}: nobody of the expected side" : $"{Actual}: {Expected}, by {Model.Kebab.Of(Basis).Replace('-', ' ')}";
}

/// <summary>By what two sources are the same; the first of these that holds decides.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<SourceMatchBasis>))]
public enum SourceMatchBasis
{
    /// <summary>An id in another register.</summary>
    ExternalId,

    /// <summary>The name, or a group's text, without regard to case.</summary>
    Name,

    /// <summary>A name that one of the two has as another name.</summary>
    Alias,

    /// <summary>The id.</summary>
    Id,

    /// <summary>Both are nobody in particular.</summary>
    Unspecified,

    /// <summary>They are not: the expected side has no such source.</summary>
    None,
}
