using ClaimMap.Model;

namespace ClaimMap.Views.Pictures;

/// <summary>Draws one claim in the middle: what it rests on to the left, what rests on it to the right, what opposes or limits it below; two steps deep.</summary>
internal static class ClaimFocus
{
    private const int MostInColumn = 6;

    private static readonly FocusHeadings Headings = new("One step further", "What it rests on", "The claim", "What rests on it", "One step further");

    /// <summary>Writes it in its frame.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such claim.</exception>
    public static void Write(TextWriter writer, ClaimGraph graph, ClaimId claim)
    {
        var markup = new MarkupWriter(writer);
        Figure.Open(markup, "focus", LabelOf(graph.Claims[claim]));
        Draw(markup, graph, claim);
        Figure.Close(markup);
    }

    /// <summary>Writes the drawing alone.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such claim.</exception>
    public static void Draw(MarkupWriter markup, ClaimGraph graph, ClaimId id)
    {
        var claim = graph.Claims[id];
        FocusBand[] bands =
        [
            BandOf(graph, id, "", "", RelationKind.Supports, RelationKind.Explains),
            BandOf(graph, id, "What opposes it", "What it opposes", RelationKind.Opposes),
            BandOf(graph, id, "What qualifies it", "What it qualifies", RelationKind.Qualifies),
            BandOf(graph, id, "What restates it", "What it restates", RelationKind.Restates),
        ];
        new FocusDrawing(BoxOf(graph, claim), Headings, bands, "No other claim bears on it, and it bears on none.").Draw(markup, "focus", LabelOf(claim));
    }

    public static string LabelOf(Claim claim) => $"What bears on the claim: {claim.Statement}";

    private static FocusBand BandOf(ClaimGraph graph, ClaimId claim, string left, string right, params ReadOnlySpan<RelationKind> kinds) =>
        new(FirstStep(graph, claim, RelationDirection.Incoming, kinds), FirstStep(graph, claim, RelationDirection.Outgoing, kinds), left, right);

    private static FocusSide FirstStep(ClaimGraph graph, ClaimId claim, RelationDirection direction, ReadOnlySpan<RelationKind> kinds)
    {
        var found = new List<Relation>();
        foreach (var relation in graph.RelationsOf(claim, direction))
        {
            if (kinds.Contains(relation.Kind))
            {
                found.Add(relation);
            }
        }

        // The second steps share a column, so that each may take only its part of it.
        var shown = found.Take(MostInColumn).ToArray();
        var most = MostInColumn / Math.Max(1, shown.Length);
        return new FocusSide(
            [.. shown.Select(r => ItemOf(graph, r, direction, SecondStep(graph, claim, OtherEnd(r, direction), direction, most)))],
            found.Count - shown.Length,
            $"#{claim.Value}");
    }

    // A relation between the claim in the middle and its neighbour is already there, as a first step.
    private static FocusSide SecondStep(ClaimGraph graph, ClaimId middle, ClaimId claim, RelationDirection direction, int most)
    {
        var found = graph.RelationsOf(claim, direction).Where(r => OtherEnd(r, direction) != middle).ToArray();
        return new FocusSide(
            [.. found.Take(most).Select(r => ItemOf(graph, r, direction, FocusSide.Empty))],
            Math.Max(0, found.Length - most),
            $"#{claim.Value}");
    }

    private static FocusItem ItemOf(ClaimGraph graph, Relation relation, RelationDirection direction, FocusSide next) =>
        new(BoxOf(graph, graph.Claims[OtherEnd(relation, direction)]), $"pic-{Kebab.Of(relation.Kind)}", Kebab.Of(relation.Kind), next);

    private static ClaimId OtherEnd(Relation relation, RelationDirection direction) => direction == RelationDirection.Incoming ? relation.From : relation.To;

    private static FocusBox BoxOf(ClaimGraph graph, Claim claim) =>
        new($"#{claim.Id.Value}", TagLook.ClassOf(claim.Tag), TagLook.HeadOf(graph, claim), TagLook.TextOf(claim), TagLook.TitleOf(graph, claim));
}
