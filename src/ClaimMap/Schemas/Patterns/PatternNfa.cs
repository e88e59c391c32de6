namespace ClaimMap.Schemas;

/// <summary>A pattern as a nondeterministic automaton over UTF-8 bytes.</summary>
internal sealed class PatternNfa
{
    private const int MaxStates = 20_000;

    private static readonly int[] Utf8Limits = [0x7F, 0x7FF, 0xFFFF, CodePointSet.MaxCodePoint];

    private readonly List<State> _states = [];
    private readonly Dictionary<(byte, byte, int), int> _byteStates = [];

    private PatternNfa()
    {
        Match = Add(new State(StateKind.Match, 0, 0, -1, -1));
    }

    public enum StateKind : byte
    {
        Match,
        Bytes,
        Split,
        Start,
        End,
    }

    public int Match { get; }

    public int Entry { get; private set; }

    public IReadOnlyList<State> States => _states;

    /// <summary>The automaton, or null where the pattern looks around or back or comes to too many states.</summary>
    public static PatternNfa? Build(PatternNode node)
    {
        var nfa = new PatternNfa();
        nfa.Entry = nfa.Build(node, nfa.Match);
        return nfa.Entry < 0 ? null : nfa;
    }

    // Built from the end: each piece is told the state behind it and answers the state before it, -1 for what cannot be built.
    private int Build(PatternNode node, int next)
    {
        if (next < 0 || _states.Count > MaxStates)
        {
            return -1;
        }

        switch (node)
        {
            case PatternNode.Characters characters:
                return Build(characters.Set, next);
            case PatternNode.Sequence sequence:
                for (var i = sequence.Items.Count - 1; i >= 0; i--)
                {
                    next = Build(sequence.Items[i], next);
                }

                return next;
            case PatternNode.Choice choice:
                var entry = -1;
                for (var i = choice.Branches.Count - 1; i >= 0; i--)
                {
                    var branch = Build(choice.Branches[i], next);
                    if (branch < 0)
                    {
                        return -1;
                    }

                    entry = entry < 0 ? branch : Split(branch, entry);
                }

                return entry;
            case PatternNode.Repeat repeat:
                return Build(repeat, next);
            case PatternNode.Group group:
                return Build(group.Item, next);
            case PatternNode.Start:
                return Add(new State(StateKind.Start, 0, 0, next, -1));
            case PatternNode.End:
                return Add(new State(StateKind.End, 0, 0, next, -1));
            default:
                return -1;
        }
    }

    private int Build(PatternNode.Repeat repeat, int next)
    {
        var entry = next;
        if (repeat.Max == PatternNode.Repeat.Unbounded)
        {
            entry = Split(-1, next);
            var body = Build(repeat.Item, entry);
            if (body < 0)
            {
                return -1;
            }

            _states[entry] = _states[entry] with { Next = body };
        }
        else
        {
            for (var i = repeat.Min; i < repeat.Max && entry >= 0; i++)
            {
                var body = Build(repeat.Item, entry);
                entry = body < 0 ? -1 : Split(body, next);
            }
        }

        for (var i = 0; i < repeat.Min && entry >= 0; i++)
        {
            var before = entry;
            entry = Build(repeat.Item, entry);
            if (entry == before)
            {
                break;
            }
        }

        return entry;
    }

    private int Build(CodePointSet set, int next)
    {
        var entry = -1;
        for (var i = set.Ranges.Count - 1; i >= 0; i--)
        {
            var (first, last) = set.Ranges[i];
            AddUtf8(first, last, next, ref entry);
        }

        // The empty set: a state that no byte leaves.
        return entry < 0 ? Add(new State(StateKind.Bytes, 1, 0, next, -1)) : entry;
    }

    // Cuts a range of code points until each piece is a product of byte ranges.
    private void AddUtf8(int first, int last, int next, ref int entry)
    {
        foreach (var limit in Utf8Limits)
        {
            if (first <= limit && limit < last)
            {
                AddUtf8(first, limit, next, ref entry);
                AddUtf8(limit + 1, last, next, ref entry);
                return;
            }
        }

        var length = Utf8Length(last);
        for (var i = 1; i < length; i++)
        {
            var mask = (1 << (6 * i)) - 1;
            if ((first & ~mask) != (last & ~mask))
            {
                if ((first & mask) != 0)
                {
                    AddUtf8(first, first | mask, next, ref entry);
                    AddUtf8((first | mask) + 1, last, next, ref entry);
                    return;
                }

                if ((last & mask) != mask)
                {
                    AddUtf8(first, (last & ~mask) - 1, next, ref entry);
                    AddUtf8(last & ~mask, last, next, ref entry);
                    return;
                }
            }
        }

        Span<byte> low = stackalloc byte[4];
        Span<byte> high = stackalloc byte[4];
        Encode(first, length, low);
        Encode(last, length, high);
        var state = next;
        for (var i = length - 1; i >= 0; i--)
        {
            var key = (low[i], high[i], state);
            if (!_byteStates.TryGetValue(key, out var known))
            {
                known = Add(new State(StateKind.Bytes, low[i], high[i], state, -1));
                _byteStates.Add(key, known);
            }

            state = known;
        }

        entry = entry < 0 ? state : Split(state, entry);
    }

    private static int Utf8Length(int codePoint) => codePoint switch
    {
        <= 0x7F => 1,
        <= 0x7FF => 2,
        <= 0xFFFF => 3,
        _ => 4,
    };

    private static void Encode(int codePoint, int length, Span<byte> bytes)
    {
        if (length == 1)
        {
            bytes[0] = (byte)codePoint;
            return;
        }

        for (var i = length - 1; i > 0; i--)
        {
            bytes[i] = (byte)(0x80 | (codePoint & 0x3F));
            codePoint >>= 6;
        }

        bytes[0] = (byte)((0xF00 >> length) | codePoint);
    }

    private int Split(int next, int other) => Add(new State(StateKind.Split, 0, 0, next, other));

    private int Add(State state)
    {
        _states.Add(state);
        return _states.Count - 1;
    }

    /// <summary>One state: the bytes that leave it (both ends included), or where it leads without any.</summary>
    public readonly record struct State(StateKind Kind, byte Low, byte High, int Next, int Other);
}
