namespace ClaimMap.Tests.Views.Notebooks;

/// <summary>One value of everything that renders itself, made of a map.</summary>
internal static class NotebookViews
{
    public static IEnumerable<(string Name, object View)> Of(ClaimGraph graph)
    {
        var claim = graph.Relations.Count > 0 ? graph.Claims[graph.Relations[0].To] : graph.Claims[0];
        (string, object?)[] views =
        [
            ("graph", graph),
            ("claims", graph.Claims), ("facts", graph.Facts), ("allegations", graph.Allegations), ("opinions", graph.Opinions),
            ("fact", First(graph.Facts)), ("allegation", First(graph.Allegations)), ("opinion", First(graph.Opinions)),
            ("relations of a claim", graph.RelationsOf(claim.Id, RelationDirection.Incoming)), ("neighbours of a claim", graph.Neighbours(claim.Id)),
            ("no claims", default(ClaimSelection<Claim>)), ("no relations", default(RelationSelection)), ("no nodes", default(NodeSelection)),
            ("no items", default(ValueList<Claim>)), ("numbers", (ValueList<int>)[1, 2]), ("texts", (ValueList<string>)["<b>", "&"]),
            ("relations", graph.Relations), ("relation", First(graph.Relations)),
            ("mentions", graph.Mentions), ("mention", First(graph.Mentions)),
            ("actors", graph.Actors), ("actor", First(graph.Actors)),
            ("places", graph.Places), ("place", First(graph.Places)),
            ("events", graph.Events), ("event", First(graph.Events)),
            ("accords", graph.Accords), ("accord", First(graph.Accords)),
            ("terms", graph.Terms), ("term", First(graph.Terms)),
            ("resolutions", graph.Resolutions), ("resolution", First(graph.Resolutions)),
            ("instruments", graph.Instruments), ("instrument", First(graph.Instruments)),
            ("topics", graph.Topics), ("topic", First(graph.Topics)),
            ("document", graph.Document),
            ("sections", graph.Sections), ("section", graph.Sections[0]),
            ("passages", graph.Passages), ("passage", graph.Passages[0]),
            ("references", graph.References), ("reference", First(graph.References)),
            ("sources", graph.Sources), ("source", First(graph.Sources)),
            ("comparison", ClaimComparison.Compare(graph, graph, new ComparisonOptions(resamples: 20))),
            ("pairs", ClaimComparison.Compare(graph, graph, new ComparisonOptions(resamples: 0)).Pairs),
            ("no difference", MapDifference.Between(graph, graph)),
            ("agreement", Agreement.Of(graph, new ComparisonOptions(resamples: 20))),
            ("picture", Svg.Draw(graph, SvgPicture.Focus(claim.Id))),
            ("table", Table(graph)),
        ];
        return views.Where(v => v.Item2 is not null).Select(v => (v.Item1, v.Item2!));
    }

    public static TableView<Section> Table(ClaimGraph graph) => TableView.Of("Claims by section", graph.Sections)
        .Column("Section", s => s.Label)
        .Column("Id", s => s.Id)
        .Column("Claims", s => graph.Claims.In(s.Id).Count)
        .Column("Share", s => (double)graph.Claims.In(s.Id).Count / graph.Claims.Count)
        .Column("First", s => graph.Claims.In(s.Id).Select(c => (ClaimTag?)c.Tag).FirstOrDefault())
        .Bar("By tag", s => graph.Claims.In(s.Id));

    /// <summary>What a value renders itself as.</summary>
    public static string HtmlOf(object view) => (string)view.GetType().GetMethod("ToHtml", Type.EmptyTypes)!.Invoke(view, null)!;

    private static T? First<T>(IEnumerable<T> records) => records.FirstOrDefault();
}
