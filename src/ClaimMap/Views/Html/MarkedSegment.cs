namespace ClaimMap.Views.Html;

/// <summary>A stretch of a passage all of which carries the same claims.</summary>
/// <param name="Span">The stretch, in code points of the whole text; never empty.</param>
/// <param name="Claims">The places of its claims among those of the map, ascending; none where it carries none.</param>
internal sealed record MarkedSegment(TextSpan Span, IReadOnlyList<int> Claims)
{
    /// <summary>Cuts a passage at every border of its marks. The segments follow on each other and cover the passage.</summary>
    public static IEnumerable<MarkedSegment> Cut(TextSpan passage, IReadOnlyCollection<ClaimMark> marks)
    {
        var begins = marks.OrderBy(m => m.Span.Start).ToArray();
        int[] borders =
        [
            .. marks.SelectMany(m => new[] { m.Span.Start, m.Span.End }).Where(b => b > passage.Start && b < passage.End)
                .Append(passage.Start).Append(passage.End).Distinct().Order(),
        ];
        var open = new List<ClaimMark>();
        var next = 0;
        for (var i = 0; i + 1 < borders.Length; i++)
        {
            var (start, end) = (borders[i], borders[i + 1]);
            open.RemoveAll(m => m.Span.End <= start);
            while (next < begins.Length && begins[next].Span.Start <= start)
            {
                if (begins[next].Span.End > start)
                {
                    open.Add(begins[next]);
                }

                next++;
            }

            yield return new MarkedSegment(new TextSpan(start, end - start), [.. open.Select(m => m.Claim).Distinct().Order()]);
        }
    }
}
