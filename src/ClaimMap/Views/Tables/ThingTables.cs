using ClaimMap.Model;

namespace ClaimMap.Views.Tables;

/// <summary>The tables of what claims are about, of the document's parts, and of where outside facts come from.</summary>
internal static class ThingTables
{
    public static IEnumerable<CsvTable> All =>
    [
        CsvTable.Of(
            "document",
            g => (IEnumerable<Document>)[g.Document],
            ("id", (_, d) => d.Id),
            ("title", (_, d) => d.Title),
            ("author", (_, d) => d.Author),
            ("publisher", (_, d) => d.Publisher),
            ("first-publisher", (_, d) => d.FirstPublisher),
            ("published", (_, d) => d.Published.Text),
            ("language", (_, d) => d.Language),
            ("rights", (_, d) => d.Rights),
            ("normalization", (_, d) => d.Text.Normalization),
            ("length", (_, d) => CsvRow.Of(d.Text.Length)),
            ("sha256", (_, d) => d.Text.Sha256.ToString())),
        CsvTable.Of(
            "sections", g => g.Sections, ("id", (_, s) => s.Id.Value), ("ordinal", (_, s) => CsvRow.Of(s.Ordinal)), ("label", (_, s) => s.Label)),
        CsvTable.Of(
            "passages",
            g => g.Passages,
            ("id", (_, p) => p.Id.Value),
            ("section", (_, p) => p.Section.Value),
            ("kind", (_, p) => Kebab.Of(p.Kind)),
            ("start", (_, p) => CsvRow.Of(p.Span.Start)),
            ("length", (_, p) => CsvRow.Of(p.Span.Length)),
            ("disposition", (_, p) => p.Disposition is { } disposition ? Kebab.Of(disposition) : null),
            ("sha256", (_, p) => p.Sha256.ToString())),
        CsvTable.Of(
            "mentions",
            g => g.Mentions,
            ("surface", (_, m) => m.Surface),
            ("kind", (_, m) => Kebab.Of(m.Target.Kind)),
            ("target", (_, m) => m.Target.Value),
            ("name", (g, m) => g.Names.Of(m.Target)),
            ("metonym", (_, m) => CsvRow.Of(m.Metonym)),
            ("passage", (_, m) => m.Anchor.Passage.Value),
            ("start", (_, m) => CsvRow.Of(m.Anchor.Span.Start)),
            ("length", (_, m) => CsvRow.Of(m.Anchor.Span.Length)),
            ("start-in-text", (g, m) => CsvRow.Of(g.SpanOf(m.Anchor).Start)),
            ("sha256", (_, m) => m.Anchor.Sha256.ToString())),
        CsvTable.Of(
            "actors",
            g => g.Actors,
            ("id", (_, a) => a.Id.Value),
            ("kind", (_, a) => Kebab.Of(a.Kind)),
            ("name", (_, a) => a.Name),
            ("unnamed", (_, a) => CsvRow.Of(a.Unnamed)),
            ("part-of", (_, a) => a.PartOf?.Value)),
        CsvTable.Of(
            "places",
            g => g.Places,
            ("id", (_, p) => p.Id.Value),
            ("kind", (_, p) => Kebab.Of(p.Kind)),
            ("name", (_, p) => p.Name),
            ("part-of", (_, p) => p.PartOf?.Value)),
        CsvTable.Of(
            "aliases",
            AliasesOf,
            ("kind", (_, r) => Kebab.Of(r.Of.Kind)),
            ("of", (_, r) => r.Of.Value),
            ("text", (_, r) => r.Alias.Text),
            ("alias-kind", (_, r) => Kebab.Of(r.Alias.Kind))),
        CsvTable.Of(
            "external-ids",
            ExternalIdsOf,
            ("kind", (_, r) => Kebab.Of(r.Of.Kind)),
            ("of", (_, r) => r.Of.Value),
            ("scheme", (_, r) => r.Id.Scheme),
            ("value", (_, r) => r.Id.Value),
            ("source", (_, r) => r.Id.Source.Value)),
        CsvTable.Of(
            "events",
            g => g.Events,
            ("id", (_, e) => e.Id.Value),
            ("kind", (_, e) => Kebab.Of(e.Kind)),
            ("name", (_, e) => e.Name),
            ("reality", (_, e) => Kebab.Of(e.Reality)),
            ("time", (_, e) => e.Time?.Date.Text),
            ("time-basis", (_, e) => BasisOf(e.Time)),
            ("place", (_, e) => e.Place?.Value),
            ("part-of", (_, e) => e.PartOf?.Value),
            ("description", (_, e) => e.Description)),
        CsvTable.Of(
            "participants",
            g => g.Events.SelectMany(e => e.Participants.Select(p => (e.Id, Participant: p))),
            ("event", (_, r) => r.Id.Value),
            ("actor", (_, r) => r.Participant.Actor.Value),
            ("name", (g, r) => g.Names.Of(r.Participant.Actor)),
            ("role", (_, r) => Kebab.Of(r.Participant.Role))),
        CsvTable.Of(
            "ceasefires",
            g => g.Ceasefires,
            ("id", (_, c) => c.Id.Value),
            ("name", (_, c) => c.Name),
            ("event", (_, c) => c.Event.Value),
            ("instrument", (_, c) => c.Instrument?.Value),
            ("in-force", (_, c) => c.InForce?.Date.Text),
            ("in-force-basis", (_, c) => BasisOf(c.InForce)),
            ("parties", (_, c) => CsvRow.Of(c.Parties)),
            ("mediators", (_, c) => CsvRow.Of(c.Mediators))),
        CsvTable.Of(
            "terms",
            g => g.Ceasefires.SelectMany(c => c.Terms.Select(t => (c.Id, Term: t))),
            ("id", (_, r) => r.Term.Id.Value),
            ("ceasefire", (_, r) => r.Id.Value),
            ("kind", (_, r) => Kebab.Of(r.Term.Kind)),
            ("obligors", (_, r) => CsvRow.Of(r.Term.Obligors)),
            ("document-says", (_, r) => r.Term.DocumentSays)),
        CsvTable.Of(
            "resolutions",
            g => g.Resolutions,
            ("id", (_, r) => r.Id.Value),
            ("number", (_, r) => CsvRow.Of(r.Number)),
            ("symbol", (_, r) => r.Symbol),
            ("body", (_, r) => r.Body.Value),
            ("adopted", (_, r) => r.Adopted.Date.Text),
            ("adopted-basis", (_, r) => BasisOf(r.Adopted)),
            ("meeting", (_, r) => CsvRow.Of(r.Meeting)),
            ("in-favour", (_, r) => CsvRow.Of(r.Vote.InFavour)),
            ("against", (_, r) => CsvRow.Of(r.Vote.Against)),
            ("abstaining", (_, r) => CsvRow.Of(r.Vote.Abstaining)),
            ("source", (_, r) => r.Source.Value),
            ("document-says", (_, r) => r.DocumentSays)),
        CsvTable.Of(
            "instruments",
            g => g.Instruments,
            ("id", (_, i) => i.Id.Value),
            ("kind", (_, i) => Kebab.Of(i.Kind)),
            ("name", (_, i) => i.Name),
            ("issued", (_, i) => i.Issued?.Date.Text),
            ("issued-basis", (_, i) => BasisOf(i.Issued)),
            ("issuers", (_, i) => CsvRow.Of(i.Issuers)),
            ("document-says", (_, i) => i.DocumentSays)),
        CsvTable.Of(
            "provisions",
            ProvisionsOf,
            ("kind", (_, r) => Kebab.Of(r.Of.Kind)),
            ("of", (_, r) => r.Of.Value),
            ("text", (_, r) => r.Provision.Text),
            ("addressees", (_, r) => string.Join("; ", r.Provision.Addressees)),
            ("locator", (_, r) => r.Provision.Locator),
            ("source", (_, r) => r.Provision.Source.Value),
            ("confidence", (_, r) => Kebab.Of(r.Provision.Confidence))),
        CsvTable.Of(
            "references",
            g => g.References,
            ("id", (_, r) => r.Id.Value),
            ("ordinal", (_, r) => CsvRow.Of(r.Ordinal)),
            ("label", (_, r) => r.Label),
            ("kind", (_, r) => Kebab.Of(r.Kind)),
            ("passage", (_, r) => r.Passage.Value),
            ("resolution", (_, r) => r.Resolution?.Value),
            ("target", (_, r) => r.Target)),
        CsvTable.Of(
            "sources",
            g => g.Sources,
            ("id", (_, s) => s.Id.Value),
            ("publisher", (_, s) => s.Publisher),
            ("title", (_, s) => s.Title),
            ("locator", (_, s) => s.Locator),
            ("published", (_, s) => s.Published?.Text),
            ("retrieved", (_, s) => s.Retrieved?.Text)),
    ];

    private static string? BasisOf(TimeReference? time) => time is null ? null : Kebab.Of(time.Basis);

    private static IEnumerable<(NodeId Of, AlternateName Alias)> AliasesOf(ClaimGraph graph) =>
        graph.Actors.SelectMany(a => a.Aliases.Select(n => (a.Id.ToNodeId(), n)))
            .Concat(graph.Places.SelectMany(p => p.Aliases.Select(n => (p.Id.ToNodeId(), n))))
            .Concat(graph.Events.SelectMany(e => e.Aliases.Select(n => (e.Id.ToNodeId(), n))))
            .Concat(graph.Resolutions.SelectMany(r => r.Aliases.Select(n => (r.Id.ToNodeId(), n))))
            .Concat(graph.Instruments.SelectMany(i => i.Aliases.Select(n => (i.Id.ToNodeId(), n))));

    private static IEnumerable<(NodeId Of, ExternalId Id)> ExternalIdsOf(ClaimGraph graph) =>
        graph.Actors.SelectMany(a => a.ExternalIds.Select(x => (a.Id.ToNodeId(), x)))
            .Concat(graph.Places.SelectMany(p => p.ExternalIds.Select(x => (p.Id.ToNodeId(), x))))
            .Concat(graph.Instruments.SelectMany(i => i.ExternalIds.Select(x => (i.Id.ToNodeId(), x))));

    private static IEnumerable<(NodeId Of, Provision Provision)> ProvisionsOf(ClaimGraph graph) =>
        graph.Resolutions.SelectMany(r => r.Provides.Select(p => (r.Id.ToNodeId(), p)))
            .Concat(graph.Instruments.SelectMany(i => i.Provides.Select(p => (i.Id.ToNodeId(), p))))
            .Concat(graph.Terms.SelectMany(t => t.Provides.Select(p => (t.Id.ToNodeId(), p))));
}
