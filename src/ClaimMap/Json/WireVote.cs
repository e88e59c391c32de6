namespace ClaimMap.Json;

/// <summary>A vote as it stands in a resolution.</summary>
internal sealed record WireVote
{
    public int For { get; set; }

    public int Against { get; set; }

    public int Abstaining { get; set; }
}
