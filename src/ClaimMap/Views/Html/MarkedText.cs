namespace ClaimMap.Views.Html;

/// <summary>A copy of the text that fits a map: where its passages stand, and which claims each stretch of them carries.</summary>
internal sealed class MarkedText
{
    private readonly SourceText _copy;
    private readonly Dictionary<PassageId, TextSpan> _positions = [];
    private readonly Dictionary<PassageId, List<ClaimMark>> _marks = [];
    private readonly HashSet<PassageId> _moved = [];

    private MarkedText(SourceText copy) => _copy = copy;

    /// <summary>Gets whether it is the text that was mapped, to the letter.</summary>
    public bool IsIdentical { get; private set; }

    /// <summary>Gets the number of passages that stand elsewhere than where the map has them.</summary>
    public int MovedPassages => _moved.Count;

    /// <summary>Looks everything up in a copy.</summary>
    /// <exception cref="TextMismatchException">Something is missing or ambiguous.</exception>
    public static MarkedText Of(ClaimGraph graph, SourceText copy)
    {
        var report = copy.Verify(graph);
        if (!report.Succeeded)
        {
            throw new TextMismatchException(report);
        }

        var text = new MarkedText(copy) { IsIdentical = report.IsTextIdentical };
        foreach (var finding in report.Findings.Where(f => f.Kind == VerificationKind.Passage))
        {
            text._positions.Add(finding.Passage, finding.Found[0]);
            if (finding.Outcome == VerificationOutcome.Moved)
            {
                text._moved.Add(finding.Passage);
            }
        }

        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var claim in graph.Claims)
        {
            order.Add(claim.Id.Value, order.Count);
        }

        foreach (var finding in report.Findings.Where(f => f.Kind == VerificationKind.Anchor))
        {
            text.Mark(finding.Passage, new ClaimMark(finding.Found[0], order[finding.Owner]));
        }

        return text;
    }

    public bool IsMoved(PassageId passage) => _moved.Contains(passage);

    /// <summary>The words of a passage.</summary>
    public string Of(PassageId passage) => _copy.Slice(_positions[passage]);

    /// <summary>A passage of the copy, cut wherever a claim begins or ends. A claim has the same lane in all of the passage, counted from zero.</summary>
    public IEnumerable<(string Text, IReadOnlyList<(int Claim, int Lane)> Marks)> Segments(PassageId passage)
    {
        var marks = _marks.GetValueOrDefault(passage, []);
        var lanes = Lanes.Of(marks);
        foreach (var segment in MarkedSegment.Cut(_positions[passage], marks))
        {
            yield return (_copy.Slice(segment.Span), [.. segment.Claims.Select(c => (c, lanes[c])).OrderBy(m => m.Item2)]);
        }
    }

    // Nearly always an anchor stands in its own passage; elsewhere it is shown in whatever passages it was found in.
    private void Mark(PassageId passage, ClaimMark mark)
    {
        var position = _positions[passage];
        if (mark.Span.Start >= position.Start && mark.Span.End <= position.End)
        {
            Add(passage, mark);
            return;
        }

        foreach (var (other, span) in _positions)
        {
            if (mark.Span.Start < span.End && span.Start < mark.Span.End)
            {
                Add(other, mark);
            }
        }
    }

    private void Add(PassageId passage, ClaimMark mark)
    {
        if (!_marks.TryGetValue(passage, out var marks))
        {
            _marks.Add(passage, marks = []);
        }

        marks.Add(mark);
    }
}

/// <summary>A stretch of a passage all of which carries the same claims.</summary>
/// <param name="Span">The stretch, in code points of the whole text; never empty.</param>
/// <param name="Claims">The positions of its claims among those of the map, ascending; none where it carries none.</param>
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

/// <summary>A stretch of a text that states a claim.</summary>
/// <param name="Span">The stretch, in code points of the whole text.</param>
/// <param name="Claim">The claim's position among the claims of its map.</param>
internal readonly record struct ClaimMark(TextSpan Span, int Claim);

/// <summary>Gives each claim of a passage a line of its own under the text, as few as there are claims over one another.</summary>
internal static class Lanes
{
    /// <summary>The lane of each claim, from zero. Two claims have the same only if one ends before the other begins.</summary>
    public static IReadOnlyDictionary<int, int> Of(IEnumerable<ClaimMark> marks)
    {
        var lanes = new Dictionary<int, int>();
        var ends = new List<int>();
        var extents = marks.GroupBy(m => m.Claim).Select(g => (Claim: g.Key, Start: g.Min(m => m.Span.Start), End: g.Max(m => m.Span.End)));
        foreach (var (claim, start, end) in extents.OrderBy(e => e.Start).ThenByDescending(e => e.End).ThenBy(e => e.Claim))
        {
            var lane = ends.FindIndex(e => e <= start);
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(end);
            }

            ends[lane] = end;
            lanes.Add(claim, lane);
        }

        return lanes;
    }
}
