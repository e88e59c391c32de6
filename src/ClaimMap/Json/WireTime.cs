namespace ClaimMap.Json;

/// <summary>A time as it stands in a data file.</summary>
internal sealed record WireTime
{
    public string Edtf { get; set; } = "";

    public string Basis { get; set; } = "";

    public string? Expression { get; set; }

    public string? Source { get; set; }

    public string? Note { get; set; }
}
