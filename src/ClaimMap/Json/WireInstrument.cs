namespace ClaimMap.Json;

/// <summary>An instrument as it stands in <c>instruments.json</c>.</summary>
internal sealed record WireInstrument
{
    public string Id { get; set; } = "";

    public string Kind { get; set; } = "";

    public string Name { get; set; } = "";

    public WireAlias[]? Aliases { get; set; }

    public WireTime? Issued { get; set; }

    public string[]? Issuers { get; set; }

    public string? DocumentSays { get; set; }

    public WireProvision[]? Provides { get; set; }

    public WireExternalId[]? ExternalIds { get; set; }
}
