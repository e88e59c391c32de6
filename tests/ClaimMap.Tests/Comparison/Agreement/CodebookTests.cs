using System.Globalization;

namespace ClaimMap.Tests.AgreementOfReaders;

public class CodebookTests
{
    [Fact]
    public void Codebook_Figures_AreThoseOfTheShippedMap()
    {
        var report = Agreement.Of(Ceasefire2020.Graph);
        string[] rows =
        [
            Row("tag of a claim", report.Tags),
            Row("tag and mode of a claim", report.Labels),
            Row("source of an allegation", report.Sources),
            Row("set of labels of a passage", report.Passages),
        ];

        File.ReadAllText(RepositoryFiles.Codebook).Should().Contain(string.Concat(rows)).And.Contain(string.Create(
            CultureInfo.InvariantCulture,
            $"{report.Claims} claims: {report.FoundByBoth} found by both readers, {report.FoundByFirstOnly} by the first alone, {report.FoundBySecondOnly} by the second alone"));
    }

    private static string Row(string name, AgreementMeasure measure) => string.Create(
        CultureInfo.InvariantCulture, $"| {name} | {measure.Units} | {Cell(measure.Observed)} | {Cell(measure.Kappa)} | {Cell(measure.Alpha)} |\n");

    private static string Cell(AgreementFigure? figure) => string.Create(
        CultureInfo.InvariantCulture, $"{figure!.Value:0.00} [{figure.Interval!.Lower:0.00}, {figure.Interval.Upper:0.00}]");
}
