using System.Globalization;

namespace ClaimMap.Schemas;

/// <summary>Reads a regular expression as ECMA-262 does with its <c>u</c> flag, which is what JSON Schema asks for.</summary>
internal ref partial struct PatternParser
{
    private const int MaxNesting = 200;

    private readonly string _text;
    private readonly List<string?> _groups = [];
    private int _at;
    private int _nesting;

    private PatternParser(string text)
    {
        _text = text;
    }

    /// <exception cref="PatternException">The text is no regular expression of the supported kind.</exception>
    public static PatternNode Parse(string text)
    {
        var parser = new PatternParser(text);
        parser.CollectGroups();
        var node = parser.ReadChoice();
        if (parser._at < text.Length)
        {
            throw parser.Wrong("there is nothing for this ')' to close");
        }

        return node;
    }

    // A reference may stand before its group, so the groups are counted first.
    private readonly void CollectGroups()
    {
        var inClass = false;
        for (var i = 0; i < _text.Length; i++)
        {
            switch (_text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    inClass = true;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(' when !inClass:
                    var rest = _text.AsSpan(i + 1);
                    if (!rest.StartsWith("?"))
                    {
                        _groups.Add(null);
                    }
                    else if (rest.StartsWith("?<") && !rest.StartsWith("?<=") && !rest.StartsWith("?<!"))
                    {
                        var end = rest.IndexOf('>');
                        _groups.Add(end < 0 ? null : rest[2..end].ToString());
                    }

                    break;
            }
        }
    }

    private PatternNode ReadChoice()
    {
        if (++_nesting > MaxNesting)
        {
            throw Wrong("it is nested too deeply");
        }

        var branches = new List<PatternNode> { ReadSequence() };
        while (Take('|'))
        {
            branches.Add(ReadSequence());
        }

        _nesting--;
        return branches.Count == 1 ? branches[0] : new PatternNode.Choice(branches);
    }

    private PatternNode ReadSequence()
    {
        var items = new List<PatternNode>();
        while (_at < _text.Length && _text[_at] is not ('|' or ')'))
        {
            items.Add(ReadTerm());
        }

        return items.Count == 1 ? items[0] : new PatternNode.Sequence(items);
    }

    private PatternNode ReadTerm()
    {
        var atom = ReadAtom();
        if (_at == _text.Length || _text[_at] is not ('*' or '+' or '?' or '{'))
        {
            return atom;
        }

        if (atom is PatternNode.Start or PatternNode.End or PatternNode.WordBoundary or PatternNode.Look)
        {
            throw Wrong("a condition cannot be repeated");
        }

        var (min, max) = ReadQuantifier();
        return new PatternNode.Repeat(atom, min, max, Take('?'));
    }

    private (int Min, int Max) ReadQuantifier()
    {
        switch (_text[_at++])
        {
            case '*':
                return (0, PatternNode.Repeat.Unbounded);
            case '+':
                return (1, PatternNode.Repeat.Unbounded);
            case '?':
                return (0, 1);
        }

        var min = ReadNumber();
        var max = min;
        if (Take(','))
        {
            max = _at < _text.Length && char.IsAsciiDigit(_text[_at]) ? ReadNumber() : PatternNode.Repeat.Unbounded;
        }

        if (!Take('}'))
        {
            throw Wrong("a count is written {2}, {2,} or {2,3}");
        }

        return min <= max ? (min, max) : throw Wrong("the lower count is above the upper one");
    }

    private int ReadNumber()
    {
        var start = _at;
        while (_at < _text.Length && char.IsAsciiDigit(_text[_at]))
        {
            _at++;
        }

        if (start == _at)
        {
            throw Wrong("a count is written {2}, {2,} or {2,3}");
        }

        return int.TryParse(_text.AsSpan(start, _at - start), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue
            ? number
            : throw Wrong("a count is too large");
    }

    private PatternNode ReadAtom()
    {
        var c = _text[_at];
        switch (c)
        {
            case '^':
                _at++;
                return new PatternNode.Start();
            case '$':
                _at++;
                return new PatternNode.End();
            case '.':
                _at++;
                return new PatternNode.Characters(CodePointSet.AnyInLine);
            case '(':
                _at++;
                return ReadGroup();
            case '[':
                _at++;
                return new PatternNode.Characters(ReadClass());
            case '\\':
                _at++;
                return ReadEscape();
            case '*' or '+' or '?' or '{':
                throw Wrong($"there is nothing before '{c}' to repeat");
            case ']' or '}':
                throw Wrong($"'{c}' itself is written \\{c}");
            default:
                return Single(ReadCodePoint());
        }
    }

    private PatternNode ReadGroup()
    {
        if (!Take('?'))
        {
            return new PatternNode.Group(ReadGroupBody());
        }

        if (Take(':'))
        {
            return ReadGroupBody();
        }

        var behind = Take('<');
        if (Take('=') || Take('!'))
        {
            var negative = _text[_at - 1] == '!';
            return new PatternNode.Look(ReadGroupBody(), behind, negative);
        }

        var end = behind ? _text.IndexOf('>', _at) : -1;
        if (end <= _at)
        {
            throw Wrong("this kind of group is not known here");
        }

        _at = end + 1;
        return new PatternNode.Group(ReadGroupBody());
    }

    private PatternNode ReadGroupBody()
    {
        var node = ReadChoice();
        return Take(')') ? node : throw Wrong("a ')' is missing");
    }

    private PatternNode ReadEscape()
    {
        if (_at == _text.Length)
        {
            throw Wrong("a backslash stands at the end");
        }

        var c = _text[_at];
        if (c is 'b' or 'B')
        {
            _at++;
            return new PatternNode.WordBoundary(c == 'B');
        }

        if (c is >= '1' and <= '9')
        {
            var number = ReadNumber();
            return number <= _groups.Count ? new PatternNode.BackReference(number) : throw Wrong($"there is no group {number}");
        }

        if (c == 'k')
        {
            var end = _text.IndexOf('>', _at);
            var name = _text.AsSpan(_at).StartsWith("k<") && end > 0 ? _text[(_at + 2)..end] : throw Wrong("a reference is written \\k<name>");
            var group = _groups.IndexOf(name) + 1;
            _at = end + 1;
            return group > 0 ? new PatternNode.BackReference(group) : throw Wrong($"there is no group {name}");
        }

        return new PatternNode.Characters(TryReadClassEscape() ?? CodePointSet.Of(Twice(ReadCharacterEscape())));
    }

    private int ReadCodePoint()
    {
        var codePoint = char.IsSurrogatePair(_text, _at) ? char.ConvertToUtf32(_text, _at) : _text[_at];
        _at += codePoint > char.MaxValue ? 2 : 1;
        return codePoint;
    }

    private bool Take(char c)
    {
        if (_at < _text.Length && _text[_at] == c)
        {
            _at++;
            return true;
        }

        return false;
    }

    private static (int First, int Last) Twice(int codePoint) => (codePoint, codePoint);

    private static PatternNode.Characters Single(int codePoint) => new(CodePointSet.Of(Twice(codePoint)));

    private readonly PatternException Wrong(string reason) => new($"{reason} (at character {Math.Min(_at, _text.Length) + 1})");
}
