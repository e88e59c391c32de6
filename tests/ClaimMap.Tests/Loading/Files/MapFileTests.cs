using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Files;

namespace ClaimMap.Tests.Loading.Files;

public sealed class MapFileTests
{
    [Fact]
    public void Report_MoreThanAThousandOfOneSeverity_KeepsTheFirstThousandOfEach()
    {
        var file = new MapFile(MapFileKind.Claims, "claims/a.json", "{}"u8.ToArray());
        for (var i = 0; i < 1300; i++)
        {
            file.Report(new Problem(MeaningFindings.Unanchored("a"), i, ""));
        }

        for (var i = 2000; i < 3100; i++)
        {
            file.Report(new Problem(StyleFindings.StrayFile(null), i, ""));
        }

        file.Report(new Problem(FileFindings.Empty(), 4000, ""));

        file.Problems.Select(p => p.Offset).Should().Equal(Enumerable.Range(0, 1000).Concat(Enumerable.Range(2000, 1000)).Append(4000));
        (file.Found(DiagnosticSeverity.OpenWork), file.Found(DiagnosticSeverity.Warning), file.Found(DiagnosticSeverity.Error), file.OmittedErrors).Should().Be((1300, 1100, 1, 0));
    }

    [Fact]
    public void Report_MoreThanAThousandErrors_CountsTheRestAsErrors()
    {
        var file = new MapFile(MapFileKind.Places, "places.json", "{}"u8.ToArray());
        for (var i = 0; i < 1002; i++)
        {
            file.Report(new Problem(FileFindings.Empty(), i, ""));
        }

        file.Problems.Should().HaveCount(1000);
        (file.Found(DiagnosticSeverity.Error), file.OmittedErrors).Should().Be((1002, 2));
    }
}
