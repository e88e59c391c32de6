using System.Globalization;
using ClaimMap.Model;

namespace ClaimMap.Comparison.Sets;

/// <summary>Puts both sides of a comparison on one text.</summary>
/// <remarks>
/// Where the texts are not the same, passages are the same whose digests are: the first with a digest on the one side is the first with it on the
/// other, the second the second. Claims in passages that only one side has are left out on that side. If what the shorter text shares is less than half
/// of it, it is another article.
/// </remarks>
internal static class SideAlignment
{
    /// <summary>Returns both sides with spans of the expected text, and what there is to say about it.</summary>
    /// <exception cref="ArgumentException">The sides are of different articles.</exception>
    public static (ClaimSet Expected, ClaimSet Actual, string? Note) Of(ClaimSet expected, ClaimSet actual)
    {
        if (expected.Text is not { } one || actual.Text is not { } other || one == other)
        {
            return (Inside(expected, expected.Text ?? actual.Text), Inside(actual, expected.Text ?? actual.Text), null);
        }

        var same = SamePassages(expected.Passages, actual.Passages);
        var shared = same.Sum(static s => (long)s.Actual.Span.Length);
        if (2 * shared < Math.Min(Length(expected), Length(actual)) || shared == 0)
        {
            throw new ArgumentException(
                $"The two are of different texts: the expected one of {Describe(one)}, the actual one of {Describe(other)}; of their {expected.Passages.Count} and {actual.Passages.Count} passages {same.Count} are the same.");
        }

        return (
            Moved(expected, same.ToDictionary(static s => s.Expected.Span.Start, static s => (s.Expected, s.Expected)), "its passage is not in the actual text"),
            Moved(actual, same.ToDictionary(static s => s.Actual.Span.Start, static s => (s.Actual, s.Expected)), "its passage is not in the expected text") with { Passages = expected.Passages, Text = expected.Text },
            $"The texts differ: of {expected.Passages.Count} expected and {actual.Passages.Count} actual passages {same.Count} are the same by their digests, and only what stands in those is compared.");
    }

    private static long Length(ClaimSet set) => set.Passages.Sum(static p => (long)p.Span.Length);

    private static List<(Passage Expected, Passage Actual)> SamePassages(ValueList<Passage> expected, ValueList<Passage> actual)
    {
        var open = actual.GroupBy(static p => p.Sha256).ToDictionary(static g => g.Key, static g => new Queue<Passage>(g));
        var same = new List<(Passage, Passage)>();
        foreach (var passage in expected)
        {
            if (open.TryGetValue(passage.Sha256, out var twins) && twins.TryPeek(out var twin) && twin.Span.Length == passage.Span.Length)
            {
                same.Add((passage, twins.Dequeue()));
            }
        }

        return same;
    }

    private static ClaimSet Moved(ClaimSet set, Dictionary<int, (Passage From, Passage To)> same, string reason)
    {
        Passage[] passages = [.. set.Passages];
        var (kept, left) = (new List<ComparedClaim>(), new List<LeftOutClaim>());
        foreach (var claim in set.Claims)
        {
            var parts = new List<TextSpan>();
            foreach (var span in claim.Spans)
            {
                for (var i = Math.Max(0, PassageLookup.At(passages, span.Start)); i < passages.Length && passages[i].Span.Start < span.End; i++)
                {
                    var (start, end) = (Math.Max(span.Start, passages[i].Span.Start), Math.Min(span.End, passages[i].Span.End));
                    if (start < end && same.TryGetValue(passages[i].Span.Start, out var twin))
                    {
                        parts.Add(new TextSpan(start - twin.From.Span.Start + twin.To.Span.Start, end - start));
                    }
                }
            }

            if (parts.Count > 0)
            {
                kept.Add(claim with { Spans = [.. parts] });
            }
            else
            {
                left.Add(new LeftOutClaim(claim.Where ?? claim.Id, reason));
            }
        }

        return set with { Claims = [.. kept], LeftOut = [.. set.LeftOut, .. left] };
    }

    // Spans in memory can lie anywhere.
    private static ClaimSet Inside(ClaimSet set, TextFingerprint? text)
    {
        if (text is null || set.Claims.All(c => c.Spans[^1].End <= text.Length))
        {
            return set;
        }

        return set with
        {
            Claims = [.. set.Claims.Where(c => c.Spans[^1].End <= text.Length)],
            LeftOut =
            [
                .. set.LeftOut,
                .. set.Claims.Where(c => c.Spans[^1].End > text.Length).Select(c => new LeftOutClaim(
                    c.Where ?? c.Id, string.Create(CultureInfo.InvariantCulture, $"{c.Spans[^1]} lies outside the text, which has {Counted.Of(text.Length, "code point")}"))),
            ],
        };
    }

    private static string Describe(TextFingerprint text) => string.Create(
        CultureInfo.InvariantCulture, $"{text.Length} code points with SHA-256 {text.Sha256} ({text.Normalization})");
}

/// <summary>Which passage a position lies in.</summary>
internal static class PassageLookup
{
    /// <summary>Returns the index of the last passage that starts no later than a position; -1 where none does.</summary>
    public static int At(Passage[] passages, int position)
    {
        var (low, high) = (-1, passages.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = passages[middle].Span.Start <= position ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
