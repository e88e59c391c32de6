using System.Text;

namespace ClaimMap.Json;

/// <summary>A JSON file that is read by itself, outside a map: what is wrong with it ends the reading, with its place.</summary>
internal sealed class TapeDocument
{
    private TapeDocument(JsonTape tape, string path)
    {
        Tape = tape;
        Path = path;
    }

    public JsonTape Tape { get; }

    public string Path { get; }

    /// <summary>Parses a file's bytes, with or without a byte order mark.</summary>
    /// <exception cref="InvalidDataException">They are no JSON; the message names file, line and column.</exception>
    public static TapeDocument Parse(ReadOnlyMemory<byte> utf8, string path)
    {
        utf8 = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        var problems = new List<JsonProblem>();
        var tape = JsonParser.Parse(utf8, problems);
        return problems.Count > 0 || tape is null
            ? throw Invalid(utf8, path, problems[0].Offset, $"{problems[0].Kind}: {problems[0].Detail}".TrimEnd(':', ' '))
            : new TapeDocument(tape, path);
    }

    /// <summary>Where a token stands: <c>file(line,column)</c>.</summary>
    public string PlaceOf(int token) => Place(Tape.Utf8, Path, Tape.Offset(token));

    /// <summary>What to throw about the value at a token.</summary>
    public InvalidDataException Invalid(int token, string what) => new($"{PlaceOf(token)}: {what}");

    public bool Has(int at, string name) => Find(at, name) >= 0;

    /// <summary>The value of a member, or -1.</summary>
    public int Find(int at, string name) => Tape.Member(at, Encoding.UTF8.GetBytes(name));

    public int Member(int at, string name, JsonTokenKind kind)
    {
        var value = Find(at, name);
        if (value < 0)
        {
            throw Invalid(at, $"'{name}' is missing.");
        }

        Require(value, kind);
        return value;
    }

    public string Text(int at, string name) => Tape.GetString(Member(at, name, JsonTokenKind.String));

    public int Number(int at, string name)
    {
        var value = Member(at, name, JsonTokenKind.Number);
        return System.Buffers.Text.Utf8Parser.TryParse(Tape.Raw(value), out int number, out var read) && read == Tape.Raw(value).Length
            ? number
            : throw Invalid(value, $"'{name}' is a whole number.");
    }

    /// <summary>The elements of an array.</summary>
    public IEnumerable<int> Items(int array)
    {
        for (int item = array + 1, end = Tape.Next(array); item < end; item = Tape.Next(item))
        {
            yield return item;
        }
    }

    /// <summary>The names of an object's members; the token behind a name is its value.</summary>
    public IEnumerable<int> Names(int @object)
    {
        for (int name = @object + 1, end = Tape.Next(@object); name < end; name = Tape.Next(name + 1))
        {
            yield return name;
        }
    }

    public void Require(int at, JsonTokenKind kind)
    {
        if (Tape.Kind(at) != kind)
        {
            throw Invalid(at, $"expected is {Kebab.Of(kind)}, not {Kebab.Of(Tape.Kind(at))}.");
        }
    }

    /// <summary>Allows no members but these: what is not understood would be lost.</summary>
    public void Allow(int at, params ReadOnlySpan<string> names)
    {
        for (int member = at + 1, end = Tape.Next(at); member < end; member = Tape.Next(member + 1))
        {
            if (!names.Contains(Tape.GetString(member)))
            {
                throw Invalid(member, $"unknown member '{Tape.GetString(member)}'.");
            }
        }
    }

    private static string Place(ReadOnlyMemory<byte> utf8, string path, int offset)
    {
        var (line, column) = new LineMap(utf8).At(offset);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}({line},{column})");
    }

    private static InvalidDataException Invalid(ReadOnlyMemory<byte> utf8, string path, int offset, string what) =>
        new($"{Place(utf8, path, offset)}: {what}");
}
