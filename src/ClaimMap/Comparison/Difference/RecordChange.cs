using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>That a record other than a claim or relation was added, removed or changed.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record RecordChange
{
    internal RecordChange(RecordChangeKind kind, NodeId record)
    {
        Kind = kind;
        Record = record;
    }

    /// <summary>Gets how it differs.</summary>
    public RecordChangeKind Kind { get; }

    /// <summary>Gets its id and what it is.</summary>
    public NodeId Record { get; }
}

/// <summary>How a record differs between two versions of a map.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<RecordChangeKind>))]
public enum RecordChangeKind
{
    /// <summary>Only the new map has it.</summary>
    Added,

    /// <summary>Only the old map has it.</summary>
    Removed,

    /// <summary>Both have it, with different properties.</summary>
    Changed,
}
