using System.Globalization;
using System.Text;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Text;

namespace ClaimMap.Authoring;

/// <summary>Finds quotes in a copy of the text, word for word, and turns their positions into anchors.</summary>
/// <remarks>
/// A quote is normalised as the text was. It is found where it begins and ends at the border of a word, so that the same position is found again when
/// the text has moved (<see cref="TextBorders.OfWords"/>).
/// </remarks>
internal sealed class QuoteSearch
{
    private readonly SourceText _copy;
    private readonly IReadOnlyList<Passage> _passages;
    private readonly bool[] _isStart;
    private SuffixIndex? _folded;

    /// <summary>Prepares a search.</summary>
    /// <param name="copy">The mapped text.</param>
    /// <param name="passages">The passages, in the order of the text, each where it says it stands (<see cref="Unsound"/>).</param>
    public QuoteSearch(SourceText copy, IReadOnlyList<Passage> passages)
    {
        _copy = copy;
        _passages = passages;
        _isStart = new bool[copy.Length + 1];
        foreach (var start in copy.WordBorders.Starts)
        {
            _isStart[start] = true;
        }
    }

    /// <summary>Says why passages are not those of a text from its beginning to its end; null where they are.</summary>
    public static string? Unsound(SourceText copy, IReadOnlyList<Passage> passages)
    {
        var end = -1;
        foreach (var passage in passages)
        {
            // A space lies between two passages or, in a script without spaces, nothing.
            if ((passage.Span.Start != end + 1 && (passage.Span.Start != end || end < 0)) || passage.Span.Length == 0 || !copy.Contains(passage.Span) || copy.DigestOf(passage.Span) != passage.Sha256)
            {
                return $"passage '{passage.Id}' does not follow the one before it, or its length or digest is not that of the text there";
            }

            end = passage.Span.End;
        }

        return end == copy.Length ? null : "the passages do not reach to the end of the text";
    }

    /// <summary>Finds all places of a quote.</summary>
    public QuoteResult Find(string quote)
    {
        var normalised = TextNormalization.Normalize(quote);
        var sought = CodePoints(normalised);
        if (sought.Length == 0)
        {
            return new QuoteResult(normalised, At([]), QuoteMiss.Blank);
        }

        var all = _copy.Index.Find(sought);
        var positions = Whole(all, sought.Length);
        return new QuoteResult(
            normalised,
            positions,
            positions.Count > 0 ? null
            : all.Length > 0 ? QuoteMiss.InsideWords(PositionOf(all[0]))
            : Explain(sought));
    }

    /// <summary>The passage that an offset lies in, or that follows the space there.</summary>
    public static Passage PassageAt(IReadOnlyList<Passage> passages, int offset) => passages[FirstAt(passages, offset)];

    /// <summary>The anchors of a span, one for each passage that it lies in, in reading order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="passages">Its passages, in order.</param>
    /// <param name="span">The span in the whole text.</param>
    public static IEnumerable<Anchor> Anchors(SourceText text, IReadOnlyList<Passage> passages, TextSpan span)
    {
        for (var i = FirstAt(passages, span.Start); i < passages.Count && passages[i].Span.Start < span.End; i++)
        {
            var passage = passages[i].Span;
            var start = Math.Max(span.Start, passage.Start);
            var part = new TextSpan(start, Math.Min(span.End, passage.End) - start);
            yield return new Anchor(passages[i].Id, new TextSpan(part.Start - passage.Start, part.Length), text.DigestOf(part));
        }
    }

    private QuotePositions At(IReadOnlyList<TextSpan> spans) => new(_copy, _passages, spans);

    private QuotePositions Whole(int[] starts, int length) =>
        At([.. starts.Where(start => _isStart[start] && _copy.WordBorders.IsEnd(start + length)).Select(start => new TextSpan(start, length))]);

    private QuoteMiss Explain(int[] sought)
    {
        _folded ??= new SuffixIndex(Fold(_copy.Index.Symbols));
        var inOtherCase = Whole(_folded.Find(Fold(sought)), sought.Length);
        if (inOtherCase.Count > 0)
        {
            return QuoteMiss.OtherCase(inOtherCase[0].ToString());
        }

        var longest = _copy.Index.Longest(sought, start => _isStart[start]);
        var length = longest.Length;
        while (length > 0 && !(sought[length] == ' ' && _copy.WordBorders.IsEnd(longest.Start + length)))
        {
            length--;
        }

        return length == 0 ? QuoteMiss.Nowhere : QuoteMiss.Beginning(Words(sought.AsSpan(0, length)), PositionOf(longest.Start), Text(sought.AsSpan(length + 1)));
    }

    private string PositionOf(int start)
    {
        var passage = PassageAt(_passages, start);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{passage.Id} at {Math.Max(0, start - passage.Span.Start)}");
    }

    // The index of the first passage that ends behind an offset.
    private static int FirstAt(IReadOnlyList<Passage> passages, int offset)
    {
        var (low, high) = (0, passages.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = passages[middle].Span.End > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private static int Words(ReadOnlySpan<int> codePoints) => codePoints.Count(' ') + 1;

    private static int[] CodePoints(string text) => [.. text.EnumerateRunes().Select(r => r.Value)];

    // One code point for one: offsets stay.
    private static int[] Fold(int[] codePoints) => [.. codePoints.Select(c => Rune.ToLowerInvariant(new Rune(c)).Value)];

    private static string Text(ReadOnlySpan<int> codePoints)
    {
        var text = new StringBuilder();
        foreach (var c in codePoints)
        {
            text.Append(new Rune(c).ToString());
        }

        return text.ToString();
    }
}

/// <summary>What came of looking for a quote.</summary>
/// <param name="Quote">The quote, normalised.</param>
/// <param name="Positions">Where it stands, in reading order.</param>
/// <param name="Miss">Why there is no position; null where there is one.</param>
internal sealed record QuoteResult(string Quote, QuotePositions Positions, QuoteMiss? Miss);

/// <summary>The places of a quote, in reading order. The anchors of one are made when it is asked for: a short word has thousands of places, of which nobody needs all.</summary>
internal sealed class QuotePositions(SourceText text, IReadOnlyList<Passage> passages, IReadOnlyList<TextSpan> spans) : IReadOnlyList<QuotePosition>
{
    /// <summary>Where they lie in the whole text.</summary>
    public IReadOnlyList<TextSpan> Spans => spans;

    public int Count => spans.Count;

    public QuotePosition this[int index] => new(spans[index], QuoteSearch.Anchors(text, passages, spans[index]).ToValueList());

    /// <summary>Those that begin in a passage.</summary>
    public QuotePositions In(PassageId passage) => new(text, passages, [.. spans.Where(s => QuoteSearch.PassageAt(passages, s.Start).Id == passage)]);

    public IEnumerator<QuotePosition> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>A place of a quote: its anchors, one for each passage that it lies in, in reading order.</summary>
/// <param name="Span">The position in the whole text.</param>
/// <param name="Anchors">What stands for it in a map; what the quote has of the spaces between passages is in none.</param>
internal sealed record QuotePosition(TextSpan Span, ValueList<Anchor> Anchors)
{
    /// <summary>Such as <c>p003 at 12</c>, and <c>p003 at 12 to p004</c> where it runs on.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Anchors[0].Passage} at {Anchors[0].Span.Start}{(Anchors.Count > 1 ? $" to {Anchors[^1].Passage}" : "")}");
}

/// <summary>Why a quote was not found, as a sentence: only what is certain, no guess.</summary>
internal sealed record QuoteMiss(string Reason)
{
    private const string Normalised = "White space, the shape of quotation marks, dashes and dots, and soft hyphens make no difference; everything else does.";

    public static QuoteMiss Blank { get; } = new("The quote is blank.");

    public static QuoteMiss Nowhere { get; } = new($"Not even its first word stands in the text. {Normalised}");

    public static QuoteMiss InsideWords(string position) => new($"It stands only inside other words, first in {position}. Quote whole words.");

    public static QuoteMiss OtherCase(string position) => new($"It stands there in other capitals: {position}.");

    /// <summary>Only the beginning of it stands somewhere.</summary>
    public static QuoteMiss Beginning(int words, string position, string rest) => new(string.Create(
        CultureInfo.InvariantCulture,
        $"Its first {Count(words)} in {position}, but there the text does not go on with \"{Excerpt.Of(rest)}\". {Normalised}"));

    private static string Count(int words) => words == 1 ? "word stands" : string.Create(CultureInfo.InvariantCulture, $"{words} words stand");
}
