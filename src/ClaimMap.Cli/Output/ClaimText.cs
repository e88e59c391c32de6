using System.Globalization;
using ClaimMap.Graph;
using ClaimMap.Model;

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
            new Piece(string.Join(", ", positions.Select(PositionOf)), Ink.Dim));
        page.Line(4, claim.Statement);
        var voice = claim.Match<string?>(_ => null, allegation => VoiceOf(graph, allegation.Attribution), opinion => $"mode: {Kebab.Of(opinion.Mode)}");
        if (voice is not null)
        {
            page.Line(4, voice);
        }

        var marks = MarksOf(claim);
        if (marks.Length > 0)
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

    /// <summary>Whose words an allegation is, in one line.</summary>
    public static string VoiceOf(ClaimGraph graph, Attribution attribution)
    {
        var addressee = attribution.Addressee is { } whom ? $"; to: {graph.Names.WithIds.Of(whom)}" : "";
        var voices = string.Concat(attribution.ReportedBy.Select(v => $"; reported by: {graph.Names.WithIds.Of(v.Sources)}"));
        return $"source: {graph.Names.WithIds.Of(attribution.Sources)}; cue: {Kebab.Of(attribution.Cue)}{addressee}{voices}; stance: {Kebab.Of(attribution.Stance)}";
    }

    // Only what differs from a certain, positive, unconditional statement.
    private static string MarksOf(Claim claim)
    {
        var marks = new List<string>();
        if (claim.Presupposed)
        {
            marks.Add("presupposed");
        }

        if (claim.Polarity == Polarity.Negative)
        {
            marks.Add("polarity: negative");
        }

        if (claim.Certainty != Certainty.Certain)
        {
            marks.Add($"certainty: {Kebab.Of(claim.Certainty)}");
        }

        if (claim.Condition is { } condition)
        {
            marks.Add($"condition: {condition}");
        }

        return string.Join("; ", marks);
    }
}
