using ClaimMap.Views.Html;

namespace ClaimMap.Tests.Views;

public class MarkedSegmentTests
{
    [Fact]
    public void Cut_NoMarks_IsOneSegment() => Cut(new TextSpan(10, 5)).Should().Equal("[10,15)");

    [Fact]
    public void Cut_OverlappingMarks_CutsAtEveryBorder() =>
        Cut(new TextSpan(10, 20), new(new TextSpan(10, 8), 3), new(new TextSpan(14, 10), 1), new(new TextSpan(16, 2), 7))
            .Should().Equal("[10,14) 3", "[14,16) 1 3", "[16,18) 1 3 7", "[18,24) 1", "[24,30)");

    [Fact]
    public void Cut_MarksThatTouch_ShareNothing() =>
        Cut(new TextSpan(0, 6), new(new TextSpan(0, 3), 0), new(new TextSpan(3, 3), 1)).Should().Equal("[0,3) 0", "[3,6) 1");

    [Fact]
    public void Cut_OneClaimTwice_CountsOnce() =>
        Cut(new TextSpan(0, 4), new(new TextSpan(0, 4), 5), new(new TextSpan(1, 2), 5)).Should().Equal("[0,1) 5", "[1,3) 5", "[3,4) 5");

    [Fact]
    public void Cut_MarkBeyondThePassage_IsCutOff() =>
        Cut(new TextSpan(10, 5), new(new TextSpan(4, 8), 0), new(new TextSpan(13, 9), 1), new(new TextSpan(30, 2), 2))
            .Should().Equal("[10,12) 0", "[12,13)", "[13,15) 1");

    [Fact]
    public void Cut_AnyMarks_CoverThePassageAndAgreeWithAskingEachPlace() => Seed.Run(seed =>
    {
        var random = new Random(seed);
        for (var round = 0; round < 300; round++)
        {
            var passage = new TextSpan(random.Next(5), 1 + random.Next(25));
            ClaimMark[] marks = [.. Enumerable.Range(0, random.Next(6)).Select(i => new ClaimMark(new TextSpan(random.Next(25), 1 + random.Next(12)), i))];
            MarkedSegment[] segments = [.. MarkedSegment.Cut(passage, marks)];

            segments.SelectMany(s => Enumerable.Range(s.Span.Start, s.Span.Length)).Should().Equal(Enumerable.Range(passage.Start, passage.Length));
            foreach (var segment in segments)
            {
                foreach (var place in Enumerable.Range(segment.Span.Start, segment.Span.Length))
                {
                    segment.Claims.Should().Equal(marks.Where(m => m.Span.Start <= place && place < m.Span.End).Select(m => m.Claim));
                }
            }
        }
    });

    private static IEnumerable<string> Cut(TextSpan passage, params ClaimMark[] marks) =>
        MarkedSegment.Cut(passage, marks).Select(s => $"{s.Span} {string.Join(' ', s.Claims)}".TrimEnd());
}
