using ClaimMap.Model;

namespace ClaimMap.Views.Tables;

/// <summary>The tables of what claims are about and what the text names, and of where outside facts come from.</summary>
internal static class ThingTables
{
    public static IEnumerable<MapTable> All =>
    [
        MapTable.Of("mentions", g => g.Mentions)
            .Text("surface", (_, m) => m.Surface)
            .Text("kind", (_, m) => Kebab.Of(m.Target.Kind))
            .Text("target", (_, m) => m.Target.Value)
            .Text("name", (g, m) => g.Names.Of(m.Target))
            .Flag("metonym", (_, m) => m.Metonym)
            .Text("passage", (_, m) => m.Anchor.Passage.Value)
            .Number("start", (_, m) => m.Anchor.Span.Start)
            .Number("length", (_, m) => m.Anchor.Span.Length)
            .Number("start_in_text", (g, m) => g.SpanOf(m.Anchor).Start)
            .Text("sha256", (_, m) => m.Anchor.Sha256.ToString()),
        MapTable.Of("actors", g => g.Actors)
            .Text("id", (_, a) => a.Id.Value)
            .Text("kind", (_, a) => Kebab.Of(a.Kind))
            .Text("kind_label", (_, a) => a.KindLabel)
            .Text("name", (_, a) => a.Name)
            .Flag("unnamed", (_, a) => a.Unnamed)
            .Text("part_of", (_, a) => a.PartOf?.Value),
        MapTable.Of("places", g => g.Places)
            .Text("id", (_, p) => p.Id.Value)
            .Text("kind", (_, p) => Kebab.Of(p.Kind))
            .Text("name", (_, p) => p.Name)
            .Text("part_of", (_, p) => p.PartOf?.Value),
        MapTable.Of("aliases", AliasesOf)
            .Text("kind", (_, r) => Kebab.Of(r.Of.Kind))
            .Text("node", (_, r) => r.Of.Value)
            .Text("alias", (_, r) => r.Alias.Text)
            .Text("alias_kind", (_, r) => Kebab.Of(r.Alias.Kind)),
        MapTable.Of("external_ids", ExternalIdsOf)
            .Text("kind", (_, r) => Kebab.Of(r.Of.Kind))
            .Text("node", (_, r) => r.Of.Value)
            .Text("scheme", (_, r) => r.Id.Scheme)
            .Text("value", (_, r) => r.Id.Value)
            .Text("source", (_, r) => r.Id.Source.Value),
        MapTable.Of("events", g => g.Events)
            .Text("id", (_, e) => e.Id.Value)
            .Text("kind", (_, e) => Kebab.Of(e.Kind))
            .Text("kind_label", (_, e) => e.KindLabel)
            .Text("name", (_, e) => e.Name)
            .Text("reality", (_, e) => Kebab.Of(e.Reality))
            .Time("time", (_, e) => e.Time)
            .Text("place", (_, e) => e.Place?.Value)
            .Text("part_of", (_, e) => e.PartOf?.Value)
            .Text("description", (_, e) => e.Description),
        MapTable.Of("participants", g => g.Events.SelectMany(e => e.Participants.Select(p => (e.Id, Participant: p))))
            .Text("event", (_, r) => r.Id.Value)
            .Text("actor", (_, r) => r.Participant.Actor.Value)
            .Text("name", (g, r) => g.Names.Of(r.Participant.Actor))
            .Text("role", (_, r) => Kebab.Of(r.Participant.Role)),
        MapTable.Of("accords", g => g.Accords)
            .Text("id", (_, c) => c.Id.Value)
            .Text("kind", (_, c) => Kebab.Of(c.Kind))
            .Text("kind_label", (_, c) => c.KindLabel)
            .Text("name", (_, c) => c.Name)
            .Text("event", (_, c) => c.Event?.Value)
            .Text("instrument", (_, c) => c.Instrument?.Value)
            .Time("in_force", (_, c) => c.InForce)
            .List("parties", (_, c) => Ids(c.Parties))
            .List("party_names", (g, c) => Names(g, c.Parties))
            .List("mediators", (_, c) => Ids(c.Mediators))
            .List("mediator_names", (g, c) => Names(g, c.Mediators)),
        MapTable.Of("terms", g => g.Accords.SelectMany(c => c.Terms.Select(t => (c.Id, Term: t))))
            .Text("id", (_, r) => r.Term.Id.Value)
            .Text("accord", (_, r) => r.Id.Value)
            .Text("kind", (_, r) => Kebab.Of(r.Term.Kind))
            .Text("kind_label", (_, r) => r.Term.KindLabel)
            .List("obligors", (_, r) => Ids(r.Term.Obligors))
            .List("obligor_names", (g, r) => Names(g, r.Term.Obligors))
            .Text("document_says", (_, r) => r.Term.DocumentSays),
        MapTable.Of("resolutions", g => g.Resolutions)
            .Text("id", (_, r) => r.Id.Value)
            .Number("number", (_, r) => r.Number)
            .Text("symbol", (_, r) => r.Symbol)
            .Text("body", (_, r) => r.Body.Value)
            .Time("adopted", (_, r) => r.Adopted)
            .Number("meeting", (_, r) => r.Meeting)
            .Number("in_favour", (_, r) => r.Vote?.InFavour)
            .Number("against", (_, r) => r.Vote?.Against)
            .Number("abstaining", (_, r) => r.Vote?.Abstaining)
            .Text("source", (_, r) => r.Source?.Value)
            .Text("document_says", (_, r) => r.DocumentSays),
        MapTable.Of("instruments", g => g.Instruments)
            .Text("id", (_, i) => i.Id.Value)
            .Text("kind", (_, i) => Kebab.Of(i.Kind))
            .Text("kind_label", (_, i) => i.KindLabel)
            .Text("name", (_, i) => i.Name)
            .Time("issued", (_, i) => i.Issued)
            .List("issuers", (_, i) => Ids(i.Issuers))
            .List("issuer_names", (g, i) => Names(g, i.Issuers))
            .Text("document_says", (_, i) => i.DocumentSays),
        MapTable.Of("topics", g => g.Topics)
            .Text("id", (_, t) => t.Id.Value)
            .Text("kind", (_, t) => Kebab.Of(t.Kind))
            .Text("kind_label", (_, t) => t.KindLabel)
            .Text("name", (_, t) => t.Name)
            .Text("description", (_, t) => t.Description),
        MapTable.Of("provisions", ProvisionsOf)
            .Text("kind", (_, r) => Kebab.Of(r.Of.Kind))
            .Text("node", (_, r) => r.Of.Value)
            .Text("provision", (_, r) => r.Provision.Text)
            .List("addressees", (_, r) => r.Provision.Addressees)
            .Text("locator", (_, r) => r.Provision.Locator)
            .Text("source", (_, r) => r.Provision.Source.Value)
            .Text("confidence", (_, r) => Kebab.Of(r.Provision.Confidence)),
        MapTable.Of("hyperlinks", g => g.References)
            .Text("id", (_, r) => r.Id.Value)
            .Number("ordinal", (_, r) => r.Ordinal)
            .Text("label", (_, r) => r.Label)
            .Text("kind", (_, r) => Kebab.Of(r.Kind))
            .Text("passage", (_, r) => r.Passage.Value)
            .Text("resolution", (_, r) => r.Resolution?.Value)
            .Text("target", (_, r) => r.Target),
        MapTable.Of("sources", g => g.Sources)
            .Text("id", (_, s) => s.Id.Value)
            .Text("publisher", (_, s) => s.Publisher)
            .Text("title", (_, s) => s.Title)
            .Text("locator", (_, s) => s.Locator)
            .Time("published", (_, s) => s.Published)
            .Time("retrieved", (_, s) => s.Retrieved),
    ];

    private static IEnumerable<string> Ids(ValueList<ActorId> actors) => actors.Select(a => a.Value);

    private static IEnumerable<string> Names(ClaimGraph graph, ValueList<ActorId> actors) => actors.Select(a => graph.Names.Of(a));

    private static IEnumerable<(NodeId Of, AlternateName Alias)> AliasesOf(ClaimGraph graph) =>
        graph.Actors.SelectMany(a => a.Aliases.Select(n => (a.Id.ToNodeId(), n)))
            .Concat(graph.Places.SelectMany(p => p.Aliases.Select(n => (p.Id.ToNodeId(), n))))
            .Concat(graph.Events.SelectMany(e => e.Aliases.Select(n => (e.Id.ToNodeId(), n))))
            .Concat(graph.Resolutions.SelectMany(r => r.Aliases.Select(n => (r.Id.ToNodeId(), n))))
            .Concat(graph.Instruments.SelectMany(i => i.Aliases.Select(n => (i.Id.ToNodeId(), n))))
            .Concat(graph.Topics.SelectMany(t => t.Aliases.Select(n => (t.Id.ToNodeId(), n))));

    private static IEnumerable<(NodeId Of, ExternalId Id)> ExternalIdsOf(ClaimGraph graph) =>
        graph.Actors.SelectMany(a => a.ExternalIds.Select(x => (a.Id.ToNodeId(), x)))
            .Concat(graph.Places.SelectMany(p => p.ExternalIds.Select(x => (p.Id.ToNodeId(), x))))
            .Concat(graph.Instruments.SelectMany(i => i.ExternalIds.Select(x => (i.Id.ToNodeId(), x))))
            .Concat(graph.Topics.SelectMany(t => t.ExternalIds.Select(x => (t.Id.ToNodeId(), x))));

    private static IEnumerable<(NodeId Of, Provision Provision)> ProvisionsOf(ClaimGraph graph) =>
        graph.Resolutions.SelectMany(r => r.Provides.Select(p => (r.Id.ToNodeId(), p)))
            .Concat(graph.Instruments.SelectMany(i => i.Provides.Select(p => (i.Id.ToNodeId(), p))))
            .Concat(graph.Terms.SelectMany(t => t.Provides.Select(p => (t.Id.ToNodeId(), p))));
}
