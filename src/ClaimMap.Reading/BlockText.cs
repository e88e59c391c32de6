using System.Text;
using ClaimMap.Text;

namespace ClaimMap.Reading;

/// <summary>The text of a block under construction, with its hyperlinks.</summary>
internal sealed class BlockText
{
    private readonly StringBuilder _text = new();
    private readonly List<TextLink> _links = [];

    public bool IsBlank { get; private set; } = true;

    public int Length => _text.Length;

    public void Append(ReadOnlySpan<char> text)
    {
        _text.Append(text);
        IsBlank &= text.IsWhiteSpace();
    }

    /// <summary>Appends a space unless there is one.</summary>
    public void Space()
    {
        if (_text.Length > 0 && !char.IsWhiteSpace(_text[^1]))
        {
            _text.Append(' ');
        }
    }

    /// <summary>Goes on behind a line break, which is a space but between characters of a script without spaces.</summary>
    public void Break(char next)
    {
        if (_text.Length == 0 || !HyphenatedWords.IsWithoutSpaces(_text[^1]) || !HyphenatedWords.IsWithoutSpaces(next))
        {
            Space();
        }
    }

    /// <summary>Notes that the text from an offset on is a link; addresses other than http and https are passed over.</summary>
    public void Link(int start, string? target) => LinkAt(start, _text.Length - start, target);

    /// <summary>The same of a part of the text.</summary>
    public void LinkAt(int start, int length, string? target)
    {
        if (length > 0 && Uri.TryCreate(target, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
        {
            _links.Add(new TextLink(start, length, uri.AbsoluteUri));
        }
    }

    /// <summary>Returns the block and begins the next; null where there is no text.</summary>
    public TextBlock? Take(TextBlockKind kind, int level, string? position)
    {
        var block = IsBlank ? null : new TextBlock(kind, _text.ToString(), level, _links.ToValueList(), position);
        _text.Clear();
        _links.Clear();
        IsBlank = true;
        return block;
    }
}
