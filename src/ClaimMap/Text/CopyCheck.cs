namespace ClaimMap.Text;

/// <summary>Compares a reader's copy with the measures that a map keeps of its document.</summary>
internal static class CopyCheck
{
    private const string Unsought = "it was not looked for everywhere, since too many passages and anchors of different lengths are not where the map has them";

    /// <summary>Verifies passages and anchors. Passages come in document order; an anchor may name any passage.</summary>
    public static VerificationReport Run(
        SourceText copy, TextFingerprint fingerprint, IReadOnlyList<Passage> passages, IReadOnlyList<VerificationItem> items)
    {
        var budget = new SearchBudget(copy);
        var positions = PassagePositions.Find(copy, passages, budget);
        var findings = new List<VerificationFinding>(passages.Count + items.Count);
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages[i];
            var (outcome, starts) = positions[i];
            findings.Add(new VerificationFinding(
                VerificationKind.Passage, passage.Id.Value, passage.Id, passage.Span, outcome, Spans(starts, passage.Span.Length),
                outcome == VerificationOutcome.Missing ? Difference(copy, passages, positions, i) ?? (positions.Unsought.Contains(i) ? Unsought : null) : null));
        }

        AddAnchors(copy, passages, positions, items, budget, findings);

        // OrderBy is stable: what stands at one position keeps the map's own order.
        return new VerificationReport(
            copy.Fingerprint == fingerprint,
            findings.OrderBy(f => f.Declared.Start).ThenBy(f => f.Kind).ToValueList());
    }

    // What stands in a missing passage's place is known where those before and behind it are found.
    private static string? Difference(SourceText copy, IReadOnlyList<Passage> passages, PassagePositions positions, int passage)
    {
        var length = passages[passage].Span.Length;
        var start = passage == 0 ? 0 : positions[passage - 1] is { Outcome: VerificationOutcome.Exact or VerificationOutcome.Moved, Starts: [var before] } ? before + passages[passage - 1].Span.Length : -1;
        var end = passage == passages.Count - 1 ? copy.Length : positions[passage + 1] is { Outcome: VerificationOutcome.Exact or VerificationOutcome.Moved, Starts: [var behind] } ? behind : -1;
        if (start < 0 || end < start || end - start > length + 3)
        {
            return null;
        }

        var stands = copy.Slice(new TextSpan(start, end - start)).Trim(' ');
        return OneCharacter.Difference(stands, length, passages[passage].Sha256);
    }

    private static void AddAnchors(
        SourceText copy, IReadOnlyList<Passage> passages, PassagePositions positions, IReadOnlyList<VerificationItem> items, SearchBudget budget, List<VerificationFinding> findings)
    {
        var indices = new Dictionary<PassageId, int>();
        for (var i = 0; i < passages.Count; i++)
        {
            indices.TryAdd(passages[i].Id, i);
        }

        var lost = new LostAnchors(copy, budget);
        var sought = new List<(VerificationItem Item, TextSpan Declared)>();
        foreach (var item in items)
        {
            var anchor = item.Anchor;
            var isKnown = indices.TryGetValue(anchor.Passage, out var passage);
            var declared = isKnown ? Shift(anchor.Span, passages[passage].Span.Start) ?? anchor.Span : anchor.Span;
            var (outcome, starts) = isKnown ? positions[passage] : (VerificationOutcome.Missing, []);
            var found = starts
                .Select(start => Shift(anchor.Span, start))
                .OfType<TextSpan>()
                .Where(span => anchor.Span.End <= passages[passage].Span.Length && HoldsAt(copy, span, anchor.Sha256))
                .ToArray();
            if (found.Length > 0)
            {
                findings.Add(Finding(item, declared, outcome, ValueList.Create<TextSpan>(found)));
            }
            else if (isKnown && outcome == VerificationOutcome.Missing && HoldsAt(copy, declared, anchor.Sha256))
            {
                findings.Add(Finding(item, declared, VerificationOutcome.Exact, [declared]));
            }
            else
            {
                lost.Add(anchor);
                sought.Add((item, declared));
            }
        }

        lost.Run();
        foreach (var (item, declared) in sought)
        {
            var starts = lost.Found(item.Anchor);
            var outcome = starts?.Count switch
            {
                null or 0 => VerificationOutcome.Missing,
                1 => VerificationOutcome.Moved,
                _ => VerificationOutcome.Ambiguous,
            };
            findings.Add(Finding(item, declared, outcome, Spans(starts ?? [], item.Anchor.Span.Length), starts is null ? Unsought : null));
        }
    }

    private static VerificationFinding Finding(VerificationItem item, TextSpan declared, VerificationOutcome outcome, ValueList<TextSpan> found, string? difference = null) =>
        new(item.Kind, item.Owner, item.Anchor.Passage, declared, outcome, found, difference);

    private static bool HoldsAt(SourceText copy, TextSpan span, Digest digest) => copy.Contains(span) && copy.DigestOf(span) == digest;

    // Null where the offset passes what an int can hold: only a map that was never validated has such.
    private static TextSpan? Shift(TextSpan span, int by) => span.End > int.MaxValue - by ? null : new TextSpan(span.Start + by, span.Length);

    private static ValueList<TextSpan> Spans(IReadOnlyList<int> starts, int length) =>
        starts.Take(VerificationFinding.MaxFound).Select(start => new TextSpan(start, length)).ToValueList();
}
