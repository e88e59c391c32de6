using ClaimMap.Model;
using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>A place that the document names.</summary>
/// <remarks>Equal when every property is. That <see cref="PartOf"/> is declared and leads in no circle is checked when the map is built.</remarks>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed record Place : INode, INotebookView
{
    /// <summary>Creates a place.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public Place(
        PlaceId id,
        PlaceKind kind,
        string name,
        ValueList<AlternateName> aliases = default,
        PlaceId? partOf = null,
        ValueList<ExternalId> externalIds = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Id = id;
        Kind = kind;
        Name = name;
        Aliases = aliases;
        PartOf = partOf;
        ExternalIds = externalIds;
    }

    /// <summary>Gets the place's id.</summary>
    public PlaceId Id { get; }

    NodeId INode.Node => new(NodeKind.Place, Id.Value);

    /// <summary>Gets what kind of place it is.</summary>
    public PlaceKind Kind { get; }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the other ways in which the document names it.</summary>
    public ValueList<AlternateName> Aliases { get; }

    /// <summary>Gets the place that this one lies in, or null.</summary>
    public PlaceId? PartOf { get; }

    /// <summary>Gets its ids in other registers, each with its source.</summary>
    public ValueList<ExternalId> ExternalIds { get; }

    /// <summary>Returns the place as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}
