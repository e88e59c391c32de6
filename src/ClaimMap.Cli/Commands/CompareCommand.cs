using System.CommandLine;
using System.Globalization;
using ClaimMap.Cli.Output;
using ClaimMap.Comparison.Report;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap compare</c>: measures claims by those that count as right, of one document or of many.</summary>
internal static class CompareCommand
{
    private const string Name = "claimmap compare";

    public static Command Create(Streams streams)
    {
        var expected = Inputs.OptionalFile("EXPECTED", "What counts as right: the folder of a map, a claim list (JSON or JSON Lines), or a folder of these.");
        var actual = Inputs.OptionalFile("ACTUAL", "What is measured by it: the same.");
        var pairs = Inputs.Text("--pairs", "FILE", "Instead of the two: a file with a line for each document, EXPECTED, a tab, ACTUAL and, if need be, a tab and its text.");
        var text = Inputs.Text("--text", "ARTICLE", $"For claim lists: the text in which their quotes are found, {ArticleInput.Formats}; of many documents the folder of their texts.");
        var format = Inputs.Choice<string?>(
            "--format", "FORMAT", "text (the default), json, csv (a row for each pair of claims, or each document), markdown or html (both sides beside each other).",
            ("text", "text"), ("json", "json"), ("csv", "csv"), ("markdown", "markdown"), ("html", "html"));
        var minOverlap = Inputs.Text("--min-overlap", "X", "How much two claims must overlap to be a pair, from 0 (at all) to 1 (the very same spans); 0.5 without it.")
            .Checked(v => ReadOverlap(v) is null ? "a number from 0 to 1, such as 0.5" : null);
        var seed = Inputs.Text("--seed", "N", "What the intervals' random numbers start from; 1 without it.")
            .Checked(v => ReadSeed(v) is null ? "a whole number from 0 to 18446744073709551615" : null);
        var failUnder = Inputs.Text("--fail-under", "FIGURES", "Ends with exit code 1 where a figure is lower or undefined, such as f1=0.8 or f1=0.8,tag=0.7,kappa.polarity=0.6. Without it a comparison that ran ends with 0.")
            .Checked(v => Thresholds.Read(v) is null ? $"figures with numbers from -1 to 1, such as f1=0.8. Figures: {Thresholds.Names}" : null);
        var command = new ExampleCommand(
            "compare",
            "Measures claims by those that count as right: precision, recall and F1 by every usual convention, agreement on each label, intervals, and what is missing, extra or labelled otherwise.",
            "compare gold-map my-map",
            "compare gold-map claims.jsonl --text article.html --fail-under f1=0.8",
            "compare gold-map my-map --format markdown > report.md",
            "compare gold-maps my-maps",
            "compare --pairs documents.tsv --format json --seed 7")
        {
            expected, actual, pairs, text, format, minOverlap, seed, failUnder,
        };
        var input = new ArticleInput();
        input.AddTo(command);
        command.SetAction(result =>
        {
            var (one, other, file) = (result.GetValue(expected), result.GetValue(actual), result.GetValue(pairs));
            if (file is null ? one is null || other is null : one is not null || other is not null)
            {
                return UsageErrors.Report("compare", "Expected: EXPECTED and ACTUAL, or --pairs FILE.", streams);
            }

            var (to, defaults) = (result.GetValue(format) ?? "text", new ComparisonOptions());
            var options = new ComparisonOptions(
                result.GetValue(minOverlap) is { } overlap ? ReadOverlap(overlap)!.Value : defaults.MinOverlap,
                seed: result.GetValue(seed) is { } start ? ReadSeed(start)!.Value : defaults.Seed);
            var thresholds = result.GetValue(failUnder) is { } figures ? Thresholds.Read(figures)! : [];
            var sides = new ComparedSides("compare", input, result, streams);
            return file is not null || (Collections.IsCollection(one!) && Collections.IsCollection(other!))
                ? CompareMany(Collections.Of(one, other, file, result.GetValue(text), streams), sides, options, to, thresholds, streams)
                : CompareOne(one!, other!, result.GetValue(text), sides, options, to, thresholds, streams);
        });
        return command;
    }

    private static int CompareOne(
        string expected, string actual, string? text, ComparedSides sides, ComparisonOptions options, string format, IReadOnlyList<Threshold> thresholds, Streams streams)
    {
        if (sides.Load(expected, actual, text) is not { } loaded)
        {
            return ExitCode.CannotRead;
        }

        ComparisonReport report;
        try
        {
            report = Waiting.While("Comparing the claims", () => ClaimComparison.Compare(loaded.Expected, loaded.Actual, options), streams);
        }
        catch (ArgumentException e)
        {
            return UsageErrors.Report("compare", e.Message, streams);
        }

        switch (format)
        {
            case "json":
                JsonText.Write(streams.Output, report, ReportJson.Default.ComparisonReport);
                break;
            case "csv":
                ComparisonViews.WriteCsv(report, streams.Output);
                break;
            case "markdown":
                ComparisonViews.WriteMarkdown(report, streams.Output);
                break;
            case "html":
                ComparisonViews.WriteHtml(report, streams.Output);
                break;
            default:
                ComparisonText.Write(new Page(streams), report);
                break;
        }

        return Judge(thresholds, t => t.Of(report), streams);
    }

    private static int CompareMany(
        IReadOnlyList<CollectionItem>? items, ComparedSides sides, ComparisonOptions options, string format, IReadOnlyList<Threshold> thresholds, Streams streams)
    {
        if (items is null)
        {
            return ExitCode.CannotRead;
        }

        if (format == "html")
        {
            return UsageErrors.Report("compare", "--format: html shows one document; of many there are text, json, csv and markdown.", streams);
        }

        // Sources are each document's own.
        if (thresholds.Any(t => t.Name == "kappa.source"))
        {
            return UsageErrors.Report("compare", "--fail-under: kappa.source is a figure of one document; of many there is source, which is its F1.", streams);
        }

        // Of each document intervals would say little; those of the collection draw documents.
        var each = new ComparisonOptions(options.MinOverlap, 0, options.Level, options.Seed);
        var report = Waiting.While("Comparing the documents", () => CollectionReport.Of(items.Select(i => Compare(i, sides, each)), options), streams);
        switch (format)
        {
            case "json":
                JsonText.Write(streams.Output, report, ReportJson.Default.CollectionReport);
                break;
            case "csv":
                CollectionText.WriteCsv(report, streams.Output);
                break;
            case "markdown":
                CollectionText.WriteMarkdown(report, streams.Output);
                break;
            default:
                CollectionText.Write(new Page(streams), report);
                break;
        }

        var code = Judge(thresholds, t => t.Of(report), streams);
        return code == ExitCode.Fine && report.Documents.Count == 0 ? ExitCode.CannotRead : code;
    }

    private static DocumentComparison Compare(CollectionItem item, ComparedSides sides, ComparisonOptions options)
    {
        if (item.Problem is { } problem)
        {
            return new DocumentComparison(item.Name, problem);
        }

        try
        {
            return sides.Load(item.Expected!, item.Actual!, item.Text) is { } loaded
                ? new DocumentComparison(item.Name, ClaimComparison.Compare(loaded.Expected, loaded.Actual, options))
                : new DocumentComparison(item.Name, "it cannot be read");
        }
        catch (ArgumentException e)
        {
            return new DocumentComparison(item.Name, e.Message.TrimEnd('.'));
        }
    }

    private static int Judge(IReadOnlyList<Threshold> thresholds, Func<Threshold, Figure> of, Streams streams)
    {
        var code = ExitCode.Fine;
        foreach (var threshold in thresholds)
        {
            if (of(threshold) is var figure && figure < threshold.Least)
            {
                streams.Complain(figure.Value is { } value
                    ? string.Create(CultureInfo.InvariantCulture, $"{Name}: {threshold.Name} is {value:0.####}, below {threshold.Least}.")
                    : string.Create(CultureInfo.InvariantCulture, $"{Name}: {threshold.Name} is undefined, so it is not {threshold.Least} or more."));
                code = ExitCode.Findings;
            }
        }

        return code;
    }

    private static double? ReadOverlap(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1 ? value : null;

    private static ulong? ReadSeed(string text) => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}

/// <summary>A figure below which a comparison fails.</summary>
/// <param name="Name">The figure as it was named.</param>
/// <param name="Least">The least that it may be.</param>
internal sealed record Threshold(string Name, double Least)
{
    /// <summary>The figure of a report; undefined where the report does not have it.</summary>
    public Figure Of(ComparisonReport report) => Name.Split('.') switch
    {
        ["f1"] or ["precision"] or ["recall"] => Thresholds.Of(report.Claims, Name),
        ["kappa", var label] => report.Labels.Each.FirstOrDefault(l => Model.Kebab.Of(l.Label) == label)?.Agreement.Kappa ?? Figure.Undefined,
        [var measure, var figure] => Thresholds.Of(Measure(report, measure), figure),
        _ => Thresholds.Of(Measure(report, Name), "f1"),
    };

    /// <summary>The figure of a collection, of all documents' counts together.</summary>
    public Figure Of(CollectionReport report) => Name.Split('.') switch
    {
        ["f1"] or ["precision"] or ["recall"] => Thresholds.Of(report["claims"]?.Micro, Name),
        ["kappa", var label] => report.Labels.FirstOrDefault(l => Model.Kebab.Of(l.Label) == label)?.Measure.Kappa ?? Figure.Undefined,
        [var measure, var figure] => Thresholds.Of(report[measure]?.Micro, figure),
        _ => Thresholds.Of(report[Name]?.Micro, "f1"),
    };

    private static RetrievalMeasure? Measure(ComparisonReport report, string name) => Array.Find(NamedMeasures.All, m => m.Key == name).Of(report);
}

/// <summary>Reads the figures of <c>--fail-under</c>.</summary>
internal static class Thresholds
{
    private static readonly string[] Figures = ["f1", "precision", "recall"];

    /// <summary>Gets what can be named, for messages.</summary>
    public static string Names => $"{string.Join(", ", Figures)}, {string.Join(", ", NamedMeasures.All.Select(m => m.Key))} (F1; also {NamedMeasures.All[0].Key}.recall and the like), kappa.tag and the like";

    /// <summary>Reads them; null where something is no figure, or has no number.</summary>
    public static IReadOnlyList<Threshold>? Read(string text)
    {
        var thresholds = new List<Threshold>();
        foreach (var part in text.Split(','))
        {
            if (part.Split('=') is not [var name, var number]
                || !IsKnown(name.Trim())
                || !double.TryParse(number, NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var least)
                || least is not (>= -1 and <= 1))
            {
                return null;
            }

            thresholds.Add(new Threshold(name.Trim(), least));
        }

        return thresholds;
    }

    public static Figure Of(RetrievalMeasure? measure, string figure) => figure switch
    {
        _ when measure is null => Figure.Undefined,
        "precision" => measure.Precision,
        "recall" => measure.Recall,
        _ => measure.F1,
    };

    private static bool IsKnown(string name) => name.Split('.') switch
    {
        [var alone] => Figures.Contains(alone) || Array.Exists(NamedMeasures.All, m => m.Key == alone),
        ["kappa", var label] => Model.Kebab.TryParse<ComparedLabel>(label, out _),
        [var measure, var figure] => Array.Exists(NamedMeasures.All, m => m.Key == measure) && Figures.Contains(figure),
        _ => false,
    };
}
