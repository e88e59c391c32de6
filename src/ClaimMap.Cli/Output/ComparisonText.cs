using System.Globalization;
using ClaimMap.Model;
using ClaimMap.Views;

namespace ClaimMap.Cli.Output;

/// <summary>Prints how far one side's claims are those of another: what was found, by which convention, label by label, with intervals, then lists.</summary>
internal static class ComparisonText
{
    public static void Write(Page page, ComparisonReport report)
    {
        page.Line(0, new Piece($"{report.Actual.Name} measured by {report.Expected.Name}", Ink.Title));
        page.Line(0, Text(
            $"{Counted.Of(report.Claims.Expected, "expected claim")}, {report.Claims.Actual} actual. Paired: {report.Claims.Found} that overlap {(report.Options.MinOverlap > 0 ? Text($"by {report.Options.MinOverlap:0.##} or more") : "at all")}. Missing: {report.Claims.Missing}, extra: {report.Claims.Extra}."));
        foreach (var note in report.Notes)
        {
            page.Line(0, new Piece($"note: {note}", Ink.Bad));
        }

        WriteFound(page, report);
        WriteIntervals(page, report);
        WriteAgreement(page, report);
        WriteConfusion(page, "tag", report.Labels.Tag);
        WriteConfusion(page, "mode", report.Labels.Mode);
        WriteLists(page, report);
    }

    private static void WriteFound(Page page, ComparisonReport report)
    {
        page.Line();
        ReportTables.FoundHead(page, "found");
        ReportTables.Found(page, "claims", report.Claims);
        ReportTables.Found(page, "with all labels right", report.Labels.AllFound);
        foreach (var label in report.Labels.Each)
        {
            ReportTables.Found(page, $"with their {Words.Of(label.Label)}", label.Found.Micro);
            foreach (var each in label.Label is ComparedLabel.Tag or ComparedLabel.Mode or ComparedLabel.Source ? label.Found.Each : default)
            {
                ReportTables.Found(page, "  " + each.Label, each.Measure);
            }
        }

        ReportTables.Found(page, "links, of any kind", report.Relations.Links);
        ReportTables.Found(page, "links, of their kind", report.Relations.Kinds.Micro);
        foreach (var each in report.Relations.Kinds.Each)
        {
            ReportTables.Found(page, "  " + each.Label, each.Measure);
        }

        page.Line();
        ReportTables.FoundHead(page, "by overlap");
        foreach (var (_, title, of) in Comparison.Report.NamedMeasures.All[^6..])
        {
            if (of(report) is { } measure)
            {
                ReportTables.Found(page, title, measure);
            }
        }
    }

    private static void WriteIntervals(Page page, ComparisonReport report)
    {
        page.Line();
        ReportTables.IntervalHead(page);
        ReportTables.Intervals(page, "claims", report.Claims);
        ReportTables.Intervals(page, "all labels right", report.Labels.AllFound);
        ReportTables.Interval(page, "pairs with all labels alike", report.Labels.AllAlike);
        ReportTables.Interval(page, "similarity of statements, mean", report.Statements.Mean);
        page.Line();
        page.Line(0, Text(
            $"{100 * report.Options.Level:0.##} % intervals. Wilson: over claims; bootstrap: {Counted.Of(report.Options.Resamples, "resample")} of {Counted.Of(report.Passages, "passage")}, seed {report.Options.Seed}."));
    }

    private static void WriteAgreement(Page page, ComparisonReport report)
    {
        page.Line();
        ReportTables.AgreementHead(page, "paired");
        foreach (var label in report.Labels.Each)
        {
            ReportTables.Agreement(page, Words.Of(label.Label), label.Agreement);
        }

        ReportTables.Agreement(page, "link kind", report.Relations.AgreementOnKinds);
        page.Line();
        page.Line(0, "In brackets: bootstrap intervals. undefined: there is nothing to compare, or no label varies. mode: of pairs that either side calls an opinion; source, cue, stance: an allegation.");
    }

    private static void WriteConfusion(Page page, string name, LabelComparison? label)
    {
        if (label is null || label.Confusion.All(static c => c.Expected == c.Actual))
        {
            return;
        }

        string[] order = [.. Kebab.NamesOf(typeof(ClaimTag)), .. Kebab.NamesOf(typeof(OpinionMode))];
        string[] names = [.. label.Confusion.SelectMany(static c => (string[])[c.Expected, c.Actual]).Distinct().OrderBy(n => Array.IndexOf(order, n) is >= 0 and var at ? at : order.Length)];
        page.Line();
        page.Line(0, new Piece($"{$"{name}: expected \\ actual",-28}{string.Concat(names.Select((_, i) => Text($"{i + 1}").PadLeft(5)))}", Ink.Dim));
        for (var i = 0; i < names.Length; i++)
        {
            var counts = names.Select(n => label.Confusion.FirstOrDefault(c => c.Expected == names[i] && c.Actual == n)?.Count is { } count ? Text($"{count}") : ".");
            page.Line(0, $"{Text($"{i + 1} {names[i]}"),-28}{string.Concat(counts.Select(c => c.PadLeft(5)))}");
        }
    }

    private static void WriteLists(Page page, ComparisonReport report)
    {
        WriteLeftOut(page, "Left out of the expected side", report.Expected.LeftOut);
        WriteLeftOut(page, "Left out of the actual side", report.Actual.LeftOut);
        WriteClaims(page, "Missing", report.Missing);
        WriteClaims(page, "Extra", report.Extra);
        WriteDiffering(page, [.. report.Pairs.Where(static p => p.Differing.Count > 0)]);
        WriteStatements(page, report.UnlikeStatements);
        WriteGroups(page, "Split: one expected claim, several actual ones", report.Splits);
        WriteGroups(page, "Merged: several expected claims, one actual one", report.Merges);
        WriteLinks(page, "Missing links", report.Relations.Missing);
        WriteLinks(page, "Extra links", report.Relations.Extra);
        WriteTitle(page, "Sources of the actual side, and by what they were matched", report.Sources.Count);
        foreach (var source in report.Sources)
        {
            page.Line(2, $"{source.Actual}: {(source.Expected is null ? "no source of the expected side" : source.Basis == SourceMatchBasis.Unspecified ? "the same" : $"{source.Expected}, by {Words.Of(source.Basis)}")}");
        }
    }

    private static void WriteLeftOut(Page page, string title, ValueList<LeftOutClaim> claims)
    {
        WriteTitle(page, title, claims.Count);
        foreach (var claim in claims)
        {
            page.Line(2, new Piece(claim.Where, Ink.Id), $": {claim.Reason}.");
        }
    }

    private static void WriteClaims(Page page, string title, ValueList<ComparedClaim> claims)
    {
        WriteTitle(page, title, claims.Count);
        foreach (var claim in claims)
        {
            WriteClaim(page, claim);
        }
    }

    private static void WriteClaim(Page page, ComparedClaim claim)
    {
        page.Line(
            2,
            new Piece(claim.Tag is { } tag ? Kebab.Of(tag) + "  " : "", claim.Tag is { } known ? ClaimText.InkOf(known) : Ink.Plain),
            new Piece(claim.Id, Ink.Id),
            "  ",
            new Piece(string.Join(' ', claim.Spans.AsSpan().ToArray()), Ink.Dim));
        if (claim.Statement is { } statement)
        {
            page.Line(4, statement);
        }
    }

    private static void WriteDiffering(Page page, ValueList<ComparedPair> pairs)
    {
        WriteTitle(page, "Labelled otherwise", pairs.Count);
        foreach (var pair in pairs)
        {
            page.Line(2, new Piece(pair.Expected.Id, Ink.Id), pair.Actual.Id == pair.Expected.Id ? "" : $" ~ {pair.Actual.Id}", "  ", new Piece(Text($"overlap {pair.Overlap:0.00}"), Ink.Dim));
            foreach (var label in pair.Differing)
            {
                page.Field(4, 17, Words.Of(label), $"{Comparison.Report.Faults.Value(pair.Expected, label)}; actual: {Comparison.Report.Faults.Value(pair.Actual, label)}");
            }
        }
    }

    private static void WriteStatements(Page page, ValueList<ComparedPair> pairs)
    {
        WriteTitle(page, "In the same place, but with few words in common: read whether they say the same", pairs.Count);
        foreach (var pair in pairs)
        {
            page.Line(2, new Piece(pair.Expected.Id, Ink.Id), pair.Actual.Id == pair.Expected.Id ? "" : $" ~ {pair.Actual.Id}", "  ", new Piece(Text($"similarity {pair.Similarity:0.00}"), Ink.Dim));
            page.Field(4, 14, "expected", pair.Expected.Statement!);
            page.Field(4, 14, "actual", pair.Actual.Statement!);
        }
    }

    private static void WriteGroups(Page page, string title, ValueList<ClaimGroup> groups)
    {
        WriteTitle(page, title, groups.Count);
        foreach (var group in groups)
        {
            page.Line(2, new Piece(group.One.Id, Ink.Id), $": {string.Join(", ", group.Several.AsSpan().ToArray().Select(static c => c.Id))}");
        }
    }

    private static void WriteLinks(Page page, string title, ValueList<ComparedRelation> relations)
    {
        WriteTitle(page, title, relations.Count);
        foreach (var relation in relations)
        {
            page.Line(2, new Piece(relation.From, Ink.Id), $" {Kebab.Of(relation.Kind)} ", new Piece(relation.To, Ink.Id));
        }
    }

    private static void WriteTitle(Page page, string title, int count)
    {
        if (count > 0)
        {
            page.Line();
            page.Line(0, new Piece(Text($"{title} ({count})"), Ink.Title));
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
