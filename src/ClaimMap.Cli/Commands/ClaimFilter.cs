using ClaimMap.Loading.Diagnostics;
using ClaimMap.Model;

namespace ClaimMap.Cli.Commands;

/// <summary>Which claims of a map to show.</summary>
internal sealed class ClaimFilter
{
    // Beyond this many, a list of what is known helps nobody.
    private const int MaxListed = 60;

    private readonly List<string> _description = [];

    public ClaimFilter(ClaimGraph graph, string? section, ClaimTag? tag, string? by, string? about, string? claim)
    {
        Section = section is not null && Known("--section", section, "section", graph.Sections.Select(s => s.Id.Value)) ? new SectionId(section) : null;
        if (tag is { } wanted)
        {
            _description.Add($"--tag {Kebab.Of(wanted)}");
        }

        ActorId? actor = by is not null && Known("--by", by, "actor", graph.Actors.Select(a => a.Id.Value)) ? new ActorId(by) : null;
        NodeId? subject = null;
        if (about is not null && Known("--about", about, "actor, event, term, resolution, instrument, topic or place", SubjectIds(graph)))
        {
            graph.TryFind(about, out subject);
        }

        Single = claim is not null && Known("--claim", claim, "claim", graph.Claims.Select(c => c.Id.Value)) ? new ClaimId(claim) : null;
        Claims = tag switch
        {
            _ when Problem is not null => [],
            ClaimTag.AssertedFact => Of(graph.Facts),
            ClaimTag.AttributedAllegation => Of(graph.Allegations),
            ClaimTag.AuthorOpinion => Of(graph.Opinions),
            _ => Of(graph.Claims),
        };

        IReadOnlyList<Claim> Of<TClaim>(ClaimSelection<TClaim> claims)
            where TClaim : Claim
        {
            claims = Section is { } home ? claims.In(home) : claims;
            claims = actor is { } source ? claims.By(source) : claims;
            claims = subject is { } node ? claims.About(node) : claims;
            return Single is not { } id ? claims : claims.TryGet(id, out var single) ? [single] : [];
        }
    }

    /// <summary>Gets the claims, in reading order.</summary>
    public IReadOnlyList<Claim> Claims { get; }

    /// <summary>Gets the first value that the map does not know, and which it knows; null where there is none.</summary>
    public string? Problem { get; private set; }

    /// <summary>Gets the section that is asked for, if one is.</summary>
    public SectionId? Section { get; }

    /// <summary>Gets the one claim that is asked for, if one is.</summary>
    public ClaimId? Single { get; }

    /// <summary>Gets whether every claim passes.</summary>
    public bool IsEmpty => _description.Count == 0;

    /// <summary>Gets the filter as it is typed.</summary>
    public string Description => string.Join(' ', _description);

    private bool Known(string option, string value, string kind, IEnumerable<string> known)
    {
        _description.Add($"{option} {value}");
        var problem = Unknown(option, value, kind, known);
        Problem ??= problem;
        return problem is null;
    }

    /// <summary>Says that an id is none of the map's, and which it has; null where it is one.</summary>
    /// <param name="option">The option that names it.</param>
    /// <param name="value">The id.</param>
    /// <param name="kind">What has such ids.</param>
    /// <param name="known">The ids.</param>
    public static string? Unknown(string option, string value, string kind, IEnumerable<string> known)
    {
        var ids = known.ToArray();
        if (ids.Contains(value, StringComparer.Ordinal))
        {
            return null;
        }

        var meant = Suggestion.For(value, ids) is { } near ? $" Did you mean '{near}'?" : "";
        var list = ids.Length == 0
            ? "It has none."
            : $"Known: {string.Join(", ", ids.Take(MaxListed))}{(ids.Length > MaxListed ? $" and {ids.Length - MaxListed} more" : "")}.";
        return $"{option}: the map has no {kind} '{value}'.{meant} {list}";
    }

    private static IEnumerable<string> SubjectIds(ClaimGraph graph) =>
        graph.Actors.Select(a => a.Id.Value)
            .Concat(graph.Events.Select(e => e.Id.Value))
            .Concat(graph.Terms.Select(t => t.Id.Value))
            .Concat(graph.Resolutions.Select(r => r.Id.Value))
            .Concat(graph.Instruments.Select(i => i.Id.Value))
            .Concat(graph.Topics.Select(t => t.Id.Value))
            .Concat(graph.Places.Select(p => p.Id.Value));
}
