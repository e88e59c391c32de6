using System.Globalization;

namespace ClaimMap.Views.Pictures;

/// <summary>Who says something in a document, in reading order; the author comes first.</summary>
internal sealed class Speakers
{
    private readonly List<Speaker> _all = [];
    private readonly Dictionary<AttributionSource, Speaker> _speakerOf = [];

    public Speakers(ClaimGraph graph)
    {
        var author = graph.Document.AuthorActor;
        Author = new Speaker(author?.Value ?? "@author", $"{graph.Document.Author} (author)", author);
        _all.Add(Author);
        if (author is { } actor)
        {
            _speakerOf.Add(new AttributionSource(actor), Author);
        }

        var groups = 0;
        foreach (var source in graph.Allegations.SelectMany(a => a.Attribution.Sources))
        {
            if (!_speakerOf.ContainsKey(source))
            {
                var key = source.Match(
                    static id => id.Value, _ => string.Create(CultureInfo.InvariantCulture, $"@group-{++groups}"), static () => "@unspecified");
                var speaker = new Speaker(key, graph.Names.Of(source), source.Actor);
                _speakerOf.Add(source, speaker);
                _all.Add(speaker);
            }
        }
    }

    public Speaker Author { get; }

    public IReadOnlyList<Speaker> All => _all;

    /// <summary>Who a source of an allegation is.</summary>
    public Speaker Of(AttributionSource source) => _speakerOf[source];

    /// <summary>Those whose claim it is, each once.</summary>
    public IReadOnlyList<Speaker> Of(Claim claim) => claim.Match<IReadOnlyList<Speaker>>(
        _ => [Author],
        allegation => [.. allegation.Attribution.Sources.Select(s => _speakerOf[s]).Distinct()],
        _ => [Author]);

    /// <summary>The actors that a claim is about, in whatever role, each once.</summary>
    public static IEnumerable<ActorId> TargetsOf(Claim claim) =>
        claim.About.Where(a => a.Subject.Kind == NodeKind.Actor).Select(a => new ActorId(a.Subject.Value)).Distinct();
}

/// <summary>Who says something in a document: its author, an actor, a group without a name of its own, or nobody in particular.</summary>
/// <param name="Key">An actor's id; for the others a word that begins with <c>@</c>, which no id does.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Actor">The actor; null for the others.</param>
internal sealed record Speaker(string Key, string Name, ActorId? Actor);
