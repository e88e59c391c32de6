namespace ClaimMap.Views.Html;

/// <summary>A reader's copy that fits a map: where its passages stand, and which claims each stretch of them carries.</summary>
internal sealed class MarkedText
{
    private readonly SourceText _copy;
    private readonly Dictionary<PassageId, TextSpan> _places = [];
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
            text._places.Add(finding.Passage, finding.Found[0]);
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

    /// <summary>A passage of the copy, cut wherever a claim begins or ends.</summary>
    public IEnumerable<(string Text, IReadOnlyList<int> Claims)> Segments(PassageId passage)
    {
        foreach (var segment in MarkedSegment.Cut(_places[passage], _marks.GetValueOrDefault(passage, [])))
        {
            yield return (_copy.Slice(segment.Span), segment.Claims);
        }
    }

    // Nearly always an anchor stands in its own passage; elsewhere it is shown in whatever passages it was found in.
    private void Mark(PassageId passage, ClaimMark mark)
    {
        var place = _places[passage];
        if (mark.Span.Start >= place.Start && mark.Span.End <= place.End)
        {
            Add(passage, mark);
            return;
        }

        foreach (var (other, span) in _places)
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
