using System.Security.Cryptography;
using System.Text;
using ClaimMap.Comparison.Report;
using ClaimMap.Model;

namespace ClaimMap.Views.Html;

/// <summary>The claims of two sides beside each other, in the style of the page of a map.</summary>
internal static class ComparisonPage
{
    private static readonly Lazy<string> Style = new(() => PageAssets.Style + ViewText.OfResource("html/compare.css"));

    public static void Write(ComparisonReport report, MarkupWriter page)
    {
        var title = $"{report.Actual.Name} measured by {report.Expected.Name}";
        page.Write($"<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.Write($"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '{new Markup(HashOfStyle())}'; img-src 'none'; base-uri 'none'; form-action 'none'\">\n");
        page.Write($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"referrer\" content=\"no-referrer\">\n");
        page.Write($"<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"ClaimMap\">\n");
        page.Write($"<title>{title}</title>\n<style>{new Markup(Style.Value)}</style>\n</head>\n<body class=\"comparison\">\n");
        page.Write($"<header class=\"title\">\n<p class=\"eyebrow\">Comparison of claims</p>\n<h1>{title}</h1>\n");
        page.Write($"<p class=\"lede\">{Counted.Of(report.Claims.Found, "claim")} of {report.Claims.Expected} found, {report.Claims.Missing} missing, {report.Claims.Extra} extra. That two claims stand in one place does not prove that they say the same, and nothing here says that a claim is true.</p>\n");
        foreach (var note in report.Notes)
        {
            page.Write($"<p class=\"warning\" role=\"note\">{note}</p>\n");
        }

        page.Write($"</header>\n<main class=\"sides\" id=\"main_\">\n");
        WriteFigures(report, page);
        WriteClaims(report, page);
        page.Write($"</main>\n</body>\n</html>\n");
    }

    private static void WriteFigures(ComparisonReport report, MarkupWriter page)
    {
        page.Write($"<h2>Figures</h2>\n<table class=\"figures\">\n<thead><tr><th scope=\"col\">Found</th><th scope=\"col\">Expected</th><th scope=\"col\">Actual</th><th scope=\"col\">Precision</th><th scope=\"col\">Recall</th><th scope=\"col\">F1</th></tr></thead>\n<tbody>\n");
        foreach (var (name, measure) in ComparisonViews.Measures(report))
        {
            page.Write($"<tr><th scope=\"row\">{name}</th><td>{measure.Expected}</td><td>{measure.Actual}</td><td>{ComparisonViews.Figure(measure.Precision)}</td><td>{ComparisonViews.Figure(measure.Recall)}</td><td>{ComparisonViews.Figure(measure.F1)}</td></tr>\n");
        }

        page.Write($"</tbody>\n</table>\n<p class=\"hint\">In brackets: Wilson intervals.</p>\n");
    }

    // In the order of the text, whichever side a claim is of.
    private static void WriteClaims(ComparisonReport report, MarkupWriter page)
    {
        var rows = report.Pairs.Select(static p => (Start: p.Expected.Spans[0].Start, Order: 0, Expected: (ComparedClaim?)p.Expected, Actual: (ComparedClaim?)p.Actual, Pair: (ComparedPair?)p))
            .Concat(report.Missing.Select(static c => (c.Spans[0].Start, 1, (ComparedClaim?)c, (ComparedClaim?)null, (ComparedPair?)null)))
            .Concat(report.Extra.Select(static c => (c.Spans[0].Start, 2, (ComparedClaim?)null, (ComparedClaim?)c, (ComparedPair?)null)))
            .OrderBy(static r => r.Item1).ThenBy(static r => r.Item2);
        page.Write($"<h2>Claims</h2>\n<table class=\"beside\">\n<thead><tr><th scope=\"col\">{report.Expected.Name} (expected)</th><th scope=\"col\">{report.Actual.Name} (actual)</th><th scope=\"col\">What differs</th></tr></thead>\n<tbody>\n");
        foreach (var (_, _, expected, actual, pair) in rows)
        {
            var outcome = pair is null ? expected is null ? "extra" : "missing" : pair.Differing.Count > 0 ? "differs" : pair.Similarity < StatementComparison.Low ? "unlike" : "same";
            page.Write($"<tr class=\"{outcome}\">\n");
            WriteClaim(page, expected, pair);
            WriteClaim(page, actual, pair);
            page.Write($"<td>{(pair is null ? outcome : Faults.Difference(pair))}</td>\n</tr>\n");
        }

        page.Write($"</tbody>\n</table>\n");
    }

    private static void WriteClaim(MarkupWriter page, ComparedClaim? claim, ComparedPair? pair)
    {
        if (claim is null)
        {
            page.Write($"<td class=\"none\">none</td>\n");
            return;
        }

        page.Write($"<td><p class=\"meta\">");
        if (claim.Tag is { } tag)
        {
            page.Write($"<span class=\"tag {Words.ClassOf(tag)}\"><span class=\"sign\" aria-hidden=\"true\">{Words.SignOf(tag)}</span> {Words.Of(tag)}</span> ");
        }

        page.Write($"<code>{claim.Id}</code> <span class=\"n\">{string.Join(' ', claim.Spans.AsSpan().ToArray())}</span></p>\n");
        if (claim.Statement is { } statement)
        {
            page.Write($"<p class=\"statement\" dir=\"auto\">{statement}</p>\n");
        }

        foreach (var label in pair?.Differing ?? default)
        {
            page.Write($"<p class=\"label\">{Words.Of(label)}: <mark>{Words.Of(Faults.Value(claim, label))}</mark></p>\n");
        }

        page.Write($"</td>\n");
    }

    // A parser of HTML reads a line end as LF, which is what the hash has to be of.
    private static string HashOfStyle() => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style.Value)))}";
}
