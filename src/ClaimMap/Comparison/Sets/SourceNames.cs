using ClaimMap.Text;

namespace ClaimMap.Comparison.Sets;

/// <summary>One name for every source of both sides: the same name, the same source.</summary>
internal sealed class SourceNames
{
    private readonly Dictionary<ComparedSource, string> _names = [];

    public SourceNames(ClaimSet expected, ClaimSet actual)
    {
        var known = SourcesOf(expected);
        var (byExternalId, byName, byAlias, byId) = (Index(), Index(), Index(), Index());
        foreach (var source in known)
        {
            // Sources of one side can be each other's twins too: a list has whatever was written.
            var first = Find(source, byExternalId, byName, byAlias, byId);
            _names.Add(source, first.Source is { } same ? _names[same] : Named(source));
            foreach (var id in source.ExternalIds)
            {
                byExternalId.TryAdd(id, source);
            }

            if (source.Name is { } name)
            {
                byName.TryAdd(NameKey.Of(name), source);
            }

            foreach (var alias in source.Aliases)
            {
                byAlias.TryAdd(NameKey.Of(alias), source);
            }

            if (source.Id is { } own)
            {
                byId.TryAdd(own, source);
            }
        }

        var matches = new List<SourceMatch>();
        var others = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in SourcesOf(actual))
        {
            var (same, basis) = source.IsUnspecified
                ? (known.Contains(source) ? source : null, known.Contains(source) ? SourceMatchBasis.Unspecified : SourceMatchBasis.None)
                : Find(source, byExternalId, byName, byAlias, byId);
            _names[source] = same is not null ? _names[same] : source.IsUnspecified ? Named(source) : Unmatched(source, others);
            matches.Add(new SourceMatch(Named(source), same is null ? null : _names[same], basis));
        }

        Matches = [.. matches.Distinct()];
    }

    /// <summary>Gets how the actual side's sources were matched, in the order of its claims.</summary>
    public ValueList<SourceMatch> Matches { get; }

    /// <summary>The name of a source of either side.</summary>
    public string Of(ComparedSource source) => _names[source];

    private static (ComparedSource? Source, SourceMatchBasis Basis) Find(
        ComparedSource source,
        Dictionary<string, ComparedSource> byExternalId,
        Dictionary<string, ComparedSource> byName,
        Dictionary<string, ComparedSource> byAlias,
        Dictionary<string, ComparedSource> byId)
    {
        foreach (var id in source.ExternalIds)
        {
            if (byExternalId.TryGetValue(id, out var registered))
            {
                return (registered, SourceMatchBasis.ExternalId);
            }
        }

        if (source.Name is { } name && byName.TryGetValue(NameKey.Of(name), out var named))
        {
            return (named, SourceMatchBasis.Name);
        }

        foreach (var alias in source.Aliases.Append(source.Name).OfType<string>())
        {
            if (byAlias.TryGetValue(NameKey.Of(alias), out var other) || byName.TryGetValue(NameKey.Of(alias), out other))
            {
                return (other, SourceMatchBasis.Alias);
            }
        }

        return source.Id is { } own && byId.TryGetValue(own, out var same) ? (same, SourceMatchBasis.Id) : (null, SourceMatchBasis.None);
    }

    // Of a source that the other side does not have, the name counts as it does between the two sides.
    private static string Unmatched(ComparedSource source, Dictionary<string, string> others)
    {
        var key = source.Name is { } name ? NameKey.Of(name) : source.Id!;
        if (!others.TryGetValue(key, out var first))
        {
            others.Add(key, first = Named(source));
        }

        return first;
    }

    // An id is the shortest name that is unique; what has none is named as its text has it.
    private static string Named(ComparedSource source) => source.Id ?? (source.Name is { } name ? $"\"{name}\"" : source.ToString());

    private static HashSet<ComparedSource> SourcesOf(ClaimSet set) => [.. set.Claims.Where(static c => c.Tag == ClaimTag.AttributedAllegation).SelectMany(static c => c.Sources)];

    private static Dictionary<string, ComparedSource> Index() => new(StringComparer.Ordinal);
}
