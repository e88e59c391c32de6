using System.Runtime.CompilerServices;

namespace ClaimMap.Schemas;

/// <summary>A pattern as a table: one look-up per byte of UTF-8, no matter what the pattern is.</summary>
internal sealed class PatternDfa
{
    private const int MaxStates = 2_048;

    // Sets visited while the table is made; a pattern that needs more is left to the framework's engine.
    private const int MaxWork = 4_000_000;

    private readonly byte[] _classOf;
    private readonly int[] _next;
    private readonly bool[] _acceptsAtEnd;
    private readonly int _stride;
    private readonly int _start;

    // States are named by where their row begins in the table, which saves a multiplication for each byte.
    private PatternDfa(byte[] classOf, int[] next, bool[] acceptsAtEnd, int start)
    {
        _classOf = classOf;
        _stride = next.Length / acceptsAtEnd.Length;
        _next = Array.ConvertAll(next, state => state * _stride);
        _acceptsAtEnd = acceptsAtEnd;
        _start = start * _stride;
    }

    /// <summary>The table, or null where the pattern does not fit one.</summary>
    public static PatternDfa? Build(PatternNode node) => PatternNfa.Build(node) is { } nfa ? new Builder(nfa).Build() : null;

    /// <summary>Whether the pattern is found in the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool IsMatch(ReadOnlySpan<byte> utf8)
    {
        var next = _next;
        ReadOnlySpan<byte> classOf = _classOf.AsSpan(0, 256);
        var matched = _stride;
        var state = _start;
        foreach (var b in utf8)
        {
            // Row 0 is where nothing can match any more, the row behind it where everything already has.
            if (state <= matched)
            {
                return state == matched;
            }

            state = next[state + classOf[b]];
        }

        return _acceptsAtEnd[state / matched];
    }

    private sealed class Builder
    {
        private readonly PatternNfa _nfa;
        private readonly byte[] _classOf = new byte[256];
        private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
        private readonly List<int[]> _sets = [];
        private readonly List<int> _next = [];
        private readonly List<bool> _acceptsAtEnd = [];
        private readonly int[] _visited;
        private readonly Stack<int> _pending = new();
        private int _classCount;
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
            var seeds = new List<int>[_classCount];
            for (var c = 0; c < _classCount; c++)
            {
                seeds[c] = [];
            }

            for (var i = 0; i < _sets.Count; i++)
            {
                Move(_sets[i], seeds);
                for (var c = 0; c < _classCount; c++)
                {
                    _next.Add(i <= 1 ? i : Intern(Close(seeds[c], atStart: false), isFirst: false));
                    if (_sets.Count > MaxStates || _work > MaxWork)
                    {
                        return null;
                    }
                }
            }

            return new PatternDfa(_classOf, [.. _next], [.. _acceptsAtEnd], start);
        }

        // For each class of bytes the states it leads to.
        private void Move(int[] set, List<int>[] seeds)
        {
            foreach (var list in seeds)
            {
                // The pattern may be found anywhere, so it begins anew at each byte.
                list.Clear();
                list.Add(_nfa.Entry);
            }

            foreach (var member in set)
            {
                foreach (var step in _nfa.States[member].Steps)
                {
                    for (int c = _classOf[step.Low]; c <= _classOf[step.High]; c++)
                    {
                        seeds[c].Add(step.Target);
                        _work++;
                    }
                }
            }
        }

        // Bytes between which no state tells any difference share a column.
        private void DivideBytes()
        {
            var begins = new bool[257];
            foreach (var state in _nfa.States)
            {
                foreach (var step in state.Steps)
                {
                    begins[step.Low] = true;
                    begins[step.High + 1] = true;
                }
            }

            for (var b = 0; b < 256; b++)
            {
                _classCount += b == 0 || begins[b] ? 1 : 0;
                _classOf[b] = (byte)(_classCount - 1);
            }
        }

        private int Intern(int[] set, bool isFirst)
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
                index = _sets.Count;
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
