namespace ClaimMap.Json;

/// <summary>A provision as it stands in a term, a resolution or an instrument.</summary>
internal sealed record WireProvision
{
    public string Text { get; set; } = "";

    public string[]? Addressees { get; set; }

    public string? Locator { get; set; }

    public string Source { get; set; } = "";

    public string Confidence { get; set; } = "";
}
