using System.Buffers.Text;
using System.Text;
using ClaimMap.Json;
using ClaimMap.Schemas;

namespace ClaimMap.Validation;

/// <summary>Makes the records that a map has most of straight from the tape, without reading the bytes a second time.</summary>
/// <remarks>
/// A short cut beside the wire records, and only that: whatever is not just as expected (an escaped name, a number with a
/// fraction, a member nobody knows) makes the answer null, and the record is then read the long way, which finds the words for
/// what is wrong. Where it does answer, the record equals the one that the long way makes.
/// </remarks>
internal ref partial struct TapeRecords
{
    private readonly JsonTape _tape;
    private readonly ReadOnlySpan<JsonToken> _tokens;
    private readonly ReadOnlySpan<byte> _utf8;
    private readonly RecentIds _ids;
    private bool _isExpected;

    public TapeRecords(JsonTape tape, RecentIds ids)
    {
        _tape = tape;
        _tokens = tape.Tokens;
        _utf8 = tape.Utf8.Span;
        _ids = ids;
        _isExpected = true;
    }

    /// <summary>Makes a record, or answers null where the long way has to.</summary>
    public T? TryMake<T>(int token, TapeRecord<T?> make)
        where T : class
    {
        try
        {
            return make(ref this, token);
        }
        catch (ArgumentException)
        {
            // The record refuses what it was given; the long way says so in words.
            Reset();
            return null;
        }
    }

    // Forgets what the record before was like.
    private void Reset() => _isExpected = true;

    private readonly ReadOnlySpan<byte> Raw(int token)
    {
        ref readonly var entry = ref _tokens[token];
        return _utf8.Slice(entry.Start, entry.Length);
    }

    private readonly int Next(int token)
    {
        ref readonly var entry = ref _tokens[token];
        return entry.Kind <= JsonTokenKind.Array ? entry.NextOrHash : token + 1;
    }

    /// <summary>The first token behind an object's members; the members' names begin right behind the object's own token.</summary>
    private int EndOfObject(int token)
    {
        Expect(_tokens[token].Kind == JsonTokenKind.Object);
        return Next(token);
    }

    /// <summary>The number that a table gives a member's name; -1, which no member has, where it is not in it.</summary>
    private readonly int Number(NameTable names, int name) => names.Find(_tokens[name].NextOrHash, Raw(name));

    private bool Expect(bool condition)
    {
        _isExpected &= condition;
        return condition;
    }

    // Gives up on a record; the next one begins anew.
    private T? Unexpected<T>()
        where T : class
    {
        Reset();
        return null;
    }

    // What was read so far is as expected; the next record begins anew.
    private bool IsSound()
    {
        var isSound = _isExpected;
        _isExpected = true;
        return isSound;
    }

    private string Text(int token)
    {
        ref readonly var entry = ref _tokens[token];
        if (!Expect(entry.Kind == JsonTokenKind.String))
        {
            return "";
        }

        return entry.Escaped ? _tape.GetString(token) : Encoding.UTF8.GetString(_utf8.Slice(entry.Start, entry.Length));
    }

    private string PooledText(int token)
    {
        ref readonly var entry = ref _tokens[token];
        return Expect(entry.Kind == JsonTokenKind.String && !entry.Escaped) ? _ids.Get(_utf8.Slice(entry.Start, entry.Length)) : "";
    }

    private TId Id<TId>(int token)
        where TId : struct, ITypedId<TId> => TId.Trusted(PooledText(token));

    private int WholeNumber(int token)
    {
        var raw = Raw(token);
        var number = 0;
        Expect(_tokens[token].Kind == JsonTokenKind.Number && Utf8Parser.TryParse(raw, out number, out var read) && read == raw.Length);
        return number;
    }

    private bool Flag(int token)
    {
        var kind = _tokens[token].Kind;
        Expect(kind is JsonTokenKind.True or JsonTokenKind.False);
        return kind == JsonTokenKind.True;
    }

    private T Choice<T>(int token)
        where T : struct, Enum
    {
        ref readonly var entry = ref _tokens[token];
        var value = default(T);
        Expect(entry.Kind == JsonTokenKind.String && !entry.Escaped && KebabEnum<T>.TryFind(_utf8.Slice(entry.Start, entry.Length), out value));
        return value;
    }

    private Digest Sha256(int token)
    {
        ref readonly var entry = ref _tokens[token];
        var digest = default(Digest);
        Expect(entry.Kind == JsonTokenKind.String && !entry.Escaped && Digest.TryParse(_utf8.Slice(entry.Start, entry.Length), out digest));
        return digest;
    }

    private ValueList<T> List<T>(int token, TapeRecord<T> item)
    {
        if (!Expect(_tokens[token].Kind == JsonTokenKind.Array))
        {
            return default;
        }

        var end = Next(token);
        var count = 0;
        for (var at = token + 1; at < end; at = Next(at))
        {
            count++;
        }

        if (count == 0)
        {
            return default;
        }

        var items = new T[count];
        count = 0;
        for (var at = token + 1; at < end; at = Next(at))
        {
            items[count++] = item(ref this, at);
        }

        return new ValueList<T>(items);
    }
}
