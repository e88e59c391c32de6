namespace ClaimMap;

/// <summary>A section of the document.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record Section
{
    /// <summary>Creates a section.</summary>
    /// <exception cref="ArgumentException"><paramref name="ordinal"/> is below one, or <paramref name="label"/> is blank.</exception>
    public Section(SectionId id, int ordinal, string label)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        Id = id;
        Ordinal = ordinal;
        Label = label;
    }

    /// <summary>Gets the section's id.</summary>
    public SectionId Id { get; }

    /// <summary>Gets its place among the sections, from one.</summary>
    public int Ordinal { get; }

    /// <summary>Gets its label, in the annotator's words.</summary>
    public string Label { get; }
}
