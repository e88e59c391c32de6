using ClaimMap.Graph;
using ClaimMap.Model;

namespace ClaimMap.Views.Tables;

/// <summary>The tables of claims, and of what hangs on them.</summary>
internal static class ClaimTables
{
    public static IEnumerable<MapTable> All =>
    [
        Claims(),
        MapTable.Of("anchors", g => g.Claims.SelectMany(c => ClaimPositions.Of(g, c).Select(a => (c.Id, Anchor: a))))
            .Text("claim", (_, r) => r.Id.Value)
            .Text("passage", (_, r) => r.Anchor.Passage.Value)
            .Text("section", (g, r) => g.Passages[r.Anchor.Passage].Section.Value)
            .Number("start", (_, r) => r.Anchor.Span.Start)
            .Number("length", (_, r) => r.Anchor.Span.Length)
            .Number("start_in_text", (g, r) => g.SpanOf(r.Anchor).Start)
            .Text("sha256", (_, r) => r.Anchor.Sha256.ToString()),
        MapTable.Of("about", g => g.Claims.SelectMany(c => c.About.Select(a => (c.Id, About: a))))
            .Text("claim", (_, r) => r.Id.Value)
            .Text("kind", (_, r) => Kebab.Of(r.About.Subject.Kind))
            .Text("subject", (_, r) => r.About.Subject.Value)
            .Text("name", (g, r) => g.Names.Of(r.About.Subject))
            .Text("role", (_, r) => Kebab.Of(r.About.Role)),
        MapTable.Of("claim_sources", g => g.Allegations.SelectMany(SourcesOf))
            .Text("claim", (_, r) => r.Claim.Value)
            .Number("depth", (_, r) => r.Depth)
            .Flag("carries", (_, r) => r.Carries)
            .Text("kind", (_, r) => r.Source.Match(_ => "actor", _ => "group", () => "unspecified"))
            .Text("actor", (_, r) => r.Source.Actor?.Value)
            .Text("name", (g, r) => g.Names.Of(r.Source))
            .Text("cue", (_, r) => Kebab.Of(r.Cue)),
        MapTable.Of("readings", g => ((IEnumerable<Claim>)g.Claims).SelectMany(c => c.Readings.Select(r => (c.Id, Reading: r))))
            .Text("claim", (_, r) => r.Id.Value)
            .Text("reader", (_, r) => r.Reading.Reader)
            .Text("tag", (_, r) => r.Reading.Label is { } label ? Kebab.Of(label.Tag) : null)
            .Text("mode", (_, r) => r.Reading.Label?.Mode is { } mode ? Kebab.Of(mode) : null)
            .List("sources", (_, r) => Ids(r.Reading.Label?.Sources))
            .List("source_names", (g, r) => Names(g, r.Reading.Label?.Sources))
            .Text("reason", (_, r) => r.Reading.Reason),
        MapTable.Of("relations", g => g.Relations)
            .Text("id", (_, r) => r.Id.Value)
            .Text("kind", (_, r) => Kebab.Of(r.Kind))
            .Text("from_claim", (_, r) => r.From.Value)
            .Text("to_claim", (_, r) => r.To.Value)
            .Text("rationale", (_, r) => r.Rationale),
    ];

    private static MapTable<Claim> Claims()
    {
        var table = MapTable.Of("claims", g => (IEnumerable<Claim>)g.Claims)
            .Text("id", (_, c) => c.Id.Value)
            .Text("section", (g, c) => ClaimPositions.HomeOf(g, c).Id.Value);
        foreach (var field in ClaimFields.All.Where(f => f.Column is not null))
        {
            // Ids and names stand in columns of their own: programs join by the one, people read the other.
            if (field == ClaimFields.Sources)
            {
                table.List("sources", (_, c) => Ids((c as AttributedAllegation)?.Attribution.Sources))
                    .List("source_names", (g, c) => Names(g, (c as AttributedAllegation)?.Attribution.Sources));
            }
            else if (field == ClaimFields.Addressee)
            {
                table.Text("addressee", (_, c) => field.Cell(c, MapNames.None)).Text("addressee_name", (g, c) => field.Cell(c, g.Names));
            }
            else if (field.IsFlag)
            {
                table.Flag(field.Column!, (_, c) => field.IsMarked(c));
            }
            else
            {
                table.Text(field.Column!, (g, c) => field.Cell(c, g.Names));
            }
        }

        return table;
    }

    private static IEnumerable<string> Ids(ValueList<AttributionSource>? sources) => (sources ?? []).Select(s => s.Label);

    private static IEnumerable<string> Names(ClaimGraph graph, ValueList<AttributionSource>? sources) => (sources ?? []).Select(graph.Names.Of);

    // The voices that carry it come first, outermost first; the source itself is the deepest.
    private static IEnumerable<(ClaimId Claim, int Depth, bool Carries, AttributionSource Source, AttributionCue Cue)> SourcesOf(AttributedAllegation allegation)
    {
        var attribution = allegation.Attribution;
        return attribution.ReportedBy.Append(new Voice(attribution.Sources, attribution.Cue))
            .SelectMany((voice, depth) => voice.Sources.Select(s => (allegation.Id, depth, depth < attribution.ReportedBy.Count, s, voice.Cue)));
    }
}
