using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ClaimMap.Json;

/// <summary>Parses bytes into a <see cref="JsonTape"/>: strict JSON, valid UTF-8, no duplicate members, bounded depth.</summary>
internal ref partial struct JsonParser
{
    private const int PairwiseLimit = 24;

    // So many tokens and the text they stand for fit into a second-level cache.
    private const int RunTokens = 8 * 1024;

    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly List<JsonProblem> _problems;
    private readonly ITapeItems? _items;
    private JsonToken[] _tokens;
    private int _count;

    // Up to here the text is known to be UTF-8; only where items are handed on before the end.
    private int _checked;

    private JsonParser(ReadOnlyMemory<byte> utf8, List<JsonProblem> problems, int tokens, ITapeItems? items = null)
    {
        _utf8 = utf8;
        _problems = problems;
        _items = items;
        _tokens = ArrayPool<JsonToken>.Shared.Rent(tokens);
    }

    /// <summary>Parses <paramref name="utf8"/>, which carries no byte order mark.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="problems">Where what is wrong with it goes.</param>
    /// <param name="scan">Whether to try the quick way first; the result is the same, which tests compare.</param>
    /// <returns>The tape, or null where the text could not be read to its end; then <paramref name="problems"/> says why.</returns>
    public static JsonTape? Parse(ReadOnlyMemory<byte> utf8, List<JsonProblem> problems, bool scan = true)
    {
        if (IsBlank(utf8.Span))
        {
            problems.Add(new JsonProblem(JsonProblemKind.Empty, 0, -1, ""));
            return null;
        }

        if (!Utf8.IsValid(utf8.Span))
        {
            problems.Add(new JsonProblem(JsonProblemKind.NotUtf8, Utf8Problem.FirstInvalidByte(utf8.Span), -1, ""));
            return null;
        }

        // Data files come to about one token in nine bytes; a short guess only costs a copy.
        var parser = new JsonParser(utf8, problems, (utf8.Length / 10) + 16);
        var known = problems.Count;
        if (scan && parser.TryScan())
        {
            return new JsonTape(utf8, parser._tokens, parser._count);
        }

        parser._count = 0;
        problems.RemoveRange(known, problems.Count - known);
        return parser.Run();
    }

    /// <summary>
    /// Parses <paramref name="utf8"/> and hands the items of one list on while it does, some thousand tokens at a time, so that they are
    /// dealt with while the processor still has them at hand and the tape stays small however long the list is.
    /// </summary>
    /// <returns>
    /// The tape with what is left: the items that were handed on are missing from it, all else is there, and so is at least the last
    /// item. Null where the text is not sound JSON or the items are refused: nothing is known of why, and it has to be parsed as a whole.
    /// </returns>
    public static JsonTape? ParseInRuns(ReadOnlyMemory<byte> utf8, ITapeItems items)
    {
        var parser = new JsonParser(utf8, [], RunTokens * 2, items);
        if (!IsBlank(utf8.Span) && parser.TryScan() && parser._problems.Count == 0 && Utf8.IsValid(utf8.Span[parser._checked..]))
        {
            return new JsonTape(utf8, parser._tokens, parser._count);
        }

        ArrayPool<JsonToken>.Shared.Return(parser._tokens);
        return null;
    }

    private static bool IsBlank(ReadOnlySpan<byte> utf8) => utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0;

    private JsonTape? Run()
    {
        // The reader's own limit is one we never reach: ours reports where, and what to do.
        var reader = new Utf8JsonReader(_utf8.Span, new JsonReaderOptions { MaxDepth = JsonTape.MaxDepth + 1 });
        Span<int> open = stackalloc int[JsonTape.MaxDepth];
        var depth = 0;
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.StartObject:
                    case JsonTokenType.StartArray:
                        if (depth == JsonTape.MaxDepth)
                        {
                            _problems.Add(new JsonProblem(JsonProblemKind.TooDeep, (int)reader.TokenStartIndex, -1, ""));
                            return null;
                        }

                        open[depth++] = _count;
                        Add(reader.TokenType == JsonTokenType.StartObject ? JsonTokenKind.Object : JsonTokenKind.Array, (int)reader.TokenStartIndex, 0);
                        break;
                    case JsonTokenType.EndObject:
                    case JsonTokenType.EndArray:
                        var start = open[--depth];
                        ref var container = ref _tokens[start];
                        container.NextOrHash = _count;
                        container.Length = (int)reader.BytesConsumed - container.Start;
                        if (container.Kind == JsonTokenKind.Object)
                        {
                            FindDuplicates(start);
                        }

                        break;
                    case JsonTokenType.PropertyName:
                        AddText(JsonTokenKind.Name, ref reader);
                        break;
                    case JsonTokenType.String:
                        AddText(JsonTokenKind.String, ref reader);
                        break;
                    case JsonTokenType.Number:
                        Add(JsonTokenKind.Number, (int)reader.TokenStartIndex, reader.ValueSpan.Length);
                        break;
                    case JsonTokenType.True:
                        Add(JsonTokenKind.True, (int)reader.TokenStartIndex, 4);
                        break;
                    case JsonTokenType.False:
                        Add(JsonTokenKind.False, (int)reader.TokenStartIndex, 5);
                        break;
                    default:
                        Add(JsonTokenKind.Null, (int)reader.TokenStartIndex, 4);
                        break;
                }
            }
        }
        catch (JsonException e)
        {
            _problems.Add(new JsonProblem(JsonProblemKind.Syntax, OffsetOf(e), -1, Explain(e)));
            return null;
        }

        return new JsonTape(_utf8, _tokens, _count);
    }

    private void AddText(JsonTokenKind kind, ref Utf8JsonReader reader)
    {
        var span = reader.ValueSpan;
        var token = _count;
        Add(kind, (int)reader.TokenStartIndex + 1, span.Length);
        if (reader.ValueIsEscaped)
        {
            _tokens[token].Escaped = true;
            try
            {
                var text = reader.GetString()!;
                if (kind == JsonTokenKind.Name)
                {
                    _tokens[token].NextOrHash = JsonTape.HashName(Encoding.UTF8.GetBytes(text));
                }
            }
            catch (InvalidOperationException)
            {
                // The only thing left to be wrong with a valid UTF-8 string: \uD800 without its other half. Its text
                // cannot be taken, so it is read as the raw escape from here on.
                _tokens[token].Escaped = false;
                _tokens[token].NextOrHash = JsonTape.HashName(span);
                _problems.Add(new JsonProblem(JsonProblemKind.LoneSurrogate, (int)reader.TokenStartIndex, token, ""));
            }
        }
        else if (kind == JsonTokenKind.Name)
        {
            _tokens[token].NextOrHash = JsonTape.HashName(span);
        }
    }

    private void Add(JsonTokenKind kind, int start, int length)
    {
        if (_count == _tokens.Length)
        {
            var larger = ArrayPool<JsonToken>.Shared.Rent(_tokens.Length * 2);
            _tokens.CopyTo(larger, 0);
            ArrayPool<JsonToken>.Shared.Return(_tokens);
            _tokens = larger;
        }

        ref var token = ref _tokens[_count++];
        token = new JsonToken { Kind = kind, Start = start, Length = length };
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private readonly void FindDuplicates(int start)
    {
        var end = _count;
        Span<int> names = stackalloc int[PairwiseLimit];
        var count = 0;
        var bits = 0UL;
        for (var name = start + 1; name < end; name = NextValue(name + 1))
        {
            if (count == PairwiseLimit)
            {
                FindDuplicatesInMany(start);
                return;
            }

            // Only a name whose hash ends like an earlier one's can be that name again.
            var hash = _tokens[name].NextOrHash;
            var isNew = (bits & (1UL << hash)) == 0;
            bits |= 1UL << hash;
            for (var i = isNew ? count : 0; i < count; i++)
            {
                if (_tokens[names[i]].NextOrHash == hash && SameName(names[i], name))
                {
                    ReportDuplicate(name);
                    break;
                }
            }

            names[count++] = name;
        }
    }

    private readonly void FindDuplicatesInMany(int start)
    {
        var tape = new JsonTape(_utf8, _tokens, _count);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var name = start + 1; name < _count; name = NextValue(name + 1))
        {
            if (!seen.Add(tape.GetString(name)))
            {
                ReportDuplicate(name);
            }
        }
    }

    private readonly int NextValue(int value) => _tokens[value].Kind <= JsonTokenKind.Array ? _tokens[value].NextOrHash : value + 1;

    private readonly bool SameName(int a, int b)
    {
        if (!_tokens[a].Escaped && !_tokens[b].Escaped)
        {
            return Raw(a).SequenceEqual(Raw(b));
        }

        var tape = new JsonTape(_utf8, _tokens, _count);
        return tape.GetString(a) == tape.GetString(b);
    }

    private readonly ReadOnlySpan<byte> Raw(int token) => _utf8.Span.Slice(_tokens[token].Start, _tokens[token].Length);

    private readonly void ReportDuplicate(int name) =>
        _problems.Add(new JsonProblem(
            JsonProblemKind.DuplicateMember, _tokens[name].Start - 1, name, new JsonTape(_utf8, _tokens, _count).GetString(name)));

    private readonly int OffsetOf(JsonException e)
    {
        var lines = new LineMap(_utf8);
        return lines.OffsetOf((int)(e.LineNumber ?? 0), (int)(e.BytePositionInLine ?? 0));
    }

    // The parser's sentence ends with a position in its own counting; ours stands before the message.
    private static string Explain(JsonException e)
    {
        var cut = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var text = cut < 0 ? e.Message : e.Message[..cut];
        return text.Replace(" Change the reader options.", "", StringComparison.Ordinal).TrimEnd('.', ' ');
    }
}
