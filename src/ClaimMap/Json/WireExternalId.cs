namespace ClaimMap.Json;

/// <summary>An external id as it stands in a data file.</summary>
internal sealed record WireExternalId
{
    public string Scheme { get; set; } = "";

    public string Value { get; set; } = "";

    public string Source { get; set; } = "";
}
