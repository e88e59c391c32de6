namespace ClaimMap.Text;

/// <summary>Finds all places of a sequence in a longer one without looking through it each time.</summary>
/// <remarks>
/// The longer one's suffixes are put in order once, by doubling, in n log² n whatever it is, also one word repeated; a place is then found by bisection.
/// Lists of thousands of quotes need it: a search for each takes as long as the text each time.
/// </remarks>
internal sealed class SuffixIndex
{
    private readonly int[] _order;

    /// <param name="symbols">The longer sequence, such as a text's code points, none negative.</param>
    public SuffixIndex(int[] symbols)
    {
        Symbols = symbols;
        _order = Order(symbols);
    }

    public int[] Symbols { get; }

    /// <summary>Finds the starts, in ascending order; places may overlap.</summary>
    /// <param name="sought">What to look for; not empty.</param>
    public int[] Find(ReadOnlySpan<int> sought)
    {
        var (from, to) = RangeOf(sought);
        var starts = _order[from..to];
        Array.Sort(starts);
        return starts;
    }

    /// <summary>Finds the longest beginning of a sequence that stands at one of some places, and the first of these where it does.</summary>
    /// <param name="sought">What to look for.</param>
    /// <param name="mayStart">Whether a place counts.</param>
    /// <returns>A length of 0 where not even the first symbol stands there.</returns>
    public (int Start, int Length) Longest(ReadOnlySpan<int> sought, Func<int, bool> mayStart)
    {
        var (low, high) = (0, sought.Length);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Places(sought[..middle], mayStart).Any() ? (middle, high) : (low, middle - 1);
        }

        return low == 0 ? (0, 0) : (Places(sought[..low], mayStart).Min(), low);
    }

    private IEnumerable<int> Places(ReadOnlySpan<int> sought, Func<int, bool> mayStart)
    {
        var (from, to) = RangeOf(sought);
        return new ArraySegment<int>(_order, from, to - from).Where(mayStart);
    }

    // The suffixes that begin so stand next to each other.
    private (int From, int To) RangeOf(ReadOnlySpan<int> sought)
    {
        var from = FirstAtLeast(sought, 0, isBehind: false);
        return (from, FirstAtLeast(sought, from, isBehind: true));
    }

    private int FirstAtLeast(ReadOnlySpan<int> sought, int low, bool isBehind)
    {
        var high = _order.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            var suffix = Symbols.AsSpan(_order[middle]);
            var order = suffix[..Math.Min(suffix.Length, sought.Length)].SequenceCompareTo(sought);
            (low, high) = order < 0 || (order == 0 && isBehind) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    // Each round puts the suffixes in order by twice as many symbols as the one before: by the ranks of their two halves.
    private static int[] Order(int[] symbols)
    {
        var order = new int[symbols.Length];
        var keys = new long[symbols.Length];
        var ranks = symbols;
        for (var length = 1; ; length *= 2)
        {
            for (var i = 0; i < order.Length; i++)
            {
                order[i] = i;
                keys[i] = ((long)ranks[i] << 32) | (uint)(i + length < order.Length ? ranks[i + length] + 1 : 0);
            }

            Array.Sort(keys, order);
            var next = new int[order.Length];
            for (var i = 1; i < order.Length; i++)
            {
                next[order[i]] = next[order[i - 1]] + (keys[i] == keys[i - 1] ? 0 : 1);
            }

            if (order.Length == 0 || next[order[^1]] == order.Length - 1)
            {
                return order;
            }

            ranks = next;
        }
    }
}
