using ClaimMap.Text;

namespace ClaimMap.Authoring;

/// <summary>Finds passages again in a changed text, in their order.</summary>
internal static class PassageAlignment
{
    /// <summary>The passages that were found, in order and without overlap, each with its span in the text.</summary>
    public static List<Passage> Find(SourceText text, ValueList<Passage> passages)
    {
        var search = new DigestSearch(text, text.SpaceBorders, new SearchBudget(text));
        foreach (var passage in passages)
        {
            search.Seek(passage.Span.Length, passage.Sha256, int.MaxValue);
        }

        search.Run();
        var positions = passages
            .GroupBy(p => (p.Span.Length, p.Sha256))
            .ToDictionary(
                group => group.Key,
                group => (
                    Starts: search.Found(group.Key.Length, group.Key.Sha256).ToArray(),
                    IsUnique: group.Count() == 1));
        var unique = new List<(int Index, int Start)>();
        for (var i = 0; i < passages.Count; i++)
        {
            var (starts, isUnique) = positions[(passages[i].Span.Length, passages[i].Sha256)];
            if (isUnique && starts.Length == 1)
            {
                unique.Add((i, starts[0]));
            }
        }

        // Between the certain ones, the rest from the front; behind the last, too.
        var found = new List<Passage>();
        var at = 0;
        var nextIndex = 0;
        foreach (var (index, start) in LongestAscending(unique).Append((passages.Count, text.Length + 1)))
        {
            if (start < at)
            {
                continue;
            }

            for (; nextIndex < index; nextIndex++)
            {
                var passage = passages[nextIndex];
                var starts = positions[(passage.Span.Length, passage.Sha256)].Starts;
                var first = Array.BinarySearch(starts, at);
                first = first < 0 ? ~first : first;
                if (first < starts.Length && starts[first] + passage.Span.Length < start)
                {
                    Keep(passage, starts[first]);
                }
            }

            if (index < passages.Count)
            {
                Keep(passages[index], start);
                nextIndex = index + 1;
            }
        }

        return found;

        void Keep(Passage passage, int start)
        {
            var span = new TextSpan(start, passage.Span.Length);
            found.Add(new Passage(passage.Id, passage.Section, passage.Kind, span, passage.Sha256, passage.Disposition));
            at = span.End + 1;
        }
    }

    // The longest selection whose starts ascend with the indices.
    private static List<(int Index, int Start)> LongestAscending(List<(int Index, int Start)> items)
    {
        var tails = new List<int>();
        var previous = new int[items.Count];
        for (var i = 0; i < items.Count; i++)
        {
            int low = 0, high = tails.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (items[tails[middle]].Start < items[i].Start)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            previous[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count)
            {
                tails.Add(i);
            }
            else
            {
                tails[low] = i;
            }
        }

        var selection = new List<(int Index, int Start)>();
        for (var i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = previous[i])
        {
            selection.Add(items[i]);
        }

        selection.Reverse();
        return selection;
    }
}
