using System.Text.Json.Serialization;

namespace ClaimMap.Json;

/// <summary>The document's own data as they stand in <c>document.json</c>; its sections and passages are read one by one.</summary>
internal sealed record WireDocument
{
    [JsonPropertyName("$schema")]
    public string Schema { get; set; } = "";

    public string Id { get; set; } = "";

    public string? DataVersion { get; set; }

    public string Title { get; set; } = "";

    public string Author { get; set; } = "";

    public string Publisher { get; set; } = "";

    public string? FirstPublisher { get; set; }

    public string Published { get; set; } = "";

    public string Language { get; set; } = "";

    public string Rights { get; set; } = "";

    public WireTextFingerprint Text { get; set; } = new();

    [JsonConverter(typeof(SkipConverter))]
    public Skipped Sections { get; set; }

    [JsonConverter(typeof(SkipConverter))]
    public Skipped Passages { get; set; }
}
