using System.Globalization;

namespace ClaimMap.Time;

/// <summary>Walks over a literal, and keeps the first thing found wrong.</summary>
internal ref struct EdtfScanner
{
    private readonly ReadOnlySpan<char> _text;

    public EdtfScanner(ReadOnlySpan<char> text)
    {
        _text = text;
    }

    /// <summary>The zero-based position of the next character.</summary>
    public int At { get; set; }

    /// <summary>What is wrong and where; null while nothing is.</summary>
    public string? Reason { get; private set; }

    public readonly bool IsAtEnd => At >= _text.Length;

    /// <summary>The next character, or NUL at the end. A NUL in the text is no part of the grammar, so the two need no telling apart.</summary>
    public readonly char Next => Ahead(0);

    public readonly char Ahead(int count) => At + count < _text.Length ? _text[At + count] : '\0';

    public bool Take(char c)
    {
        if (Next != c)
        {
            return false;
        }

        At++;
        return true;
    }

    public bool Take(char first, char second)
    {
        if (Next != first || Ahead(1) != second)
        {
            return false;
        }

        At += 2;
        return true;
    }

    /// <summary>Takes two ASCII digits, or nothing.</summary>
    public bool TakeTwoDigits(out int value)
    {
        char tens = Next, units = Ahead(1);
        if (!char.IsAsciiDigit(tens) || !char.IsAsciiDigit(units))
        {
            value = 0;
            return false;
        }

        value = ((tens - '0') * 10) + (units - '0');
        At += 2;
        return true;
    }

    public readonly ReadOnlySpan<char> Slice(int start, int length) => _text.Slice(start, length);

    public bool Fail(string what, int at)
    {
        Reason ??= string.Create(CultureInfo.InvariantCulture, $"{what} (at character {at + 1})");
        return false;
    }

    /// <summary>Fails with what was found in place of what is wanted.</summary>
    public bool FailExpecting(string wanted)
    {
        var found = IsAtEnd
            ? "the end of the text"
            : Next is > ' ' and <= '~'
                ? $"'{Next}'"
                : string.Create(CultureInfo.InvariantCulture, $"U+{(int)Next:X4}");
        return Fail($"{wanted} expected, {found} found", At);
    }
}
