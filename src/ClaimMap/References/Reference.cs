using ClaimMap.Model;
using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>A hyperlink of the document.</summary>
/// <remarks>Equal when every property is. That passage and resolution are declared is checked when the map is built.</remarks>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed record Reference : INode, INotebookView
{
    /// <summary>Creates a reference.</summary>
    /// <exception cref="ArgumentException"><paramref name="ordinal"/> is below one, or <paramref name="label"/> is blank.</exception>
    public Reference(
        ReferenceId id,
        int ordinal,
        string label,
        ReferenceKind kind,
        PassageId passage,
        ResolutionId? resolution = null,
        string? target = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ordinal, 1);
        ArgumentException.ThrowIfNullOrWhiteSpace(label);
        Id = id;
        Ordinal = ordinal;
        Label = label;
        Kind = kind;
        Passage = passage;
        Resolution = resolution;
        Target = target;
    }

    /// <summary>Gets the reference's id.</summary>
    public ReferenceId Id { get; }

    NodeId INode.Node => new(NodeKind.Reference, Id.Value);

    /// <summary>Gets its place among the document's hyperlinks, from one.</summary>
    public int Ordinal { get; }

    /// <summary>Gets the text that is the link.</summary>
    public string Label { get; }

    /// <summary>Gets what it leads to.</summary>
    public ReferenceKind Kind { get; }

    /// <summary>Gets the passage it stands in.</summary>
    public PassageId Passage { get; }

    /// <summary>Gets the resolution it leads to, or null.</summary>
    public ResolutionId? Resolution { get; }

    /// <summary>Gets the address it leads to, or null where the copy that was mapped has none.</summary>
    public string? Target { get; }

    /// <summary>Returns the reference as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}
