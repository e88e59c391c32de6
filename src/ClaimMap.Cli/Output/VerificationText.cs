using System.Globalization;
using ClaimMap.Model;

namespace ClaimMap.Cli.Output;

/// <summary>Prints how a copy agrees with a map: a table of counts, then each problem.</summary>
internal static class VerificationText
{
    private static readonly (VerificationKind Kind, string Name)[] Kinds =
        [(VerificationKind.Passage, "passages"), (VerificationKind.Anchor, "anchors"), (VerificationKind.Mention, "mentions")];

    public static void Write(Page page, ClaimGraph graph, VerificationReport report, bool isVerbose)
    {
        page.Line(0, new Piece(graph.Document.Title, Ink.Title));
        page.Line(0, report.IsTextIdentical ? "The text is identical to the one that was mapped." : "The text is not identical to the one that was mapped.");
        page.Line();
        page.Line(0, Row("", Enum.GetValues<VerificationOutcome>().Select(Kebab.Of)));
        foreach (var (kind, name) in Kinds)
        {
            page.Line(0, Row(
                name, Enum.GetValues<VerificationOutcome>().Select(o => report.Count(kind, o).ToString(CultureInfo.InvariantCulture))));
        }

        page.Line();
        foreach (var finding in report.Findings.Where(f => IsListed(f.Outcome, isVerbose)))
        {
            WriteFinding(page, finding);
        }

        var moved = isVerbose ? 0 : report.Findings.Count(f => f.Outcome == VerificationOutcome.Moved);
        if (moved > 0)
        {
            page.Line(0, $"{moved.ToString(CultureInfo.InvariantCulture)} moved; --verbose lists them.");
        }

        page.Line(0, report.Succeeded
            ? new Piece("Verified: everything was found, and nothing in several places.", Ink.Good)
            : new Piece("Not verified: something is ambiguous or missing.", Ink.Bad));
    }

    private static bool IsListed(VerificationOutcome outcome, bool isVerbose) =>
        outcome is VerificationOutcome.Ambiguous or VerificationOutcome.Missing || (isVerbose && outcome == VerificationOutcome.Moved);

    private static void WriteFinding(Page page, VerificationFinding finding)
    {
        var what = finding.Kind switch
        {
            VerificationKind.Passage => $"passage {finding.Passage}",
            VerificationKind.Anchor => $"anchor of {finding.Owner} in {finding.Passage}",
            _ => $"mention \"{finding.Owner}\" in {finding.Passage}",
        };
        var found = finding.Found.Count == 0 ? ""
            : $", found at {string.Join(", ", finding.Found)}{(finding.Found.Count == VerificationFinding.MaxFound ? " or more" : "")}";
        page.Line(
            0,
            new Piece(Kebab.Of(finding.Outcome), finding.Outcome == VerificationOutcome.Moved ? Ink.Plain : Ink.Bad),
            $": {what}, mapped at {finding.Declared}{found}{(finding.Difference is null ? "" : $"; {finding.Difference}")}");
    }

    private static string Row(string name, IEnumerable<string> cells) => name.PadRight(10) + string.Concat(cells.Select(c => c.PadLeft(11)));
}
