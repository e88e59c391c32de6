namespace ClaimMap.Json;

/// <summary>What a claim is about: exactly one id, under the name of its kind, and a role.</summary>
internal sealed record WireAbout
{
    public string? Actor { get; set; }

    public string? Event { get; set; }

    public string? Place { get; set; }

    public string? Term { get; set; }

    public string? Resolution { get; set; }

    public string? Instrument { get; set; }

    public string Role { get; set; } = "";
}
