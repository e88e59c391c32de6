using ClaimMap.Model;
using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>A Security Council resolution: its formal data, what the document says it demands and, apart, what its text provides.</summary>
/// <remarks>Where the two differ both stand; neither is a verdict on the other. Equal when every property is.</remarks>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed record Resolution : INode, INotebookView
{
    /// <summary>Creates a resolution.</summary>
    /// <exception cref="ArgumentException"><paramref name="number"/> or <paramref name="meeting"/> is below one, or <paramref name="symbol"/> is blank.</exception>
    public Resolution(
        ResolutionId id,
        int number,
        string symbol,
        ActorId body,
        TimeReference adopted,
        int meeting,
        Vote vote,
        SourceId source,
        ValueList<AlternateName> aliases = default,
        string? documentSays = null,
        ValueList<Provision> provides = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentException.ThrowIfNullOrWhiteSpace(symbol);
        ArgumentNullException.ThrowIfNull(adopted);
        ArgumentOutOfRangeException.ThrowIfLessThan(meeting, 1);
        Id = id;
        Number = number;
        Symbol = symbol;
        Body = body;
        Adopted = adopted;
        Meeting = meeting;
        Vote = vote;
        Source = source;
        Aliases = aliases;
        DocumentSays = documentSays;
        Provides = provides;
    }

    /// <summary>Gets the resolution's id.</summary>
    public ResolutionId Id { get; }

    NodeId INode.Node => new(NodeKind.Resolution, Id.Value);

    /// <summary>Gets its number.</summary>
    public int Number { get; }

    /// <summary>Gets its document symbol.</summary>
    public string Symbol { get; }

    /// <summary>Gets who adopted it.</summary>
    public ActorId Body { get; }

    /// <summary>Gets when it was adopted.</summary>
    public TimeReference Adopted { get; }

    /// <summary>Gets the number of the meeting that adopted it.</summary>
    public int Meeting { get; }

    /// <summary>Gets the vote.</summary>
    public Vote Vote { get; }

    /// <summary>Gets where symbol, date, meeting and vote come from.</summary>
    public SourceId Source { get; }

    /// <summary>Gets the ways in which the document names it.</summary>
    public ValueList<AlternateName> Aliases { get; }

    /// <summary>Gets what the document says it demands, in the annotator's words, or null.</summary>
    public string? DocumentSays { get; }

    /// <summary>Gets what its text provides and to whom, each with its source: facts from outside the document.</summary>
    public ValueList<Provision> Provides { get; }

    /// <summary>Returns the resolution as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}
