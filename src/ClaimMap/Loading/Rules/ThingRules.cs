using System.Globalization;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Records;

namespace ClaimMap.Loading.Rules;

/// <summary>Nothing is part of itself, sources and hyperlinks are in order, mentions are names (CM3004, CM3009, CM3011, CM3013, CM3022, CM3023, CM3026, CM4002).</summary>
internal static class ThingRules
{
    public static void Check(RuleContext context)
    {
        var draft = context.Draft;
        CheckKinds(draft);
        CheckWholes(context, draft.Actors, static a => a.PartOf?.ToNodeId());
        CheckWholes(context, draft.Places, static p => p.PartOf?.ToNodeId());
        CheckWholes(context, draft.Events, static e => e.PartOf?.ToNodeId());
        foreach (var source in draft.Sources)
        {
            if (source.Record is { Published: { Earliest: { } from } published, Retrieved: { Latest: { } to } retrieved } && to < from)
            {
                source.Report(MeaningFindings.RetrievedBeforePublished(source.Record.Id.Value, retrieved.Text, published.Text), "/retrieved");
            }
        }

        foreach (var reference in draft.References)
        {
            if (reference.Record.Ordinal != reference.Item + 1)
            {
                reference.Report(MeaningFindings.OrdinalOutOfOrder(reference.Record.Id.Value, reference.Record.Ordinal, reference.Item + 1), "/ordinal");
            }
        }

        CheckMentions(context);
    }

    private static void CheckKinds(MapDraft draft)
    {
        foreach (var actor in draft.Actors.Where(a => a.Record.Kind == ActorKind.Unknown))
        {
            actor.Report(MeaningFindings.UndecidedKind(actor.Record.Id.Value), "/kind");
        }

        CheckLabels(draft.Actors, static a => a is { Kind: ActorKind.Other, KindLabel: null });
        CheckLabels(draft.Events, static e => e is { Kind: EventKind.Other, KindLabel: null });
        CheckLabels(draft.Accords, static a => a is { Kind: AccordKind.Other, KindLabel: null });
        CheckLabels(draft.Instruments, static i => i is { Kind: InstrumentKind.Other, KindLabel: null });
        CheckLabels(draft.Topics, static t => t is { Kind: TopicKind.Other, KindLabel: null });
        foreach (var accord in draft.Accords)
        {
            for (var i = 0; i < accord.Record.Terms.Count; i++)
            {
                if (accord.Record.Terms[i] is { Kind: TermKind.Other, KindLabel: null } term)
                {
                    accord.Report(MeaningFindings.Unlabelled(term.Id), string.Create(CultureInfo.InvariantCulture, $"/terms/{i}/kind"));
                }
            }
        }
    }

    private static void CheckLabels<T>(List<Draft<T>> records, Func<T, bool> lacksLabel)
        where T : class, INode
    {
        foreach (var record in records.Where(r => lacksLabel(r.Record)))
        {
            record.Report(MeaningFindings.Unlabelled(record.Record.Node), "/kind");
        }
    }

    // Each record has one whole at the most, so a walk either ends, meets an earlier walk, or closes a circle.
    private static void CheckWholes<T>(RuleContext context, List<Draft<T>> records, Func<T, NodeId?> wholeOf)
        where T : class, INode
    {
        var walk = new int[records.Count];
        for (var start = 0; start < records.Count; start++)
        {
            var at = start;
            while (at >= 0 && walk[at] == 0)
            {
                walk[at] = start + 1;
                at = Whole(at);
            }

            if (at >= 0 && walk[at] == start + 1)
            {
                var circle = new List<int>();
                for (var next = at; circle.Count == 0 || next != at; next = Whole(next))
                {
                    circle.Add(next);
                }

                // Written from the record that comes first in its file, however the walk came upon the circle.
                var first = circle.IndexOf(circle.Min());
                string[] ids = [.. circle.Skip(first).Concat(circle.Take(first)).Select(i => records[i].Record.Node.Value)];
                records[circle[first]].Report(MeaningFindings.PartOfCycle(Circle.Shorten(ids)), "/partOf");
            }
        }

        int Whole(int index) => wholeOf(records[index].Record) is { } whole ? context.Find(whole) : -1;
    }

    private static void CheckMentions(RuleContext context)
    {
        var names = new Dictionary<string, Names>(StringComparer.Ordinal);
        var (lastPassage, lastStart) = (-1, -1);
        foreach (var mention in context.Draft.Mentions)
        {
            CheckSurface(context, mention, names);
            ClaimRules.CheckAnchor(context, mention.Record.Anchor, mention, "/anchor");
            var (passage, start) = (context.Find(mention.Record.Anchor.Passage), mention.Record.Anchor.Span.Start);
            if (passage >= 0)
            {
                if (passage < lastPassage || (passage == lastPassage && start < lastStart))
                {
                    mention.Report(StyleFindings.MentionOutOfOrder(mention.Record.Surface));
                }

                (lastPassage, lastStart) = (passage, start);
            }
        }
    }

    private static void CheckSurface(RuleContext context, Draft<Mention> mention, Dictionary<string, Names> names)
    {
        var (surface, target) = (mention.Record.Surface, mention.Record.Target);
        if (context.Find(target) is not (>= 0 and var index))
        {
            return;
        }

        if (!names.TryGetValue(target.Value, out var known))
        {
            names.Add(target.Value, known = Names.Of(context.Draft, target.Kind, index));
        }

        var (isName, isMetonym) = (known.IsName(surface), known.IsMetonym(surface));
        if (!isName && !isMetonym)
        {
            mention.Report(MeaningFindings.NotAName(surface, target), "/surface");
        }
        else if (mention.Record.Metonym ? !isMetonym : !isName)
        {
            mention.Report(MeaningFindings.MetonymMismatch(surface, target, mention.Record.Metonym), "/surface");
        }
    }

    /// <summary>By which names a record is known.</summary>
    private sealed class Names
    {
        private readonly HashSet<string> _names = new(StringComparer.Ordinal);
        private readonly HashSet<string> _metonyms = new(StringComparer.Ordinal);

        private Names(string name, ValueList<AlternateName> aliases)
        {
            _names.Add(Key(name));
            foreach (var alias in aliases)
            {
                (alias.Kind == AliasKind.Metonym ? _metonyms : _names).Add(Key(alias.Text));
            }
        }

        public static Names Of(MapDraft draft, NodeKind kind, int index) => kind switch
        {
            NodeKind.Actor => new Names(draft.Actors[index].Record.Name, draft.Actors[index].Record.Aliases),
            NodeKind.Place => new Names(draft.Places[index].Record.Name, draft.Places[index].Record.Aliases),
            NodeKind.Instrument => new Names(draft.Instruments[index].Record.Name, draft.Instruments[index].Record.Aliases),
            NodeKind.Topic => new Names(draft.Topics[index].Record.Name, draft.Topics[index].Record.Aliases),
            NodeKind.Resolution => new Names(draft.Resolutions[index].Record.Title, draft.Resolutions[index].Record.Aliases),
            _ => new Names(draft.Events[index].Record.Name, draft.Events[index].Record.Aliases),
        };

        public bool IsName(string surface) => _names.Contains(Key(surface));

        public bool IsMetonym(string surface) => _metonyms.Contains(Key(surface));

        // A sentence begins with a capital, whatever it begins with.
        private static string Key(string name) => char.IsUpper(name[0]) ? string.Concat(char.ToLowerInvariant(name[0]).ToString(), name.AsSpan(1)) : name;
    }
}
