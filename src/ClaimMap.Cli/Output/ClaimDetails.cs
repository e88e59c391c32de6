using ClaimMap.Graph;
using ClaimMap.Views;

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
        foreach (var field in ClaimFields.All)
        {
            if (field == ClaimFields.Anchors)
            {
                WriteAnchors(page, graph, claim);
            }
            else if (field == ClaimFields.Readings)
            {
                WriteReadings(page, graph, claim);
            }
            else if (field != ClaimFields.Statement)
            {
                WriteField(page, graph, claim, field);
            }
        }

        WriteRelations(page, graph, claim.Id, RelationDirection.Outgoing);
        WriteRelations(page, graph, claim.Id, RelationDirection.Incoming);
    }

    private static void WriteField(Page page, ClaimGraph graph, Claim claim, ClaimField field)
    {
        var values = field.Of(claim, graph.Names.WithIds);
        foreach (var value in ClaimFields.Manner.Contains(field) ? values.DefaultIfEmpty("none") : values)
        {
            page.Field(0, Column, field.Name, new Piece(value, field == ClaimFields.Tag ? ClaimText.InkOf(claim.Tag) : Ink.Plain));
        }
    }

    private static void WriteAnchors(Page page, ClaimGraph graph, Claim claim)
    {
        foreach (var anchor in ClaimPositions.Of(graph, claim))
        {
            var section = graph.Passages[anchor.Passage].Section;
            page.Field(0, Column, "anchor", $"{ClaimText.PositionOf(anchor)}; section: {section}; in the whole text: {graph.SpanOf(anchor)}");
            page.Field(0, Column, "", new Piece($"sha256 {anchor.Sha256}", Ink.Dim));
        }
    }

    private static void WriteReadings(Page page, ClaimGraph graph, Claim claim)
    {
        foreach (var reading in claim.Readings)
        {
            page.Field(0, Column, $"{reading.Reader} reader", ClaimFields.Of(reading.Label, graph.Names.WithIds));
            page.Field(0, Column, "", $"not adopted: {reading.Reason}");
        }
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
            if (relation.Rationale is { } why)
            {
                page.Field(0, Column, "", $"because: {why}");
            }
        }
    }
}
