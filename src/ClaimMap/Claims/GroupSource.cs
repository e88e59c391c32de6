namespace ClaimMap;

/// <summary>A group that the document names but does not identify, such as "many", as the source of an allegation.</summary>
public sealed record GroupSource : AttributionSource
{
    /// <summary>Creates a source.</summary>
    /// <exception cref="ArgumentException"><paramref name="group"/> is blank.</exception>
    public GroupSource(string group)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(group);
        Group = group;
    }

    /// <summary>Gets a short label of the group in the annotator's words.</summary>
    public string Group { get; }

    /// <inheritdoc />
    internal override string Label => Group;
}
