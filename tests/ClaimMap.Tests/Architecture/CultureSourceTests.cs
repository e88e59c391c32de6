using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ClaimMap.Tests.Architecture;

/// <summary>No text of the sources is put together by the culture of the thread, whatever path a test takes through them.</summary>
public class CultureSourceTests
{
    [Theory]
    [InlineData("ClaimMap")]
    [InlineData("ClaimMap.Reading")]
    [InlineData("ClaimMap.Corpus")]
    [InlineData("ClaimMap.Cli")]
    public void Interpolations_WithNumbers_NameTheirCulture(string project)
    {
        var (trees, compilation) = SourceCompilation.Of(project);
        var holes = 0;
        var faults = new List<string>();
        foreach (var tree in trees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var text in tree.GetRoot().DescendantNodes().OfType<InterpolatedStringExpressionSyntax>().Where(t => model.GetTypeInfo(t).ConvertedType?.SpecialType == SpecialType.System_String))
            {
                foreach (var hole in text.Contents.OfType<InterpolationSyntax>())
                {
                    holes++;
                    if (DependsOnCulture(model.GetTypeInfo(hole.Expression).Type, hole.FormatClause is not null))
                    {
                        faults.Add($"{Path.GetFileName(tree.FilePath)}({tree.GetLineSpan(hole.Span).StartLinePosition.Line + 1}): {hole}");
                    }
                }
            }
        }

        holes.Should().BePositive("the sources are really compiled");
        faults.Should().BeEmpty();
    }

    // A count is never negative, and without a format a number that is not negative is written alike everywhere.
    private static bool DependsOnCulture(ITypeSymbol? type, bool isFormatted) => type switch
    {
        INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var value] } => DependsOnCulture(value, isFormatted),
        { SpecialType: SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal or SpecialType.System_DateTime } => true,
        { Name: "DateTimeOffset" or "DateOnly" or "TimeOnly" or "BigInteger" } => true,
        _ => isFormatted && type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_UInt64,
    };
}
