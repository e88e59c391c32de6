using ClaimMap.Model;
using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>One sentence or heading of the document: where it stands and the digest of its text, never the text.</summary>
/// <remarks>
/// The span counts Unicode code points of the normalised text, half-open. Equal when every property is. That passages
/// follow each other without overlap or gap, and that each carries a claim or a disposition, is checked when the map is built.
/// </remarks>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed record Passage : INode, INotebookView
{
    /// <summary>Creates a passage.</summary>
    /// <exception cref="ArgumentException"><paramref name="span"/> is empty.</exception>
    public Passage(PassageId id, SectionId section, PassageKind kind, TextSpan span, Digest sha256, Disposition? disposition = null)
    {
        if (span.Length == 0)
        {
            throw new ArgumentException("A passage covers at least one code point.", nameof(span));
        }

        Id = id;
        Section = section;
        Kind = kind;
        Span = span;
        Sha256 = sha256;
        Disposition = disposition;
    }

    /// <summary>Gets the passage's id.</summary>
    public PassageId Id { get; }

    NodeId INode.Node => new(NodeKind.Passage, Id.Value);

    /// <summary>Gets the section it belongs to.</summary>
    public SectionId Section { get; }

    /// <summary>Gets whether it is a heading or a sentence.</summary>
    public PassageKind Kind { get; }

    /// <summary>Gets its span in the normalised text, in code points.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets the digest of its text.</summary>
    public Digest Sha256 { get; }

    /// <summary>Gets why it carries no claim, or null where it carries one.</summary>
    public Disposition? Disposition { get; }

    /// <summary>Returns the passage as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}
