using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using ClaimMap.Json;

namespace ClaimMap.Schemas;

/// <summary>One run of a schema over an instance.</summary>
/// <remarks>
/// Every check answers whether the value fits. With a sink it reports each violation there and goes on; without one it stops at the first.
/// A message is only worded when somebody is going to keep it.
/// </remarks>
internal ref partial struct Evaluation
{
    // Combinations nested in each other can multiply without end; an honest schema looks at a token a few times.
    private const long StepsPerToken = 256;
    private const long MinSteps = 1_000_000;

    // Each costs up to Pattern.TimeLimit; after these the pattern is not tried any more.
    private const int MaxTimeouts = 4;

    private readonly JsonTape _tape;
    private readonly ReadOnlySpan<JsonToken> _tokens;
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly SchemaViolations? _main;
    private long _steps;
    private int _timeouts;
    private bool _gaveUp;
    private byte[] _text = [];
    private char[] _chars = [];

    public Evaluation(JsonTape instance, SchemaViolations? main)
    {
        _tape = instance;
        _tokens = instance.Tokens;
        _utf8 = instance.Utf8.Span;
        _main = main;
        _steps = MinSteps + (StepsPerToken * instance.Count);
    }

    public bool Run(SchemaNode root) => Finish(Check(root, JsonTape.Root, _main));

    /// <summary>Runs it over each of the values that follow each other to the end of the tape.</summary>
    public bool Run(SchemaNode node, int first)
    {
        var isValid = true;
        for (var value = first; value < _tokens.Length && isValid; value = Next(value))
        {
            isValid = Check(node, value, _main);
        }

        return Finish(isValid);
    }

    private bool Finish(bool isValid)
    {
        if (_text.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_text);
        }

        return isValid && !_gaveUp && _timeouts == 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Check(SchemaNode node, int at, SchemaViolations? sink)
    {
        if (--_steps < 0)
        {
            return GiveUp(at);
        }

        var kind = _tokens[at].Kind;
        var ok = true;
        if (((node.Types >> (int)kind) & 1) == 0 && !(kind == JsonTokenKind.Number && (node.Types & SchemaNode.IntegerType) != 0 && IsInteger(at)))
        {
            if (sink is null)
            {
                return false;
            }

            ok = false;
            ReportType(node, at, sink);
        }

        if (node.Enum is not null || node.Const is not null)
        {
            ok &= CheckValue(node, at, sink);
        }

        switch (kind)
        {
            case JsonTokenKind.Object when node.Objects is { } rules && (ok || sink is not null):
                ok &= CheckObject(rules, at, sink);
                break;
            case JsonTokenKind.Array when node.Arrays is { } rules && (ok || sink is not null):
                ok &= CheckArray(rules, at, sink);
                break;
            case JsonTokenKind.String or JsonTokenKind.Name when node.Strings is { } rules && (ok || sink is not null):
                ok &= CheckString(node, rules, at, sink);
                break;
            case JsonTokenKind.Number when node.Numbers is { } rules && (ok || sink is not null):
                ok &= CheckNumber(rules, at, sink);
                break;
        }

        if (node.Combinations is { } combinations && (ok || sink is not null))
        {
            ok &= CheckCombinations(combinations, at, sink);
        }

        return ok;
    }

    // Counts the violation, and answers whether its message is wanted.
    private readonly bool Wants(SchemaViolations sink)
    {
        if (_gaveUp)
        {
            return false;
        }

        if (sink.IsFull)
        {
            sink.Omit();
            return false;
        }

        return true;
    }

    private bool GiveUp(int at)
    {
        if (!_gaveUp)
        {
            _gaveUp = true;
            _main?.Add(new SchemaViolation(SchemaKeyword.Effort, at, "checking was given up: the schema's combinations multiply too often here"));
        }

        return false;
    }

    private readonly int Next(int token)
    {
        ref readonly var entry = ref _tokens[token];
        return entry.Kind <= JsonTokenKind.Array ? entry.NextOrHash : token + 1;
    }

    // Valid until the next call: an escaped text is unescaped into a buffer that is used again.
    private ReadOnlySpan<byte> Text(int token)
    {
        ref readonly var entry = ref _tokens[token];
        if (!entry.Escaped)
        {
            return _utf8.Slice(entry.Start, entry.Length);
        }

        if (_text.Length < entry.Length)
        {
            if (_text.Length > 0)
            {
                ArrayPool<byte>.Shared.Return(_text);
            }

            _text = ArrayPool<byte>.Shared.Rent(entry.Length);
        }

        return _text.AsSpan(0, _tape.CopyText(token, _text));
    }

    // A pattern that runs out of time is reported at once, even where only a verdict is asked for: there is none.
    private bool Matches(Pattern pattern, int token, out bool timedOut)
    {
        timedOut = false;
        if (!pattern.Backtracks)
        {
            return pattern.IsMatch(Text(token), ref _chars);
        }

        try
        {
            if (_timeouts < MaxTimeouts)
            {
                return pattern.IsMatch(Text(token), ref _chars);
            }
        }
        catch (RegexMatchTimeoutException)
        {
        }

        timedOut = true;
        _timeouts++;
        _main?.Add(new SchemaViolation(SchemaKeyword.Pattern, token, SchemaMessages.TimedOut(_tape, token, pattern)));
        return false;
    }
}
