namespace ClaimMap.Json;

/// <summary>A participant as it stands in an event.</summary>
internal sealed record WireParticipant
{
    public string Actor { get; set; } = "";

    public string Role { get; set; } = "";
}
