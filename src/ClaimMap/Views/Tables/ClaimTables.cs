using ClaimMap.Graph;
using ClaimMap.Model;

namespace ClaimMap.Views.Tables;

/// <summary>The tables of claims, and of what hangs on them.</summary>
internal static class ClaimTables
{
    public static IEnumerable<CsvTable> All =>
    [
        CsvTable.Of(
            "claims",
            g => (IEnumerable<Claim>)g.Claims,
            [
                ("id", (_, c) => c.Id.Value),
                ("section", (g, c) => ClaimPositions.HomeOf(g, c).Id.Value),
                .. ClaimFields.All.Where(f => f.Column is not null).Select(ColumnOf),
            ]),
        CsvTable.Of(
            "anchors",
            g => g.Claims.SelectMany(c => ClaimPositions.Of(g, c).Select(a => (c.Id, Anchor: a))),
            ("claim", (_, r) => r.Id.Value),
            ("passage", (_, r) => r.Anchor.Passage.Value),
            ("section", (g, r) => g.Passages[r.Anchor.Passage].Section.Value),
            ("start", (_, r) => CsvRow.Of(r.Anchor.Span.Start)),
            ("length", (_, r) => CsvRow.Of(r.Anchor.Span.Length)),
            ("start-in-text", (g, r) => CsvRow.Of(g.SpanOf(r.Anchor).Start)),
            ("sha256", (_, r) => r.Anchor.Sha256.ToString())),
        CsvTable.Of(
            "about",
            g => g.Claims.SelectMany(c => c.About.Select(a => (c.Id, About: a))),
            ("claim", (_, r) => r.Id.Value),
            ("kind", (_, r) => Kebab.Of(r.About.Subject.Kind)),
            ("subject", (_, r) => r.About.Subject.Value),
            ("name", (g, r) => g.Names.Of(r.About.Subject)),
            ("role", (_, r) => Kebab.Of(r.About.Role))),
        CsvTable.Of(
            "claim-sources",
            g => g.Allegations.SelectMany(SourcesOf),
            ("claim", (_, r) => r.Claim.Value),
            ("depth", (_, r) => CsvRow.Of(r.Depth)),
            ("kind", (_, r) => r.Source.Match(_ => "actor", _ => "group", () => "unspecified")),
            ("actor", (_, r) => r.Source.Actor?.Value),
            ("name", (g, r) => g.Names.Of(r.Source)),
            ("cue", (_, r) => Kebab.Of(r.Cue))),
        CsvTable.Of(
            "readings",
            g => ((IEnumerable<Claim>)g.Claims).SelectMany(c => c.Readings.Select(r => (c.Id, Reading: r))),
            ("claim", (_, r) => r.Id.Value),
            ("reader", (_, r) => Kebab.Of(r.Reading.Reader)),
            ("tag", (_, r) => r.Reading.Label is { } label ? Kebab.Of(label.Tag) : null),
            ("mode", (_, r) => r.Reading.Label?.Mode is { } mode ? Kebab.Of(mode) : null),
            ("sources", (g, r) => r.Reading.Label is { } label ? g.Names.Of(label.Sources) : null),
            ("reason", (_, r) => r.Reading.Reason)),
        CsvTable.Of(
            "relations",
            g => g.Relations,
            ("id", (_, r) => r.Id.Value),
            ("kind", (_, r) => Kebab.Of(r.Kind)),
            ("from", (_, r) => r.From.Value),
            ("to", (_, r) => r.To.Value),
            ("rationale", (_, r) => r.Rationale)),
    ];

    // One actor stands in a cell by its id, several sources by their names.
    private static (string Name, Func<ClaimGraph, Claim, string?> Cell) ColumnOf(ClaimField field) =>
        (field.Column!, (g, c) => field.Cell(c, field == ClaimFields.Addressee ? MapNames.None : g.Names));

    // The voices that report it come first, outermost first; the source itself is the deepest.
    private static IEnumerable<(ClaimId Claim, int Depth, AttributionSource Source, AttributionCue Cue)> SourcesOf(AttributedAllegation allegation)
    {
        var attribution = allegation.Attribution;
        return attribution.ReportedBy.Append(new Voice(attribution.Sources, attribution.Cue))
            .SelectMany((voice, depth) => voice.Sources.Select(s => (allegation.Id, depth, s, voice.Cue)));
    }
}
