namespace ClaimMap.Json;

/// <summary>A time as it stands in a data file.</summary>
internal sealed record WireTime
{
    public string Edtf { get; set; } = "";

    public TimeBasis Basis { get; set; }

    public string? Expression { get; set; }

    public SourceId? Source { get; set; }

    public string? Note { get; set; }
}
