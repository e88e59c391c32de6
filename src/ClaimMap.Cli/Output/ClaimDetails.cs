using System.Globalization;
using ClaimMap.Graph;
using ClaimMap.Model;

namespace ClaimMap.Cli.Output;

/// <summary>Prints everything about one claim.</summary>
internal static class ClaimDetails
{
    // Names of fields stand in the columns before.
    private const int Column = 15;

    public static void Write(Page page, ClaimGraph graph, Claim claim)
    {
        page.Line(0, new Piece(claim.Id.Value, Ink.Id));
        page.Line(2, claim.Statement);
        page.Line();
        page.Field(0, Column, "tag", new Piece(Kebab.Of(claim.Tag), ClaimText.InkOf(claim.Tag)));
        if (claim is AuthorOpinion opinion)
        {
            page.Field(0, Column, "mode", Kebab.Of(opinion.Mode));
        }

        page.Field(0, Column, "certainty", Kebab.Of(claim.Certainty));
        page.Field(0, Column, "polarity", Kebab.Of(claim.Polarity));
        page.Field(0, Column, "condition", claim.Condition ?? "none");
        page.Field(0, Column, "presupposed", claim.Presupposed ? "yes" : "no");
        if (claim is AttributedAllegation allegation)
        {
            WriteAttribution(page, graph, allegation.Attribution);
        }

        foreach (var about in claim.About)
        {
            page.Field(0, Column, "about", $"{Kebab.Of(about.Role)}: {graph.Names.WithIds.Of(about.Subject)}");
        }

        foreach (var anchor in ClaimPositions.Of(graph, claim))
        {
            WriteAnchor(page, graph, anchor);
        }

        page.Field(0, Column, "rationale", claim.Rationale);
        foreach (var reading in claim.Readings)
        {
            page.Field(0, Column, $"{Kebab.Of(reading.Reader)} reader", NameOf(graph, reading.Label));
            page.Field(0, Column, "", $"not adopted: {reading.Reason}");
        }

        WriteRelations(page, graph, claim.Id, RelationDirection.Outgoing);
        WriteRelations(page, graph, claim.Id, RelationDirection.Incoming);
    }

    private static void WriteAttribution(Page page, ClaimGraph graph, Attribution attribution)
    {
        foreach (var voice in attribution.ReportedBy)
        {
            page.Field(0, Column, "reported by", $"{graph.Names.WithIds.Of(voice.Sources)}; cue: {Kebab.Of(voice.Cue)}");
        }

        foreach (var source in attribution.Sources)
        {
            page.Field(0, Column, "source", graph.Names.WithIds.Of(source));
        }

        page.Field(0, Column, "cue", Kebab.Of(attribution.Cue));
        if (attribution.Addressee is { } addressee)
        {
            page.Field(0, Column, "addressee", graph.Names.WithIds.Of(addressee));
        }

        page.Field(0, Column, "stance", Kebab.Of(attribution.Stance));
    }

    /// <summary>What a reader called a claim, in words.</summary>
    public static string NameOf(ClaimGraph graph, ReadingLabel? label) => label switch
    {
        null => "has no such claim",
        { Mode: { } mode } => $"{Kebab.Of(label.Tag)}, mode: {Kebab.Of(mode)}",
        { Sources.Count: > 0 } => $"{Kebab.Of(label.Tag)}, source: {graph.Names.WithIds.Of(label.Sources)}",
        _ => Kebab.Of(label.Tag),
    };

    private static void WriteAnchor(Page page, ClaimGraph graph, Anchor anchor)
    {
        var passage = graph.Passages[anchor.Passage];
        var whole = new TextSpan(passage.Span.Start + anchor.Span.Start, anchor.Span.Length);
        page.Field(
            0, Column, "anchor", string.Create(CultureInfo.InvariantCulture, $"{ClaimText.PositionOf(anchor)}; section: {passage.Section}; in the whole text: {whole}"));
        page.Field(0, Column, "", new Piece($"sha256 {anchor.Sha256}", Ink.Dim));
    }

    private static void WriteRelations(Page page, ClaimGraph graph, ClaimId claim, RelationDirection direction)
    {
        foreach (var relation in graph.RelationsOf(claim, direction))
        {
            var other = graph.Claims[direction == RelationDirection.Outgoing ? relation.To : relation.From];
            page.Line();
            page.Field(
                0, Column, RelationVerb.Of(relation.Kind, direction), new Piece(other.Id.Value, Ink.Id), new Piece($" (relation {relation.Id})", Ink.Dim));
            page.Field(0, Column, "", other.Statement);
            page.Field(0, Column, "", $"because: {relation.Rationale}");
        }
    }
}
