using ClaimMap.Model;
using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>One term of a ceasefire: what the document says of it and, apart, what the instrument's text provides.</summary>
/// <remarks>Where the two differ both stand; neither is a verdict on the other. Equal when every property is.</remarks>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed record CeasefireTerm : INode, INotebookView
{
    /// <summary>Creates a term.</summary>
    /// <exception cref="ArgumentException">Neither <paramref name="documentSays"/> nor <paramref name="provides"/> is given.</exception>
    public CeasefireTerm(
        TermId id,
        TermKind kind,
        ValueList<ActorId> obligors = default,
        string? documentSays = null,
        ValueList<Provision> provides = default)
    {
        if (string.IsNullOrWhiteSpace(documentSays) && provides.Count == 0)
        {
            throw new ArgumentException("A term records what the document says, what the instrument provides, or both.", nameof(documentSays));
        }

        Id = id;
        Kind = kind;
        Obligors = obligors;
        DocumentSays = documentSays;
        Provides = provides;
    }

    /// <summary>Gets the term's id.</summary>
    public TermId Id { get; }

    NodeId INode.Node => new(NodeKind.Term, Id.Value);

    /// <summary>Gets what it is about.</summary>
    public TermKind Kind { get; }

    /// <summary>Gets who owes it.</summary>
    public ValueList<ActorId> Obligors { get; }

    /// <summary>Gets what the document says of it, in the annotator's words, or null where it says nothing.</summary>
    public string? DocumentSays { get; }

    /// <summary>Gets what the instrument's text provides, each with its source: facts from outside the document.</summary>
    public ValueList<Provision> Provides { get; }

    /// <summary>Returns the term as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}
