using System.Globalization;
using ClaimMap.Graph;
using ClaimMap.Model;
using ClaimMap.Views;

namespace ClaimMap.Cli.Output;

/// <summary>Prints a claim in a list: tag, id and position, the statement, whose it is, and what is special about it.</summary>
internal static class ClaimText
{
    public static void Write(Page page, ClaimGraph graph, Claim claim)
    {
        var positions = ClaimPositions.Of(graph, claim);
        page.Line(
            2,
            new Piece(Kebab.Of(claim.Tag), InkOf(claim.Tag)),
            "  ",
            new Piece(claim.Id.Value, Ink.Id),
            "  ",
            new Piece(positions.Length == 0 ? "not anchored" : string.Join(", ", positions.Select(PositionOf)), Ink.Dim));
        page.Line(4, claim.Statement);
        if (VoiceOf(graph, claim) is { } voice)
        {
            page.Line(4, voice);
        }

        if (MarksOf(graph, claim) is { Length: > 0 } marks)
        {
            page.Line(4, marks);
        }
    }

    /// <summary>Passage and span, as in <c>p004 [0,17)</c>; no line is broken between the two.</summary>
    public static string PositionOf(Anchor anchor) => string.Create(CultureInfo.InvariantCulture, $"{anchor.Passage}{Page.NoBreak}{anchor.Span}");

    public static Ink InkOf(ClaimTag tag) => tag switch
    {
        ClaimTag.AssertedFact => Ink.Fact,
        ClaimTag.AttributedAllegation => Ink.Allegation,
        _ => Ink.Opinion,
    };

    /// <summary>Whose words an allegation is, or the mode of an opinion, in one line; null for a fact.</summary>
    public static string? VoiceOf(ClaimGraph graph, Claim claim) => claim.Match<string?>(
        static _ => null, allegation => VoiceOf(graph.Names.WithIds, allegation.Attribution), static opinion => $"mode: {Kebab.Of(opinion.Mode)}");

    private static string VoiceOf(MapNames names, Attribution attribution)
    {
        var addressee = attribution.Addressee is { } whom ? $"; to: {names.Of(whom)}" : "";
        var voices = string.Concat(attribution.ReportedBy.Select(v => $"; reported by: {names.Of(v.Sources)}"));
        return $"source: {names.Of(attribution.Sources)}; cue: {Kebab.Of(attribution.Cue)}{addressee}{voices}; stance: {Kebab.Of(attribution.Stance)}";
    }

    // A condition is a sentence: what followed it would be overlooked.
    private static string MarksOf(ClaimGraph graph, Claim claim) => string.Join("; ", ClaimFields.Manner.Reverse()
        .Where(f => f.IsMarked(claim))
        .OrderBy(f => f.IsText)
        .Select(f => f.IsFlag ? f.Name : $"{f.Name}: {f.Cell(claim, graph.Names)}"));
}
