using System.Text;

namespace ClaimMap.Tests.Loading.Diagnostics;

public sealed class DiagnosticsDocTests
{
    [Fact]
    public void Doc_Codes_AreThoseOfTheCatalog() => GeneratedFile.Check("docs/diagnostics.md", Expected());

    [Fact]
    public void Catalog_Codes_AreUniqueAndInOrder()
    {
        var codes = DiagnosticCatalog.All.Select(d => d.Code).ToArray();

        codes.Should().HaveCountGreaterThan(40).And.OnlyHaveUniqueItems().And.BeInAscendingOrder(StringComparer.Ordinal);
        codes.Should().OnlyContain(c => c.Length == 6 && c.StartsWith("CM") && "1234".Contains(c[2]));
    }

    [Fact]
    public void Catalog_StyleCodes_AreTheWarnings() =>
        DiagnosticCatalog.All.Where(d => d.Severity == DiagnosticSeverity.Warning).Should().Equal(DiagnosticCatalog.All.Where(d => d.Code is "CM1020" or "CM4001" or "CM4002" or "CM4003"));

    [Fact]
    public void Catalog_Texts_AreSentences() =>
        DiagnosticCatalog.All.Should().OnlyContain(d => d.Title.Length > 0 && !d.Title.EndsWith('.') && d.Cause.EndsWith('.') && d.Cure.EndsWith('.'));

    private static string Expected()
    {
        var text = new StringBuilder("""
            # Diagnostics

            What `claimmap validate` and `ClaimGraph.TryLoad` can find wrong with a map: `CM1xxx` syntax and schema, `CM2xxx` references,
            `CM3xxx` meaning, `CM4xxx` style. An error keeps the map from being loaded, a warning does not, and
            neither does open work: something that is not done yet. Codes are never reused.

            | Code | Severity | Title |
            |---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var rule in DiagnosticCatalog.All)
        {
            text.Append($"| [{rule.Code}](#{rule.Code.ToLowerInvariant()}) | {Severity(rule)} | {rule.Title} |\n");
        }

        foreach (var rule in DiagnosticCatalog.All)
        {
            text.Append($"\n## {rule.Code}\n\n**{rule.Title}** ({Severity(rule)})\n\nCause: {rule.Cause}\n\nCure: {rule.Cure}\n");
        }

        return text.ToString();
    }

    private static string Severity(DiagnosticDescriptor rule) => ClaimMap.Model.Kebab.Of(rule.Severity).Replace('-', ' ');
}
