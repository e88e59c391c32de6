using ClaimMap.Model;

namespace ClaimMap;

/// <summary>A section of the document.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed partial record Section : INode
{
    /// <summary>Creates a section.</summary>
    /// <exception cref="ArgumentException"><paramref name="ordinal"/> is below one, or <paramref name="label"/> is blank.</exception>
    public Section(SectionId id, int ordinal, string label)
    {
        Id = id;
        Ordinal = ordinal;
        Label = label;
    }

    /// <summary>Gets the section's id.</summary>
    public SectionId Id { get; init; }

    NodeId INode.Node => new(NodeKind.Section, Id.Value);

    /// <summary>Gets its position among the sections, from one.</summary>
    public int Ordinal { get; init => field = Checked.AtLeast(1, value); }

    /// <summary>Gets its label, in the annotator's words.</summary>
    public string Label { get; init => field = Checked.Text(value); }

    /// <summary>Returns number, id and label.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Ordinal}. {Id}: {Label}");
}

/// <summary>The id of a section of the document: author-assigned, kebab-case, stable, never reused.</summary>
/// <remarks>
/// Two ids are equal when their text is, ordinally. <c>default(SectionId)</c> has an empty <see cref="Value"/>, is the id of
/// nothing and is found in no map.
/// </remarks>
public readonly partial record struct SectionId : INodeId
{
    private readonly string? _value;

    /// <summary>Creates an id from its text.</summary>
    /// <param name="value">Lower-case words of ASCII letters and digits joined by single hyphens, a letter first; at most 80 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not of that form.</exception>
    public SectionId(string value)
    {
        IdText.ThrowIfMalformed(value);
        _value = value;
    }

    /// <summary>Gets the id's text; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Returns the id as one of any kind of node.</summary>
    public static implicit operator NodeId(SectionId id) => id.ToNodeId();

    /// <summary>Returns the id as one of any kind of node.</summary>
    public NodeId ToNodeId() => new(NodeKind.Section, Value);

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}
