using ClaimMap.Model;
using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>That one claim bears on another, and how, as the document argues.</summary>
/// <remarks>
/// Equal when every property is. That both claims exist is checked when the map is built (CM2007).
/// </remarks>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed record Relation : INode, INotebookView
{
    /// <summary>Creates a relation.</summary>
    /// <exception cref="ArgumentException">A claim is related to itself, or <paramref name="rationale"/> is blank.</exception>
    public Relation(RelationId id, RelationKind kind, ClaimId from, ClaimId to, string rationale)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(rationale);
        if (from == to)
        {
            throw new ArgumentException($"A relation joins two claims, but both of its ends are \"{from}\".", nameof(to));
        }

        Id = id;
        Kind = kind;
        From = from;
        To = to;
        Rationale = rationale;
    }

    /// <summary>Gets the relation's own id.</summary>
    public RelationId Id { get; }

    NodeId INode.Node => new(NodeKind.Relation, Id.Value);

    /// <summary>Gets how <see cref="From"/> bears on <see cref="To"/>.</summary>
    public RelationKind Kind { get; }

    /// <summary>Gets the claim that bears on the other.</summary>
    public ClaimId From { get; }

    /// <summary>Gets the claim that is borne on.</summary>
    public ClaimId To { get; }

    /// <summary>Gets why the two are so related.</summary>
    public string Rationale { get; }

    /// <summary>Returns the relation as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}
