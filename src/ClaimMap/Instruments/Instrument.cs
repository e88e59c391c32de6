using ClaimMap.Model;
using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>A text with a standing of its own other than a resolution: a statement, a set of principles, an agreement.</summary>
/// <remarks>What the document says of it and what its text provides stand apart. Equal when every property is.</remarks>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed record Instrument : INode, INotebookView
{
    /// <summary>Creates an instrument.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public Instrument(
        InstrumentId id,
        InstrumentKind kind,
        string name,
        ValueList<AlternateName> aliases = default,
        TimeReference? issued = null,
        ValueList<ActorId> issuers = default,
        string? documentSays = null,
        ValueList<Provision> provides = default,
        ValueList<ExternalId> externalIds = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Id = id;
        Kind = kind;
        Name = name;
        Aliases = aliases;
        Issued = issued;
        Issuers = issuers;
        DocumentSays = documentSays;
        Provides = provides;
        ExternalIds = externalIds;
    }

    /// <summary>Gets the instrument's id.</summary>
    public InstrumentId Id { get; }

    NodeId INode.Node => new(NodeKind.Instrument, Id.Value);

    /// <summary>Gets what kind of instrument it is.</summary>
    public InstrumentKind Kind { get; }

    /// <summary>Gets the name.</summary>
    public string Name { get; }

    /// <summary>Gets the other ways in which the document names it.</summary>
    public ValueList<AlternateName> Aliases { get; }

    /// <summary>Gets when it was issued, or null where nothing says so.</summary>
    public TimeReference? Issued { get; }

    /// <summary>Gets who issued it.</summary>
    public ValueList<ActorId> Issuers { get; }

    /// <summary>Gets what the document says of it, in the annotator's words, or null.</summary>
    public string? DocumentSays { get; }

    /// <summary>Gets what its text provides, each with its source: facts from outside the document.</summary>
    public ValueList<Provision> Provides { get; }

    /// <summary>Gets its ids in other registers, each with its source.</summary>
    public ValueList<ExternalId> ExternalIds { get; }

    /// <summary>Returns the instrument as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}
