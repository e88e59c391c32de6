namespace ClaimMap.Validation;

/// <summary>Finds records that are part of each other in a circle (CM3009).</summary>
internal static class PartOfCycles
{
    /// <summary>Reports every circle once, at the first of its records.</summary>
    public static void Check<T>(DraftList<T> records, Func<T, string> idOf, Func<T, int> wholeOf)
    {
        // Each record has one whole at the most, so a walk either ends, meets an earlier walk, or closes a circle.
        var walk = new int[records.Count];
        for (var start = 0; start < records.Count; start++)
        {
            var at = start;
            while (at >= 0 && walk[at] == 0)
            {
                walk[at] = start + 1;
                at = wholeOf(records[at].Record);
            }

            if (at >= 0 && walk[at] == start + 1)
            {
                Report(records, idOf, wholeOf, at);
            }
        }
    }

    private static void Report<T>(DraftList<T> records, Func<T, string> idOf, Func<T, int> wholeOf, int first)
    {
        var circle = new List<string>();
        var (earliest, at) = (first, first);
        do
        {
            circle.Add(idOf(records[at].Record));
            earliest = Math.Min(earliest, at);
            at = wholeOf(records[at].Record);
        }
        while (at != first);

        // Written from the record that comes first in its file, however the walk came upon the circle.
        var turn = circle.IndexOf(idOf(records[earliest].Record));
        records[earliest].Report(MeaningFindings.PartOfCycle(Circle.Shorten(circle.Count, i => circle[(turn + i) % circle.Count])), "/partOf");
    }
}
