using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Scripting;

namespace ClaimMap.Tests.Docs;

public sealed class ExtractorPageTests
{
    private const string Page = "docs/extractors.md";

    [SourceTextFact]
    public async Task Figures_OfThePage_AreThoseOfTheShippedMap()
    {
        var code = CodeBlock.In(Page).First(b => b.Language == "csharp").Text
            .Replace("\"article.md\"", $"@\"{SourceTextFactAttribute.Path}\"", StringComparison.Ordinal)
            .Replace("ClaimGraph.Load(\"my-map\")", "Ceasefire2020.Graph", StringComparison.Ordinal);

        var report = (ComparisonReport)(await CSharpScript.RunAsync($"{code}\nreport", CSharpBlocks.Options)).ReturnValue;

        report.Actual.LeftOut.Should().BeEmpty();
        report.Notes.Should().Contain(n => n.Contains("the sides mark stretches of different lengths", StringComparison.Ordinal));
        var page = File.ReadAllText(Path.Join(RepositoryFiles.Root, Page)).ReplaceLineEndings("\n");
        GeneratedFile.Check(Page, new[] { Row("claims that overlap by half or more", report.Claims), Row("claims in the same passage", report.Overlaps.Sentence!), Row("claims with tag and polarity right", report.Labels.AllFound) }
            .Aggregate(page, (text, row) => Regex.Replace(text, $@"^\| {row.Name} \|.*$", row.Text, RegexOptions.Multiline)));
    }

    private static (string Name, string Text) Row(string name, RetrievalMeasure measure) => (name, string.Create(
        CultureInfo.InvariantCulture, $"| {name} | {measure.Precision.Value:0.00} | {measure.Recall.Value:0.00} | {measure.F1.Value:0.00} |"));
}
