using ClaimMap.Text;

namespace ClaimMap.Interchange;

/// <summary>The words of a text, lower case, and where a quote with some other words is nearest to them.</summary>
internal sealed class WordsOfText
{
    // At most one word in so many may differ.
    private const int WordsForOneError = 8;

    private const int LongestQuote = 200;

    private const int Unknown = int.MaxValue;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly SuffixIndex _index;

    public WordsOfText(string text)
    {
        List<PlainWord> words = [.. PlainWord.In(text)];
        foreach (var word in words)
        {
            _numbers.TryAdd(word.Text, _numbers.Count);
        }

        _index = new SuffixIndex(NumbersOf(words));
        Spans = words.ConvertAll(w => w.Span);
    }

    /// <summary>Where each word stands, in code points.</summary>
    public IReadOnlyList<TextSpan> Spans { get; }

    /// <summary>Finds the places that differ in few enough words: words too many, words missing, other words.</summary>
    /// <returns>How many words differ, and the first and the last word of the text.</returns>
    /// <remarks>
    /// With <c>k</c> differences at most, one of <c>k + 1</c> pieces of the quote stands in the text unchanged. So only what lies around these is compared word by
    /// word: with the whole text, every quote would cost its length.
    /// </remarks>
    public List<(int Cost, int From, int To)> Nearest(string quote)
    {
        var sought = NumbersOf(PlainWord.In(quote));
        var allowed = sought.Length / WordsForOneError;
        var found = new List<(int Cost, int From, int To)>();
        if (allowed > 0 && sought.Length <= LongestQuote)
        {
            foreach (var (from, to) in Surroundings(sought, allowed))
            {
                Compare(sought, from, to, allowed, found);
            }
        }

        return found;
    }

    // Around every place of a piece of the quote: where the whole of it may lie. Those that overlap are one.
    private List<(int From, int To)> Surroundings(int[] sought, int allowed)
    {
        var all = new List<(int From, int To)>();
        for (var piece = 0; piece <= allowed; piece++)
        {
            var (start, end) = (sought.Length * piece / (allowed + 1), sought.Length * (piece + 1) / (allowed + 1));
            all.AddRange(_index.Find(sought.AsSpan(start..end)).Select(at => (
                Math.Max(0, at - start - (2 * allowed)),
                Math.Min(Spans.Count, at - start + sought.Length + (2 * allowed)))));
        }

        var joined = new List<(int From, int To)>();
        foreach (var (from, to) in all.Order())
        {
            if (joined.Count > 0 && from <= joined[^1].To)
            {
                joined[^1] = (joined[^1].From, Math.Max(to, joined[^1].To));
            }
            else
            {
                joined.Add((from, to));
            }
        }

        return joined;
    }

    // Sellers: the cost of every beginning of the quote against what ends at a word, and where that begins.
    private void Compare(int[] sought, int start, int end, int allowed, List<(int Cost, int From, int To)> found)
    {
        var (cost, from) = (Enumerable.Range(0, sought.Length + 1).ToArray(), new int[sought.Length + 1]);
        Array.Fill(from, start);
        for (var t = start; t < end; t++)
        {
            var (diagonal, diagonalFrom) = (0, t);
            (cost[0], from[0]) = (0, t + 1);
            for (var q = 1; q <= sought.Length; q++)
            {
                var (substitute, substituteFrom) = (diagonal + (sought[q - 1] == _index.Symbols[t] ? 0 : 1), diagonalFrom);
                (diagonal, diagonalFrom) = (cost[q], from[q]);
                var (skip, skipFrom) = (cost[q] + 1, from[q]);
                var (insert, insertFrom) = (cost[q - 1] + 1, from[q - 1]);
                (cost[q], from[q]) = substitute <= skip && substitute <= insert ? (substitute, substituteFrom) : skip <= insert ? (skip, skipFrom) : (insert, insertFrom);
            }

            if (cost[^1] <= allowed)
            {
                found.Add((cost[^1], from[^1], t));
            }
        }
    }

    private int[] NumbersOf(IEnumerable<PlainWord> words) => [.. words.Select(w => _numbers.GetValueOrDefault(w.Text, Unknown))];
}
