namespace ClaimMap.Json;

/// <summary>A source of an allegation: exactly one of the members is there.</summary>
internal sealed record WireAttributionSource
{
    public string? Actor { get; set; }

    public string? Group { get; set; }

    public bool? Unspecified { get; set; }
}
