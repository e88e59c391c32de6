using System.Text;
using ClaimMap.Authoring;
using ClaimMap.Text;

namespace ClaimMap.Interchange;

/// <summary>Finds quotes as people and programs give them: to the letter, and across small differences where exactly one place fits.</summary>
/// <remarks>
/// At the offsets of a text that is this one. Otherwise in this order: word for word, as <see cref="QuoteSearch"/> does; by letters and digits alone, whatever their case and the marks between; in pieces, where the quote has an omission
/// (<c>...</c>); and with some other words, at most one in eight, where one place is nearer than every other.
/// </remarks>
internal sealed class QuoteFinding
{
    private readonly SourceText _text;
    private readonly IReadOnlyList<Passage> _passages;
    private readonly string? _raw;
    private readonly QuoteSearch _search;
    private readonly Lazy<string> _whole;
    private readonly Lazy<(SuffixIndex Index, int[] Offsets)> _letters;
    private readonly Lazy<WordsOfText> _words;

    /// <param name="text">The text.</param>
    /// <param name="passages">Its passages.</param>
    /// <param name="raw">The file's characters, in which offsets of a list may count; null where it has none, as a PDF.</param>
    public QuoteFinding(SourceText text, IReadOnlyList<Passage> passages, string? raw)
    {
        (_text, _passages, _raw) = (text, passages, raw);
        _search = new QuoteSearch(text, passages);
        _whole = new(() => text.Slice(new TextSpan(0, text.Length)));
        _letters = new(() => Fold(_whole.Value) is var (letters, offsets) ? (new SuffixIndex(Symbols(letters)), offsets) : default);
        _words = new(() => new WordsOfText(_whole.Value));
    }

    /// <summary>Finds the anchors of a quote.</summary>
    public QuoteFound Find(ProposedQuote quote)
    {
        if (quote.Place is { } place && place.Text == _text.Sha256 && _text.Contains(place.Span))
        {
            return new QuoteFound(Anchors(place.Span), "at its offsets", null);
        }

        if (quote.Offsets is { } offsets)
        {
            return FindAt(quote, offsets.Start, offsets.End, offsets.IsUtf16);
        }

        if (string.IsNullOrWhiteSpace(quote.Words))
        {
            return QuoteFound.Lost("it quotes nothing");
        }

        var found = _search.Find(quote.Words);
        if (found.Positions.Spans is { Count: > 0 } spans)
        {
            return Choose(spans, quote, "word for word", $"\"{Shorten(found.Quote)}\"");
        }

        var (letters, _) = Fold(quote.Words);
        if (letters.Length >= 8 && ByLetters(letters) is { Count: > 0 } alike)
        {
            return Choose(alike, quote, "across case and marks", $"\"{Shorten(found.Quote)}\" in other capitals or with other marks");
        }

        var pieces = TextNormalization.Normalize(quote.Words).Split(["[...]", "(...)", "..."], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return pieces.Length > 1 ? InPieces(pieces)
            : Nearest(quote.Words) is { } nearest ? new QuoteFound(Anchors(nearest), "across small differences", null)
            : QuoteFound.Lost($"\"{Shorten(found.Quote)}\" is not in the text. {found.Miss!.Reason}");
    }

    // By the list's own count: in the file's characters, or in the normalised text, whichever has the quote there.
    private QuoteFound FindAt(ProposedQuote quote, int start, int end, bool isUtf16)
    {
        if (start < 0 || end <= start)
        {
            return QuoteFound.Lost($"{start} to {end} is no stretch of a text");
        }

        var whole = _whole.Value;
        foreach (var text in ((string?[])[_raw, whole]).OfType<string>())
        {
            var (from, to) = isUtf16 ? (start, end) : (CodePoints.Utf16At(text, start), CodePoints.Utf16At(text, end));
            if (from is null || !(to <= text.Length))
            {
                continue;
            }

            var there = ProposedQuote.Of(text, from.Value, to.Value);
            if (quote.Words.Length == 0 || Fold(there.Words).Letters == Fold(quote.Words).Letters)
            {
                var found = Find(there with { Words = quote.Words.Length == 0 ? there.Words : quote.Words, Passage = quote.Passage });
                if (found.Problem is null || text == whole)
                {
                    return found;
                }
            }
        }

        return quote.Words.Length > 0
            ? Find(quote with { Offsets = null })
            : QuoteFound.Lost($"{start} to {end} lies outside the text");
    }

    private QuoteFound Choose(IReadOnlyList<TextSpan> spans, ProposedQuote quote, string how, string name)
    {
        var inPassage = quote.Passage is null ? [] : spans.Where(s => QuoteSearch.PassageAt(_passages, s.Start).Id.Value == quote.Passage).ToList();
        var fitting = inPassage.Count > 0 ? inPassage : spans;
        if (fitting.Count > 1 && (quote.Prefix.Length > 0 || quote.Suffix.Length > 0))
        {
            var scored = fitting.Select(s => (Span: s, Score: Surroundings(s, quote))).ToList();
            var best = scored.Max(s => s.Score);
            fitting = [.. scored.Where(s => s.Score == best && best > 0).Select(s => s.Span)];
        }

        return fitting.Count == 1
            ? new QuoteFound(Anchors(fitting[0]), how, null)
            : QuoteFound.Lost($"{name} stands at {spans.Count} places: {string.Join(", ", spans.Take(5).Select(s => Anchors(s)[0]).Select(a => $"{a.Passage} at {a.Span.Start}"))}. Quote more words, or name \"passage\" or \"prefix\"");
    }

    // How many letters next to a place are those that stand next to the quote.
    private int Surroundings(TextSpan span, ProposedQuote quote)
    {
        const int Reach = 80;
        var before = Fold(_text.Slice(new TextSpan(Math.Max(0, span.Start - Reach), Math.Min(Reach, span.Start)))).Letters;
        var behind = Fold(_text.Slice(new TextSpan(span.End, Math.Min(Reach, _text.Length - span.End)))).Letters;
        var (prefix, suffix) = (Fold(quote.Prefix).Letters, Fold(quote.Suffix).Letters);
        var same = 0;
        while (same < prefix.Length && same < before.Length && prefix[^(same + 1)] == before[^(same + 1)])
        {
            same++;
        }

        return same + suffix.AsSpan().CommonPrefixLength(behind);
    }

    private List<TextSpan> ByLetters(string letters)
    {
        var (index, offsets) = _letters.Value;
        var spans = new List<TextSpan>();
        foreach (var at in letters.Length == 0 ? [] : index.Find(Symbols(letters)))
        {
            var (start, end) = (offsets[at], offsets[at + letters.Length - 1] + 1);
            if (_text.WordBorders.IsEnd(end) && Array.BinarySearch(_text.WordBorders.Starts, start) >= 0)
            {
                spans.Add(new TextSpan(start, end - start));
            }
        }

        return spans;
    }

    private QuoteFound InPieces(string[] pieces)
    {
        var anchors = new List<Anchor>();
        var after = 0;
        foreach (var piece in pieces)
        {
            var letters = Fold(piece).Letters;
            var behind = letters.Length < 4 ? [] : ByLetters(letters).Where(s => s.Start >= after).ToList();
            if (behind.Count == 0 || (behind.Count > 1 && after == 0))
            {
                return QuoteFound.Lost($"\"{Shorten(piece)}\", a part of the quote, {(behind.Count == 0 ? "is not in the text" : "stands at several places")}");
            }

            anchors.AddRange(Anchors(behind[0]));
            after = behind[0].End;
        }

        return new QuoteFound([.. anchors], "in pieces", null);
    }

    // Where it differs least, if it does so at one place.
    private TextSpan? Nearest(string quote)
    {
        var best = _words.Value.Nearest(TextNormalization.Normalize(quote));
        if (best.Count == 0)
        {
            return null;
        }

        var lowest = best.Min(b => b.Cost);
        var places = best.Where(b => b.Cost == lowest).GroupBy(b => b.From).ToList();
        var (_, first, last) = places[0].First();
        var spans = _words.Value.Spans;
        return places.Count == 1 && last >= first ? new TextSpan(spans[first].Start, spans[last].End - spans[first].Start) : null;
    }

    private ValueList<Anchor> Anchors(TextSpan span) => QuoteSearch.Anchors(_text, _passages, span).ToValueList();

    private static string Shorten(string text) => Loading.Diagnostics.Excerpt.Of(text);

    // Letters and digits in lower case, and the code point at which each stands.
    private static (string Letters, int[] Offsets) Fold(string text)
    {
        var letters = new StringBuilder(text.Length);
        var offsets = new List<int>(text.Length);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                var lower = Rune.ToLowerInvariant(rune).ToString();
                letters.Append(lower);
                offsets.AddRange(Enumerable.Repeat(at, lower.Length));
            }

            at++;
        }

        return (letters.ToString(), [.. offsets]);
    }

    private static int[] Symbols(string letters) => [.. letters.Select(c => (int)c)];
}

/// <summary>What came of looking for a quote.</summary>
/// <param name="Anchors">Its anchors; none where it was not found.</param>
/// <param name="How">How it was found, in words.</param>
/// <param name="Problem">Why it was not, as the end of a sentence; null where it was.</param>
internal sealed record QuoteFound(ValueList<Anchor> Anchors, string How, string? Problem)
{
    public static QuoteFound Lost(string problem) => new([], "", problem.TrimEnd('.'));
}
