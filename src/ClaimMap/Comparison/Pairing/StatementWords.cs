using ClaimMap.Text;

namespace ClaimMap.Comparison.Pairing;

/// <summary>The words of statements: as numbers, the same word the same number.</summary>
internal sealed class StatementWords
{
    // Beyond this many words a statement is no statement; it bounds the time of comparing two.
    private const int Most = 1_000;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    /// <summary>Returns the words in their order.</summary>
    public int[] Of(string? statement) => [.. PlainWord.In(statement ?? "").Take(Most).Select(w => NumberOf(w.Text))];

    private int NumberOf(string word)
    {
        if (!_numbers.TryGetValue(word, out var number))
        {
            _numbers.Add(word, number = _numbers.Count);
        }

        return number;
    }

    /// <summary>ROUGE-L of two lists of words (Lin 2004): the harmonic mean of the shares that their longest common subsequence has in each.</summary>
    /// <returns>From 0 to 1, and 1 where both are empty.</returns>
    public static double RougeL(int[] one, int[] other)
    {
        if (one.Length == 0 || other.Length == 0)
        {
            return one.Length == other.Length ? 1 : 0;
        }

        var (before, row) = (new int[other.Length + 1], new int[other.Length + 1]);
        foreach (var word in one)
        {
            for (var j = 0; j < other.Length; j++)
            {
                row[j + 1] = word == other[j] ? before[j] + 1 : Math.Max(before[j + 1], row[j]);
            }

            (before, row) = (row, before);
        }

        return 2.0 * before[^1] / (one.Length + other.Length);
    }
}
