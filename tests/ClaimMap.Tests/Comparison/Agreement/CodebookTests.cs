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
                $"{report.Claims} claims: {report.FoundByAll} found by both readers, {report.Readers[0].Claims - report.FoundByAll} by the first alone, {report.Readers[1].Claims - report.FoundByAll} by the second alone")),
            (RowOf("tag of a claim"), Row("tag of a claim", Of(report, ComparedLabel.Tag))),
            (RowOf("mode of an opinion"), Row("mode of an opinion", Of(report, ComparedLabel.Mode))),
            (RowOf("source of an allegation"), Row("source of an allegation", Of(report, ComparedLabel.Source))),
            (Unitizing(), string.Create(CultureInfo.InvariantCulture, $"alpha for unitizing is {report.Unitizing.Value:0.00}")),
        ];
        var page = File.ReadAllText(Path.Join(RepositoryFiles.Root, Page)).ReplaceLineEndings("\n");

        all.Should().OnlyContain(f => f.Place.Count(page) == 1, "each of these figures stands once in the page");
        GeneratedFile.Check(Page, all.Aggregate(page, (text, f) => f.Place.Replace(text, f.Figures)));
    }

    private static Regex RowOf(string name) => new($@"^\| {name} \| .*$", RegexOptions.Multiline);

    private static string Row(string name, AgreementMeasure measure) => string.Create(
        CultureInfo.InvariantCulture, $"| {name} | {measure.Units} | {Cell(measure.Observed)} | {Cell(measure.Kappa)} | {Cell(measure.Alpha)} |");

    private static AgreementMeasure Of(AgreementReport report, ComparedLabel label) => report.Pairs.Single().Labels.Single(l => l.Label == label).Measure;

    private static string Cell(Figure figure) => string.Create(
        CultureInfo.InvariantCulture, $"{figure.Value:0.00} [{figure.Bootstrap!.Lower:0.00}, {figure.Bootstrap.Upper:0.00}]");

    [GeneratedRegex(@"\d+ claims: \d+ found by both readers, \d+ by the first alone, \d+ by the second alone")]
    private static partial Regex CountOfClaims();

    [GeneratedRegex(@"alpha for unitizing is \d\.\d\d")]
    private static partial Regex Unitizing();
}
