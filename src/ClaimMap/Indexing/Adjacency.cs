namespace ClaimMap.Indexing;

/// <summary>For each key a run of values, all runs in one array.</summary>
/// <remarks>Built by counting, in time that grows with keys and values alone; immutable afterwards.</remarks>
internal sealed class Adjacency
{
    // By key the start of its run; behind the last key twice where all of them end.
    private readonly int[] _starts;

    private Adjacency(int[] starts, int[] values)
    {
        _starts = starts;
        Values = values;
    }

    public int[] Values { get; }

    /// <summary>The run of a key as a start in <see cref="Values"/> and a count; empty for a key that is out of range.</summary>
    public (int Start, int Count) Of(int key) => Of(key, 1);

    /// <summary>The runs of several keys in a row as one; empty where the first of them is out of range.</summary>
    public (int Start, int Count) Of(int key, int keys) =>
        (uint)key < (uint)(_starts.Length - 2) ? (_starts[key], _starts[key + keys] - _starts[key]) : (0, 0);

    public ReadOnlySpan<int> Run(int key)
    {
        var (start, count) = Of(key);
        return Values.AsSpan(start, count);
    }

    /// <summary>Groups values by key; a key's values ascend.</summary>
    /// <param name="keys">How many keys there are.</param>
    /// <param name="keyOf">By value, from zero, its key; negative for a value to leave out.</param>
    public static Adjacency Group(int keys, ReadOnlySpan<int> keyOf)
    {
        var starts = new int[keys + 2];
        foreach (var key in keyOf)
        {
            starts[Math.Max(key, -1) + 2]++;
        }

        // What was left out was counted where no run begins.
        starts[1] = 0;
        Accumulate(starts);
        var values = new int[starts[^1]];
        for (var value = 0; value < keyOf.Length; value++)
        {
            if (keyOf[value] >= 0)
            {
                values[starts[keyOf[value] + 1]++] = value;
            }
        }

        return new Adjacency(starts, values);
    }

    /// <summary>Groups values by key; a key's values come in an order.</summary>
    public static Adjacency Group(int keys, ReadOnlySpan<int> keyOf, Comparison<int> order)
    {
        var groups = Group(keys, keyOf);
        for (var key = 0; key < keys; key++)
        {
            var (start, count) = groups.Of(key);
            if (count > 1)
            {
                groups.Values.AsSpan(start, count).Sort(order);
            }
        }

        return groups;
    }

    /// <summary>Groups values that have several keys each by key; a key's values ascend, each once.</summary>
    /// <param name="keys">How many keys there are.</param>
    /// <param name="values">How many values there are, counted from zero.</param>
    /// <param name="keysOf">The keys of a value.</param>
    public static Adjacency Invert(int keys, int values, KeysOf keysOf)
    {
        // By key the value that it was last met with, plus one; negative in the second round.
        var last = new int[keys];
        var starts = new int[keys + 2];
        for (var value = 0; value < values; value++)
        {
            foreach (var key in keysOf(value))
            {
                if (last[key] != value + 1)
                {
                    last[key] = value + 1;
                    starts[key + 2]++;
                }
            }
        }

        Accumulate(starts);
        var grouped = new int[starts[^1]];
        for (var value = 0; value < values; value++)
        {
            foreach (var key in keysOf(value))
            {
                if (last[key] != -(value + 1))
                {
                    last[key] = -(value + 1);
                    grouped[starts[key + 1]++] = value;
                }
            }
        }

        return new Adjacency(starts, grouped);
    }

    /// <summary>The same keys with the values of one tag.</summary>
    /// <param name="tags">By value its tag.</param>
    /// <param name="tag">The tag.</param>
    public Adjacency OfTag(ReadOnlySpan<ClaimTag> tags, ClaimTag tag)
    {
        var count = 0;
        foreach (var value in Values)
        {
            count += tags[value] == tag ? 1 : 0;
        }

        var starts = new int[_starts.Length];
        var values = new int[count];
        count = 0;
        for (var key = 0; key < starts.Length - 1; key++)
        {
            foreach (var value in Values.AsSpan(_starts[key].._starts[key + 1]))
            {
                if (tags[value] == tag)
                {
                    values[count++] = value;
                }
            }

            starts[key + 1] = count;
        }

        return new Adjacency(starts, values);
    }

    // From how many values each key has, two places further on, to where each key's run begins, one place further on; filling the runs
    // then moves each start to the next one's.
    private static void Accumulate(int[] starts)
    {
        for (var i = 1; i < starts.Length; i++)
        {
            starts[i] += starts[i - 1];
        }
    }
}
