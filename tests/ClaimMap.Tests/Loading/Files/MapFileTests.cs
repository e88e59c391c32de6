using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Files;

namespace ClaimMap.Tests.Loading.Files;

public sealed class MapFileTests
{
    [Fact]
    public void Report_MoreThanAThousandWarningsBeforeAnError_KeepsTheError()
    {
        var file = new MapFile(MapFileKind.Places, "places.json", "{}"u8.ToArray());
        for (var i = 0; i < 1300; i++)
        {
            file.Report(new Problem(StyleFindings.StrayFile(null), i, ""));
        }

        file.Report(new Problem(FileFindings.Empty(), 1300, ""));

        file.Problems.Select(p => p.Offset).Should().Equal(Enumerable.Range(0, 1000).Append(1300));
        (file.OmittedErrors, file.OmittedWarnings).Should().Be((0, 300));
    }
}
