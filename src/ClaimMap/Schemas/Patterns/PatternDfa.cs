namespace ClaimMap.Schemas;

/// <summary>A pattern as a table: one look-up per byte of UTF-8, no matter what the pattern is.</summary>
internal sealed class PatternDfa
{
    private const int MaxStates = 2_048;

    // Sets visited while the table is made; a pattern that needs more is left to the framework's engine.
    private const int MaxWork = 4_000_000;

    private readonly byte[] _classOf;
    private readonly ushort[] _next;
    private readonly bool[] _acceptsAtEnd;
    private readonly int _stride;
    private readonly int _start;

    private PatternDfa(byte[] classOf, ushort[] next, bool[] acceptsAtEnd, int start)
    {
        _classOf = classOf;
        _next = next;
        _acceptsAtEnd = acceptsAtEnd;
        _stride = next.Length / acceptsAtEnd.Length;
        _start = start;
    }

    /// <summary>The table, or null where the pattern does not fit one.</summary>
    public static PatternDfa? Build(PatternNode node) => PatternNfa.Build(node) is { } nfa ? new Builder(nfa).Build() : null;

    /// <summary>Whether the pattern is found in the text.</summary>
    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        // State 0 is where nothing can match any more, state 1 where everything already has.
        var next = _next;
        var classOf = _classOf;
        var state = _start;
        foreach (var b in utf8)
        {
            if (state <= 1)
            {
                return state == 1;
            }

            state = next[(state * _stride) + classOf[b]];
        }

        return _acceptsAtEnd[state];
    }

    private sealed class Builder
    {
        private readonly PatternNfa _nfa;
        private readonly byte[] _classOf = new byte[256];
        private readonly List<byte> _representatives = [];
        private readonly Dictionary<string, ushort> _known = new(StringComparer.Ordinal);
        private readonly List<int[]> _sets = [];
        private readonly List<ushort> _next = [];
        private readonly List<bool> _acceptsAtEnd = [];
        private readonly int[] _visited;
        private readonly Stack<int> _pending = new();
        private int _visit;
        private int _work;

        public Builder(PatternNfa nfa)
        {
            _nfa = nfa;
            _visited = new int[nfa.States.Count];
            DivideBytes();
        }

        public PatternDfa? Build()
        {
            AddState([], accepts: false);
            AddState([_nfa.Match], accepts: true);
            var start = Intern(Close([_nfa.Entry], atStart: true), isFirst: true);
            var seeds = new List<int>();
            for (var i = 0; i < _sets.Count; i++)
            {
                foreach (var representative in _representatives)
                {
                    seeds.Clear();
                    if (i > 1)
                    {
                        foreach (var member in _sets[i])
                        {
                            var state = _nfa.States[member];
                            if (state.Kind == PatternNfa.StateKind.Bytes && state.Low <= representative && representative <= state.High)
                            {
                                seeds.Add(state.Next);
                            }
                        }

                        // The pattern may be found anywhere, so it begins anew at each byte.
                        seeds.Add(_nfa.Entry);
                        _work += _sets[i].Length;
                    }

                    _next.Add(i <= 1 ? (ushort)i : Intern(Close(seeds, atStart: false), isFirst: false));
                    if (_sets.Count > MaxStates || _work > MaxWork)
                    {
                        return null;
                    }
                }
            }

            return new PatternDfa(_classOf, [.. _next], [.. _acceptsAtEnd], start);
        }

        // Bytes between which no state tells any difference share a column.
        private void DivideBytes()
        {
            var begins = new bool[257];
            foreach (var state in _nfa.States)
            {
                if (state.Kind == PatternNfa.StateKind.Bytes && state.Low <= state.High)
                {
                    begins[state.Low] = true;
                    begins[state.High + 1] = true;
                }
            }

            for (var b = 0; b < 256; b++)
            {
                if (b == 0 || begins[b])
                {
                    _representatives.Add((byte)b);
                }

                _classOf[b] = (byte)(_representatives.Count - 1);
            }
        }

        private ushort Intern(int[] set, bool isFirst)
        {
            if (Array.IndexOf(set, _nfa.Match) >= 0)
            {
                return 1;
            }

            var accepts = AcceptsAtEnd(set, isFirst);
            if (set.Length == 0)
            {
                return 0;
            }

            var key = Key(set, accepts);
            if (!_known.TryGetValue(key, out var index))
            {
                index = (ushort)_sets.Count;
                _known.Add(key, index);
                AddState(set, accepts);
            }

            return index;
        }

        private void AddState(int[] set, bool accepts)
        {
            _sets.Add(set);
            _acceptsAtEnd.Add(accepts);
        }

        private static string Key(int[] set, bool accepts)
        {
            var key = new char[(set.Length * 2) + 1];
            for (var i = 0; i < set.Length; i++)
            {
                key[2 * i] = (char)(set[i] >> 16);
                key[(2 * i) + 1] = (char)set[i];
            }

            key[^1] = accepts ? '1' : '0';
            return new string(key);
        }

        private bool AcceptsAtEnd(int[] set, bool isFirst)
        {
            var ends = new List<int>();
            foreach (var member in set)
            {
                if (_nfa.States[member].Kind == PatternNfa.StateKind.End)
                {
                    ends.Add(_nfa.States[member].Next);
                }
            }

            return ends.Count > 0 && Array.IndexOf(Close(ends, isFirst, atEnd: true), _nfa.Match) >= 0;
        }

        // The states reached without reading a byte, in ascending order; only those that mean something for what comes next are kept.
        private int[] Close(List<int> seeds, bool atStart, bool atEnd = false)
        {
            _visit++;
            var closed = new List<int>();
            foreach (var seed in seeds)
            {
                _pending.Push(seed);
            }

            while (_pending.TryPop(out var index))
            {
                if (_visited[index] == _visit)
                {
                    continue;
                }

                _visited[index] = _visit;
                _work++;
                var state = _nfa.States[index];
                switch (state.Kind)
                {
                    case PatternNfa.StateKind.Split:
                        _pending.Push(state.Next);
                        _pending.Push(state.Other);
                        break;
                    case PatternNfa.StateKind.Start when atStart:
                    case PatternNfa.StateKind.End when atEnd:
                        _pending.Push(state.Next);
                        break;
                    case PatternNfa.StateKind.Start:
                        break;
                    default:
                        closed.Add(index);
                        break;
                }
            }

            closed.Sort();
            return [.. closed];
        }
    }
}
