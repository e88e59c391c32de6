using ClaimMap.Model;

namespace ClaimMap;

/// <summary>The id of something in a register outside the map: an outside fact, so it names its source.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed partial record ExternalId
{
    /// <summary>Creates an external id.</summary>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public ExternalId(string scheme, string value, SourceId source)
    {
        Scheme = scheme;
        Value = value;
        Source = source;
    }

    /// <summary>Gets the register: <c>wikidata</c>, <c>iso-3166-1-alpha-2</c>, <c>iso-3166-1-alpha-3</c>, <c>iso-3166-1-numeric</c>, <c>iso-3166-2</c>, <c>un-symbol</c> or <c>url</c>.</summary>
    public string Scheme { get; init => field = Checked.Text(value); }

    /// <summary>Gets the id there.</summary>
    public string Value { get; init => field = Checked.Text(value); }

    /// <summary>Gets where the fact comes from.</summary>
    public SourceId Source { get; init; }

    /// <summary>Returns scheme and value.</summary>
    public override string ToString() => $"{Scheme}:{Value}";
}
