using ClaimMap.Model;
using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>Where a fact from outside the document comes from.</summary>
/// <remarks>Equal when every property is.</remarks>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed record Source : INode, INotebookView
{
    /// <summary>Creates a source.</summary>
    /// <exception cref="ArgumentException">A text is blank, or neither date is given.</exception>
    public Source(SourceId id, string publisher, string title, string locator, Edtf? published = null, Edtf? retrieved = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(publisher);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(locator);
        if (published is null && retrieved is null)
        {
            throw new ArgumentException("A source has the date on which it was published or retrieved.", nameof(published));
        }

        Id = id;
        Publisher = publisher;
        Title = title;
        Locator = locator;
        Published = published;
        Retrieved = retrieved;
    }

    /// <summary>Gets the source's id.</summary>
    public SourceId Id { get; }

    NodeId INode.Node => new(NodeKind.Source, Id.Value);

    /// <summary>Gets who published it.</summary>
    public string Publisher { get; }

    /// <summary>Gets its title.</summary>
    public string Title { get; }

    /// <summary>Gets where it is found: an address or a document symbol.</summary>
    public string Locator { get; }

    /// <summary>Gets when it was published, or null.</summary>
    public Edtf? Published { get; }

    /// <summary>Gets when it was retrieved, or null.</summary>
    public Edtf? Retrieved { get; }

    /// <summary>Returns the source as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}
