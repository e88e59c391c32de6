namespace ClaimMap.Indexing;

/// <summary>For each key a run of values, all runs in one array.</summary>
/// <remarks>Built by counting, in time that grows with keys and values alone; immutable afterwards.</remarks>
internal sealed class Adjacency
{
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
        (uint)key < (uint)(_starts.Length - 1) ? (_starts[key], _starts[key + keys] - _starts[key]) : (0, 0);

    public ReadOnlySpan<int> Run(int key)
    {
        var (start, count) = Of(key);
        return Values.AsSpan(start, count);
    }

    /// <summary>Groups values by key; a key's values keep their order.</summary>
    /// <param name="keys">How many keys there are.</param>
    /// <param name="keyOf">By value its key.</param>
    /// <param name="values">The values, each once.</param>
    public static Adjacency Group(int keys, int[] keyOf, ReadOnlySpan<int> values)
    {
        var starts = new int[keys + 1];
        foreach (var value in values)
        {
            starts[keyOf[value] + 1]++;
        }

        Accumulate(starts);

        var next = starts.AsSpan(0, keys).ToArray();
        var grouped = new int[values.Length];
        foreach (var value in values)
        {
            grouped[next[keyOf[value]]++] = value;
        }

        return new Adjacency(starts, grouped);
    }

    /// <summary>Groups pairs by key; a key's values keep the order in which its pairs come.</summary>
    /// <remarks>A pair that repeats the one before it with the same key is left out.</remarks>
    public static Adjacency Build(int keys, ReadOnlySpan<(int Key, int Value)> pairs)
    {
        var last = new int[keys];
        last.AsSpan().Fill(-1);
        var starts = new int[keys + 1];
        foreach (var (key, value) in pairs)
        {
            if (last[key] != value)
            {
                last[key] = value;
                starts[key + 1]++;
            }
        }

        Accumulate(starts);

        var values = new int[starts[keys]];
        var next = starts.AsSpan(0, keys).ToArray();
        last.AsSpan().Fill(-1);
        foreach (var (key, value) in pairs)
        {
            if (last[key] != value)
            {
                last[key] = value;
                values[next[key]++] = value;
            }
        }

        return new Adjacency(starts, values);
    }

    // From how many values each key has, one place further on, to where each key's run begins.
    private static void Accumulate(int[] starts)
    {
        for (var key = 1; key < starts.Length; key++)
        {
            starts[key] += starts[key - 1];
        }
    }
}
