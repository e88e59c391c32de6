using System.Buffers;
using System.Buffers.Binary;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace ClaimMap.Json;

/// <summary>A strictly parsed JSON text as one flat array of tokens that remember where they stand.</summary>
/// <remarks>
/// The tokens of a container follow it directly: an array's elements one subtree after the other, an object's members as
/// name, value, name, value. Walk the children of <c>i</c> from <c>i + 1</c> to <see cref="Next"/> of <c>i</c>,
/// stepping with <see cref="Next"/>. A tape keeps the bytes it was made from and never copies them. Its tokens, which take
/// more room than they, are borrowed: dispose of it where nobody holds it any more; if nobody does, the collector will.
/// </remarks>
internal sealed class JsonTape : IDisposable
{
    private JsonToken[] _tokens;
    private Dictionary<int, int[]>? _children;

    internal JsonTape(ReadOnlyMemory<byte> utf8, JsonToken[] tokens, int count)
    {
        Utf8 = utf8;
        _tokens = tokens;
        Count = count;
    }

    /// <summary>The deepest nesting of objects and arrays that is read; the outermost value is at depth 1.</summary>
    public const int MaxDepth = 64;

    /// <summary>The index of the outermost value.</summary>
    public const int Root = 0;

    public ReadOnlyMemory<byte> Utf8 { get; }

    public int Count { get; }

    public ReadOnlySpan<JsonToken> Tokens => _tokens.AsSpan(0, Count);

    public JsonTokenKind Kind(int token) => _tokens[token].Kind;

    public bool IsContainer(int token) => _tokens[token].Kind <= JsonTokenKind.Array;

    /// <summary>The index of the first token behind the subtree of <paramref name="token"/>.</summary>
    public int Next(int token) => IsContainer(token) ? _tokens[token].NextOrHash : token + 1;

    /// <summary>The hash of a name's text (<see cref="HashName"/>).</summary>
    public int NameHash(int token) => _tokens[token].NextOrHash;

    /// <summary>The byte offset at which the token begins, its opening quotation mark included.</summary>
    public int Offset(int token) =>
        _tokens[token].Kind is JsonTokenKind.String or JsonTokenKind.Name ? _tokens[token].Start - 1 : _tokens[token].Start;

    /// <summary>The bytes of the token as they stand: of a string or name without quotation marks and still escaped.</summary>
    public ReadOnlySpan<byte> Raw(int token) => Utf8.Span.Slice(_tokens[token].Start, _tokens[token].Length);

    public bool IsEscaped(int token) => _tokens[token].Escaped;

    /// <summary>How many elements an array, or members an object, has. Walks them.</summary>
    public int ChildCount(int token)
    {
        var count = 0;
        var step = Kind(token) == JsonTokenKind.Object ? 1 : 0;
        for (int child = token + 1, end = Next(token); child < end; child = Next(child + step))
        {
            count++;
        }

        return count;
    }

    /// <summary>The text of a string or name, unescaped.</summary>
    public string GetString(int token)
    {
        var raw = Raw(token);
        return IsEscaped(token) ? Quoted(token).GetString()! : Encoding.UTF8.GetString(raw);
    }

    /// <summary>Writes the text of a string or name, unescaped and as UTF-8, into <paramref name="destination"/>.</summary>
    /// <param name="token">The string or name.</param>
    /// <param name="destination">At least as long as <see cref="Raw"/>: unescaping never lengthens.</param>
    /// <returns>How many bytes were written.</returns>
    public int CopyText(int token, Span<byte> destination)
    {
        if (IsEscaped(token))
        {
            return Quoted(token).CopyString(destination);
        }

        var raw = Raw(token);
        raw.CopyTo(destination);
        return raw.Length;
    }

    /// <summary>Whether a string's or name's text is <paramref name="utf8"/>.</summary>
    public bool TextEquals(int token, ReadOnlySpan<byte> utf8) =>
        IsEscaped(token) ? Encoding.UTF8.GetBytes(GetString(token)).AsSpan().SequenceEqual(utf8) : Raw(token).SequenceEqual(utf8);

    /// <summary>The value of the member called <paramref name="name"/>, or -1.</summary>
    public int Member(int @object, ReadOnlySpan<byte> name)
    {
        if (Kind(@object) != JsonTokenKind.Object)
        {
            return -1;
        }

        var hash = HashName(name);
        for (int child = @object + 1, end = Next(@object); child < end; child = Next(child + 1))
        {
            if (NameHash(child) == hash && TextEquals(child, name))
            {
                return child + 1;
            }
        }

        return -1;
    }

    /// <summary>The JSON pointer (RFC 6901) of a value; of a name, that of its member.</summary>
    public string Pointer(int token) => Pointer(token, Root);

    /// <summary>The JSON pointer from <paramref name="ancestor"/>, which holds or is the token, down to it.</summary>
    public string Pointer(int token, int ancestor)
    {
        var path = new StringBuilder();
        var at = ancestor;
        while (at != token)
        {
            var isObject = Kind(at) == JsonTokenKind.Object;
            var index = ChildHolding(at, token, out var child);
            path.Append('/');
            path.Append(isObject
                ? GetString(child).Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)
                : index.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (token == child && isObject)
            {
                break;
            }

            at = isObject ? child + 1 : child;
        }

        return path.ToString();
    }

    /// <summary>The value at a JSON pointer or, where there is none, the deepest one on the way to it.</summary>
    public int Resolve(ReadOnlySpan<char> pointer)
    {
        var at = Root;
        while (!pointer.IsEmpty)
        {
            var cut = pointer[1..].IndexOf('/') + 1;
            var part = cut > 0 ? pointer[1..cut] : pointer[1..];
            var child = Child(at, part);
            if (child < 0)
            {
                return at;
            }

            at = child;
            pointer = cut > 0 ? pointer[cut..] : default;
        }

        return at;
    }

    /// <summary>The hash by which names are told apart quickly; equal names hash equal, escaped or not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int HashName(ReadOnlySpan<byte> utf8)
    {
        var hash = (ulong)utf8.Length * 0x9E3779B97F4A7C15;
        for (var left = utf8; left.Length > 8; left = left[8..])
        {
            hash = (hash ^ BinaryPrimitives.ReadUInt64LittleEndian(left)) * 0xFF51AFD7ED558CCD;
            hash ^= hash >> 32;
        }

        // The last bytes at once: some of them twice, which the length tells apart.
        hash ^= utf8.Length switch
        {
            >= 8 => BinaryPrimitives.ReadUInt64LittleEndian(utf8[^8..]),
            >= 4 => BinaryPrimitives.ReadUInt32LittleEndian(utf8) | ((ulong)BinaryPrimitives.ReadUInt32LittleEndian(utf8[^4..]) << 32),
            > 0 => utf8[0] | ((ulong)utf8[utf8.Length / 2] << 8) | ((ulong)utf8[^1] << 16),
            _ => 0,
        };
        // Twice, or names that are numbered would fall into a pattern. A product's upper half depends on every bit of what was multiplied.
        hash = (hash ^ (hash >> 32)) * 0xFF51AFD7ED558CCD;
        return (int)(((hash ^ (hash >> 32)) * 0xC4CEB9FE1A85EC53) >> 32);
    }

    /// <summary>Gives the tokens back; the tape is not to be used again.</summary>
    public void Dispose()
    {
        var tokens = _tokens;
        _tokens = [];
        if (tokens.Length > 0)
        {
            ArrayPool<JsonToken>.Shared.Return(tokens);
        }
    }

    private int Child(int token, ReadOnlySpan<char> part)
    {
        if (Kind(token) == JsonTokenKind.Object)
        {
            var name = part.ToString().Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            return Member(token, Encoding.UTF8.GetBytes(name));
        }

        if (Kind(token) != JsonTokenKind.Array || !int.TryParse(part, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var index))
        {
            return -1;
        }

        var children = ChildrenOf(token);
        return index < children.Length ? children[index] : -1;
    }

    // The number and the place of the child, of an object the name, whose subtree holds a token.
    private int ChildHolding(int container, int token, out int child)
    {
        var children = ChildrenOf(container);
        var index = Array.BinarySearch(children, token);
        index = index < 0 ? ~index - 1 : index;
        Debug.Assert(index >= 0, "a token lies in one of its ancestors' children");
        child = children[index];
        return index;
    }

    // Listed once for a container: a thousand problems in a list of a million records are not a thousand walks over it.
    private int[] ChildrenOf(int container)
    {
        _children ??= [];
        if (!_children.TryGetValue(container, out var children))
        {
            _children[container] = children = new int[ChildCount(container)];
            var step = Kind(container) == JsonTokenKind.Object ? 1 : 0;
            var child = container + 1;
            for (var i = 0; i < children.Length; i++, child = Next(child + step))
            {
                children[i] = child;
            }
        }

        return children;
    }

    private Utf8JsonReader Quoted(int token)
    {
        var reader = new Utf8JsonReader(Utf8.Span.Slice(_tokens[token].Start - 1, _tokens[token].Length + 2));
        reader.Read();
        return reader;
    }
}
