namespace ClaimMap.Authoring;

/// <summary>Proposes the mentions of a map: wherever a declared name or alias stands in the text.</summary>
internal static class MentionProposal
{
    /// <summary>The mentions that a map lacks, in reading order, and the names that could mean several records.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="text">Its text.</param>
    public static (List<Mention> Mentions, List<string> Ambiguous) Of(ClaimGraph graph, SourceText text)
    {
        var names = Names(graph.Content).Where(n => n.Name.Any(char.IsUpper) || n.Name.Any(c => char.IsLetter(c) && !char.IsLower(c)))
            .GroupBy(n => TextNormalization.Normalize(n.Name), StringComparer.Ordinal).Where(g => g.Key.Length > 1).ToList();
        var ambiguous = names.Where(IsAmbiguous).Select(g => g.Key).ToList();
        var search = new QuoteSearch(text, [.. graph.Passages]);
        var taken = new bool[text.Length];
        foreach (var mention in graph.Mentions)
        {
            Taken(graph.SpanOf(mention.Anchor)).Fill(true);
        }

        var proposed = new List<(int Start, Mention Mention)>();

        // Of two names at one place the longer one is meant: "Saltmere council", not "Saltmere".
        foreach (var group in names.Where(g => !IsAmbiguous(g)).OrderByDescending(g => g.Key.Length).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            foreach (var position in search.Find(group.Key).Positions.Where(p => p.Anchors.Count == 1 && !Taken(p.Span).Contains(true)))
            {
                Taken(position.Span).Fill(true);
                proposed.Add((position.Span.Start, new Mention(group.Key, group.First().Target, position.Anchors[0], group.All(n => n.IsMetonym))));
            }
        }

        return ([.. proposed.OrderBy(p => p.Start).Select(p => p.Mention)], ambiguous);

        Span<bool> Taken(TextSpan span) => taken.AsSpan(span.Start, span.Length);
        static bool IsAmbiguous(IEnumerable<(string Name, NodeId Target, bool IsMetonym)> meanings) => meanings.DistinctBy(n => n.Target).Skip(1).Any();
    }

    /// <summary>The mentions of a map with more of them, in reading order.</summary>
    public static ValueList<Mention> Merged(ClaimGraph graph, IEnumerable<Mention> more) =>
        graph.Mentions.Concat(more).OrderBy(m => graph.SpanOf(m.Anchor).Start).ToValueList();

    private static IEnumerable<(string Name, NodeId Target, bool IsMetonym)> Names(MapContent content) =>
    [
        .. content.Actors.Where(a => !a.Unnamed).SelectMany(a => Names(a.Id, a.Name, a.Aliases)),
        .. content.Places.SelectMany(p => Names(p.Id, p.Name, p.Aliases)),
        .. content.Instruments.SelectMany(i => Names(i.Id, i.Name, i.Aliases)),
        .. content.Topics.SelectMany(t => Names(t.Id, t.Name, t.Aliases)),
        .. content.Resolutions.SelectMany(r => Names(r.Id, r.Title, r.Aliases)),
    ];

    private static IEnumerable<(string, NodeId, bool)> Names(NodeId id, string name, ValueList<AlternateName> aliases) =>
        aliases.Where(a => a.Kind is not AliasKind.Description).Select(a => (a.Text, id, a.Kind == AliasKind.Metonym)).Prepend((name, id, false));
}
