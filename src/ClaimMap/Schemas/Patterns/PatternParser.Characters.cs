using System.Globalization;

namespace ClaimMap.Schemas;

internal ref partial struct PatternParser
{
    private CodePointSet? TryReadClassEscape()
    {
        var c = _text[_at];
        var set = c switch
        {
            'd' or 'D' => CodePointSet.Digits,
            'w' or 'W' => CodePointSet.WordCharacters,
            's' or 'S' => CodePointSet.Spaces,
            'p' or 'P' => ReadProperty(),
            _ => null,
        };
        if (set is null)
        {
            return null;
        }

        _at++;
        return char.IsAsciiLetterUpper(c) ? set.Complement() : set;
    }

    // Leaves the position on the closing brace.
    private CodePointSet ReadProperty()
    {
        var end = _text.IndexOf('}', _at);
        if (end < 0 || !_text.AsSpan(_at + 1).StartsWith("{"))
        {
            throw Wrong("a property is written \\p{Letter}");
        }

        var name = _text[(_at + 2)..end];
        var set = UnicodeProperty.Find(name) ?? throw Wrong($"the Unicode property {name} is not supported");
        _at = end;
        return set;
    }

    private int ReadCharacterEscape()
    {
        var c = _text[_at++];
        switch (c)
        {
            case 't':
                return '\t';
            case 'n':
                return '\n';
            case 'v':
                return '\v';
            case 'f':
                return '\f';
            case 'r':
                return '\r';
            case '0' when _at == _text.Length || !char.IsAsciiDigit(_text[_at]):
                return 0;
            case 'c' when _at < _text.Length && char.IsAsciiLetter(_text[_at]):
                return _text[_at++] % 32;
            case 'x':
                return ReadHex(2);
            case 'u':
                return ReadUnicodeEscape();
            case '^' or '$' or '\\' or '.' or '*' or '+' or '?' or '(' or ')' or '[' or ']' or '{' or '}' or '|' or '/':
                return c;
            default:
                throw Wrong($"\\{c} means nothing");
        }
    }

    private int ReadUnicodeEscape()
    {
        if (Take('{'))
        {
            var end = _text.IndexOf('}', _at);
            var ok = int.TryParse(_text.AsSpan(_at, Math.Max(0, end - _at)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code);
            _at = end + 1;
            return ok && code is >= 0 and <= CodePointSet.MaxCodePoint ? code : throw Wrong("a code point is written \\u{1F600}");
        }

        var first = ReadHex(4);
        if (char.IsHighSurrogate((char)first) && _text.AsSpan(_at).StartsWith("\\u"))
        {
            var back = _at;
            _at += 2;
            var second = ReadHex(4);
            if (char.IsLowSurrogate((char)second))
            {
                return char.ConvertToUtf32((char)first, (char)second);
            }

            _at = back;
        }

        return first;
    }

    private int ReadHex(int digits)
    {
        if (_at + digits > _text.Length
            || !int.TryParse(_text.AsSpan(_at, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
        {
            throw Wrong("hexadecimal digits are missing");
        }

        _at += digits;
        return code;
    }

    private CodePointSet ReadClass()
    {
        var negative = Take('^');
        var ranges = new List<(int First, int Last)>();
        while (!Take(']'))
        {
            if (_at == _text.Length)
            {
                throw Wrong("a ']' is missing");
            }

            var set = ReadClassAtom(out var first);
            if (_at + 1 < _text.Length && _text[_at] == '-' && _text[_at + 1] != ']')
            {
                _at++;
                if (set is not null || ReadClassAtom(out var last) is not null)
                {
                    throw Wrong("a range runs from one character to another");
                }

                ranges.Add(first <= last ? (first, last) : throw Wrong("a range runs backwards"));
            }
            else if (set is null)
            {
                ranges.Add((first, first));
            }
            else
            {
                ranges.AddRange(set.Ranges);
            }
        }

        var all = CodePointSet.Of(ranges.ToArray());
        return negative ? all.Complement() : all;
    }

    // A set for an escape such as \d, otherwise null and the one code point.
    private CodePointSet? ReadClassAtom(out int codePoint)
    {
        codePoint = 0;
        if (_at == _text.Length)
        {
            throw Wrong("a ']' is missing");
        }

        if (!Take('\\'))
        {
            codePoint = ReadCodePoint();
            return null;
        }

        if (_at == _text.Length)
        {
            throw Wrong("a backslash stands at the end");
        }

        if (_text[_at] is 'b' or '-')
        {
            codePoint = _text[_at++] == 'b' ? '\b' : '-';
            return null;
        }

        var set = TryReadClassEscape();
        codePoint = set is null ? ReadCharacterEscape() : 0;
        return set;
    }
}
