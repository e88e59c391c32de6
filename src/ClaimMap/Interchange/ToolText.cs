using System.Text;
using ClaimMap.Text;

namespace ClaimMap.Interchange;

/// <summary>The text that a tool's offsets count in.</summary>
/// <remarks>Where it is the normalised text itself, with line breaks for some of its spaces or without, its offsets are those of the normalised text.</remarks>
internal sealed class ToolText
{
    private readonly string _text;
    private readonly Utf16Offsets _units;
    private readonly Lazy<Digest> _digest;

    public ToolText(string text)
    {
        _text = text;
        _units = new Utf16Offsets(text);
        _digest = new(() => Digest.Of(Encoding.UTF8.GetBytes(text.Replace('\n', ' '))));
    }

    /// <summary>What stands between two offsets in UTF-16 units.</summary>
    public ProposedQuote Quote(int start, int end)
    {
        start = Math.Clamp(start, 0, _text.Length);
        var quote = ProposedQuote.Of(_text, start, end);
        if (string.IsNullOrWhiteSpace(quote.Words))
        {
            return quote;
        }

        // Who marks words takes a space along now and then.
        var from = _units.CodePointAt(start + quote.Words.Length - quote.Words.TrimStart().Length);
        var to = _units.CodePointAt(start + quote.Words.TrimEnd().Length);
        return quote with { Place = (new TextSpan(from, to - from), _digest.Value) };
    }

    /// <summary>What stands between two offsets in code points.</summary>
    public ProposedQuote QuoteOfCodePoints(int start, int end) =>
        Quote(_units.Of(Math.Clamp(start, 0, _units.CodePoints)), _units.Of(Math.Clamp(end, 0, _units.CodePoints)));
}
