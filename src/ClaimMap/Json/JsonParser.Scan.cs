using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ClaimMap.Json;

internal ref partial struct JsonParser
{
    /// <summary>Fills the tape from sound JSON, which takes half the time of the framework's reader.</summary>
    /// <remarks>
    /// It and what it calls are optimised at their first call: a large file is through before the run time would have found it
    /// worth while.
    /// </remarks>
    /// <returns>
    /// False for anything that is not sound, and for some rare things that are: then the framework's reader has the word, and says
    /// what is wrong and where.
    /// </returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryScan()
    {
        var utf8 = _utf8.Span;
        Span<int> open = stackalloc int[JsonTape.MaxDepth];
        var depth = 0;
        var at = 0;
        while (true)
        {
            if (depth > 0 && _tokens[open[depth - 1]].Kind == JsonTokenKind.Object && !TryName(utf8, ref at))
            {
                return false;
            }

            switch (Peek(utf8, ref at))
            {
                case (byte)'{' or (byte)'[' when depth < JsonTape.MaxDepth:
                    var isObject = utf8[at] == '{';
                    open[depth++] = _count;
                    Add(isObject ? JsonTokenKind.Object : JsonTokenKind.Array, at++, 0);
                    if (Peek(utf8, ref at) != (isObject ? '}' : ']'))
                    {
                        continue;
                    }

                    break;
                case (byte)'"':
                    if (!TryText(utf8, JsonTokenKind.String, ref at))
                    {
                        return false;
                    }

                    break;
                case (byte)'-' or (>= (byte)'0' and <= (byte)'9'):
                    if (!TryNumber(utf8, ref at))
                    {
                        return false;
                    }

                    break;
                default:
                    if (!TryLiteral(utf8, ref at))
                    {
                        return false;
                    }

                    break;
            }

            // Behind a value, or before the end of a container without any.
            while (true)
            {
                var next = Peek(utf8, ref at);
                if (depth == 0)
                {
                    return next < 0;
                }

                var container = open[depth - 1];
                if (next == ',')
                {
                    at++;
                    if (depth == 2 && _count - container > RunTokens && _items is not null && !TryHandOn(container, at))
                    {
                        return false;
                    }

                    break;
                }

                if (next != (_tokens[container].Kind == JsonTokenKind.Object ? '}' : ']'))
                {
                    return false;
                }

                at++;
                depth--;
                _tokens[container].NextOrHash = _count;
                _tokens[container].Length = at - _tokens[container].Start;
                if (next == '}')
                {
                    FindDuplicates(container);
                }
            }
        }
    }

    // More items follow, so the list never becomes empty.
    private bool TryHandOn(int list, int at)
    {
        if (_tokens[list].Kind != JsonTokenKind.Array || _tokens[list - 1].Kind != JsonTokenKind.Name || !Raw(list - 1).SequenceEqual(_items!.List))
        {
            return true;
        }

        if (_problems.Count > 0 || !System.Text.Unicode.Utf8.IsValid(_utf8.Span[_checked..at]) || !_items.TryTake(new JsonTape(_utf8, _tokens, _count), list + 1))
        {
            return false;
        }

        _checked = at;
        _count = list + 1;
        return true;
    }

    /// <summary>The next byte that is no white space, or -1 at the end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Peek(ReadOnlySpan<byte> utf8, ref int at)
    {
        while ((uint)at < (uint)utf8.Length)
        {
            var b = utf8[at];
            if (b > ' ' || b is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
            {
                return b;
            }

            at++;
        }

        return -1;
    }

    private bool TryName(ReadOnlySpan<byte> utf8, ref int at)
    {
        if (Peek(utf8, ref at) != '"' || !TryText(utf8, JsonTokenKind.Name, ref at) || Peek(utf8, ref at) != ':')
        {
            return false;
        }

        at++;
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryText(ReadOnlySpan<byte> utf8, JsonTokenKind kind, ref int at)
    {
        var start = ++at;
        var isEscaped = false;
        while (true)
        {
            at = SkipPlain(utf8, at);
            if (at == utf8.Length)
            {
                return false;
            }

            if (utf8[at] == '"')
            {
                break;
            }

            // Only in values: an escape in a name is too rare to be worth it.
            var length = kind == JsonTokenKind.Name ? 0 : EscapeLength(utf8[at..]);
            if (length == 0)
            {
                return false;
            }

            isEscaped = true;
            at += length;
        }

        Add(kind, start, at - start);
        ref var token = ref _tokens[_count - 1];
        token.Escaped = isEscaped;
        token.NextOrHash = kind == JsonTokenKind.Name ? JsonTape.HashName(utf8[start..at]) : 0;
        at++;
        return true;
    }

    /// <summary>How long the escape is that a text begins with; 0 for none and for half of a surrogate pair, which needs a closer look.</summary>
    private static int EscapeLength(ReadOnlySpan<byte> utf8)
    {
        if (utf8[0] != '\\' || utf8.Length < 2)
        {
            return 0;
        }

        if (utf8[1] != 'u')
        {
            return "\"\\/bfnrt"u8.IndexOf(utf8[1]) < 0 ? 0 : 2;
        }

        return utf8.Length >= 6 && ushort.TryParse(utf8[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) && !char.IsSurrogate((char)unit) ? 6 : 0;
    }

    /// <summary>The first byte from <paramref name="at"/> on that ends a stretch of plain text: a quotation mark, a backslash, or a control character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int SkipPlain(ReadOnlySpan<byte> utf8, int at)
    {
        const ulong Ones = 0x0101010101010101;
        const ulong Tops = 0x8080808080808080;
        while (at + 8 <= utf8.Length)
        {
            // Eight bytes at once: a byte's top bit stays where the byte is zero after the exclusive or, or below a space.
            var bytes = BinaryPrimitives.ReadUInt64LittleEndian(utf8[at..]);
            var quotes = bytes ^ (Ones * '"');
            var escapes = bytes ^ (Ones * '\\');
            var found = (((quotes - Ones) & ~quotes) | ((escapes - Ones) & ~escapes) | ((bytes - (Ones * ' ')) & ~bytes)) & Tops;
            if (found != 0)
            {
                // Only the lowest of these bits is sure to be right, and it is the first.
                return at + (BitOperations.TrailingZeroCount(found) >> 3);
            }

            at += 8;
        }

        while (at < utf8.Length && utf8[at] is >= (byte)' ' and not (byte)'"' and not (byte)'\\')
        {
            at++;
        }

        return at;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryNumber(ReadOnlySpan<byte> utf8, ref int at)
    {
        var start = at;
        at += utf8[at] == '-' ? 1 : 0;
        var whole = at;
        if (!TryDigits(utf8, ref at) || (utf8[whole] == '0' && at > whole + 1))
        {
            return false;
        }

        if (at < utf8.Length && utf8[at] == '.')
        {
            at++;
            if (!TryDigits(utf8, ref at))
            {
                return false;
            }
        }

        if (at < utf8.Length && utf8[at] is (byte)'e' or (byte)'E')
        {
            at++;
            at += at < utf8.Length && utf8[at] is (byte)'+' or (byte)'-' ? 1 : 0;
            if (!TryDigits(utf8, ref at))
            {
                return false;
            }
        }

        Add(JsonTokenKind.Number, start, at - start);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<byte> utf8, ref int at)
    {
        var start = at;
        while (at < utf8.Length && (uint)(utf8[at] - '0') <= 9)
        {
            at++;
        }

        return at > start;
    }

    private bool TryLiteral(ReadOnlySpan<byte> utf8, ref int at)
    {
        var (kind, length) =
            utf8[at..].StartsWith("true"u8) ? (JsonTokenKind.True, 4)
            : utf8[at..].StartsWith("false"u8) ? (JsonTokenKind.False, 5)
            : utf8[at..].StartsWith("null"u8) ? (JsonTokenKind.Null, 4)
            : (JsonTokenKind.Null, 0);
        if (length == 0)
        {
            return false;
        }

        Add(kind, at, length);
        at += length;
        return true;
    }
}
