namespace ClaimMap.Schemas;

/// <summary>A pattern as a nondeterministic automaton over UTF-8 bytes.</summary>
internal sealed class PatternNfa
{
    private const int MaxStates = 20_000;

    private static readonly int[] Utf8Limits = [0x7F, 0x7FF, 0xFFFF, CodePointSet.MaxCodePoint];

    private readonly List<State> _states = [];
    private readonly Dictionary<string, int> _byteStates = new(StringComparer.Ordinal);

    private PatternNfa()
    {
        Match = Add(new State(StateKind.Match, [], -1, -1));
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
                return Add(new State(StateKind.Start, [], next, -1));
            case PatternNode.End:
                return Add(new State(StateKind.End, [], next, -1));
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
        var sequences = new List<Utf8Ranges>();
        foreach (var (first, last) in set.Ranges)
        {
            AddUtf8(first, last, sequences);
        }

        return Build(sequences, 0, sequences.Count, 0, next);
    }

    // One state for all sequences that agree up to a byte. At each byte the ranges of disjoint sequences are the same or disjoint, and they are in order.
    private int Build(List<Utf8Ranges> sequences, int from, int to, int depth, int next)
    {
        var steps = new List<Step>();
        for (var i = from; i < to;)
        {
            var (low, high) = sequences[i][depth];
            var end = i + 1;
            while (end < to && sequences[end][depth] == (low, high))
            {
                end++;
            }

            var target = depth + 1 == sequences[i].Length ? next : Build(sequences, i, end, depth + 1, next);
            if (steps.Count > 0 && steps[^1].Target == target && steps[^1].High + 1 == low)
            {
                steps[^1] = steps[^1] with { High = high };
            }
            else
            {
                steps.Add(new Step(low, high, target));
            }

            i = end;
        }

        var key = string.Join(';', steps);
        if (!_byteStates.TryGetValue(key, out var state))
        {
            state = Add(new State(StateKind.Bytes, [.. steps], -1, -1));
            _byteStates.Add(key, state);
        }

        return state;
    }

    // Cuts a range of code points until each piece is a product of byte ranges.
    private static void AddUtf8(int first, int last, List<Utf8Ranges> sequences)
    {
        foreach (var limit in Utf8Limits)
        {
            if (first <= limit && limit < last)
            {
                AddUtf8(first, limit, sequences);
                AddUtf8(limit + 1, last, sequences);
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
                    AddUtf8(first, first | mask, sequences);
                    AddUtf8((first | mask) + 1, last, sequences);
                    return;
                }

                if ((last & mask) != mask)
                {
                    AddUtf8(first, (last & ~mask) - 1, sequences);
                    AddUtf8(last & ~mask, last, sequences);
                    return;
                }
            }
        }

        var low = new byte[length];
        var high = new byte[length];
        Encode(first, length, low);
        Encode(last, length, high);
        sequences.Add(new Utf8Ranges(low, high));
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

    private int Split(int next, int other) => Add(new State(StateKind.Split, [], next, other));

    private int Add(State state)
    {
        _states.Add(state);
        return _states.Count - 1;
    }

    /// <summary>One state: what each byte that is not refused leads to, or where it leads without any.</summary>
    public readonly record struct State(StateKind Kind, Step[] Steps, int Next, int Other);

    /// <summary>A range of bytes, both ends included, and the state behind it.</summary>
    public readonly record struct Step(byte Low, byte High, int Target)
    {
        public override string ToString() => FormattableString.Invariant($"{Low},{High},{Target}");
    }

    private readonly record struct Utf8Ranges(byte[] Low, byte[] High)
    {
        public int Length => Low.Length;

        public (byte Low, byte High) this[int i] => (Low[i], High[i]);
    }
}
