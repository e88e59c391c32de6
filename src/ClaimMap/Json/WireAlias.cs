namespace ClaimMap.Json;

/// <summary>An alias as it stands in a data file.</summary>
internal sealed record WireAlias
{
    public string Text { get; set; } = "";

    public string Kind { get; set; } = "";
}
