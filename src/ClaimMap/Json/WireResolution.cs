namespace ClaimMap.Json;

/// <summary>A resolution as it stands in <c>resolutions.json</c>.</summary>
internal sealed record WireResolution
{
    public string Id { get; set; } = "";

    public int Number { get; set; }

    public string Symbol { get; set; } = "";

    public string Body { get; set; } = "";

    public WireAlias[]? Aliases { get; set; }

    public WireTime Adopted { get; set; } = new();

    public int Meeting { get; set; }

    public WireVote Vote { get; set; } = new();

    public string Source { get; set; } = "";

    public string? DocumentSays { get; set; }

    public WireProvision[]? Provides { get; set; }
}
