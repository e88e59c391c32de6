using System.Globalization;
using System.Text.RegularExpressions;

namespace ClaimMap.Tests.AgreementOfReaders;

public partial class CodebookTests
{
    private const string Page = "docs/codebook.md";

    [Fact]
    public void Codebook_Figures_AreThoseOfTheShippedMap()
    {
        var report = Agreement.Of(Ceasefire2020.Graph);
        (Regex Place, string Figures)[] all =
        [
            (CountOfClaims(), string.Create(
                CultureInfo.InvariantCulture,
                $"{report.Claims} claims: {report.FoundByBoth} found by both readers, {report.FoundByFirstOnly} by the first alone, {report.FoundBySecondOnly} by the second alone")),
            (RowOf("tag of a claim"), Row("tag of a claim", report.Tags)),
            (RowOf("tag and mode of a claim"), Row("tag and mode of a claim", report.Labels)),
            (RowOf("source of an allegation"), Row("source of an allegation", report.Sources)),
            (RowOf("set of labels of a passage"), Row("set of labels of a passage", report.Passages)),
        ];
        var page = File.ReadAllText(Path.Join(RepositoryFiles.Root, Page)).ReplaceLineEndings("\n");

        all.Should().OnlyContain(f => f.Place.Count(page) == 1, "each of these figures stands once in the page");
        GeneratedFile.Check(Page, all.Aggregate(page, (text, f) => f.Place.Replace(text, f.Figures)));
    }

    private static Regex RowOf(string name) => new($@"^\| {name} \| .*$", RegexOptions.Multiline);

    private static string Row(string name, AgreementMeasure measure) => string.Create(
        CultureInfo.InvariantCulture, $"| {name} | {measure.Units} | {Cell(measure.Observed)} | {Cell(measure.Kappa)} | {Cell(measure.Alpha)} |");

    private static string Cell(AgreementFigure? figure) => string.Create(
        CultureInfo.InvariantCulture, $"{figure!.Value:0.00} [{figure.Interval!.Lower:0.00}, {figure.Interval.Upper:0.00}]");

    [GeneratedRegex(@"\d+ claims: \d+ found by both readers, \d+ by the first alone, \d+ by the second alone")]
    private static partial Regex CountOfClaims();
}
