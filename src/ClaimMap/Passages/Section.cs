using ClaimMap.Model;
using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>A section of the document.</summary>
/// <remarks>Equal when every property is.</remarks>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed record Section : INode, INotebookView
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

    NodeId INode.Node => new(NodeKind.Section, Id.Value);

    /// <summary>Gets its place among the sections, from one.</summary>
    public int Ordinal { get; }

    /// <summary>Gets its label, in the annotator's words.</summary>
    public string Label { get; }

    /// <summary>Returns the section as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}
