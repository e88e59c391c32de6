namespace ClaimMap;

/// <summary>How a record differs between two versions of a map.</summary>
public enum RecordChangeKind
{
    /// <summary>Only the new map has it.</summary>
    Added,

    /// <summary>Only the old map has it.</summary>
    Removed,

    /// <summary>Both have it, with different properties.</summary>
    Changed,
}
