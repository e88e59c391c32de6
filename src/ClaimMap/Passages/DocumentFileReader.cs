using System.Text;
using ClaimMap.Json;

namespace ClaimMap;

/// <summary>Reads a <c>document.json</c> by itself, before there is a map around it.</summary>
internal sealed class DocumentFileReader
{
    private readonly JsonTape _tape;
    private readonly string _path;

    private DocumentFileReader(JsonTape tape, string path)
    {
        _tape = tape;
        _path = path;
    }

    public static DocumentFile Read(ReadOnlyMemory<byte> utf8, string path)
    {
        utf8 = utf8.Span.StartsWith(Encoding.UTF8.Preamble) ? utf8[Encoding.UTF8.Preamble.Length..] : utf8;
        var problems = new List<JsonProblem>();
        var tape = JsonParser.Parse(utf8, problems);
        if (problems.Count > 0 || tape is null)
        {
            throw Invalid(utf8, path, problems[0].Offset, $"{problems[0].Kind}: {problems[0].Detail}".TrimEnd(':', ' '));
        }

        return new DocumentFileReader(tape, path).Read();
    }

    private static InvalidDataException Invalid(ReadOnlyMemory<byte> utf8, string path, int offset, string what)
    {
        var (line, column) = new LineMap(utf8).At(offset);
        return new InvalidDataException(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{path}({line},{column}): {what}"));
    }

    private DocumentFile Read()
    {
        Require(JsonTape.Root, JsonTokenKind.Object);
        Allow(
            JsonTape.Root,
            "$schema", "id", "dataVersion", "title", "author", "publisher", "firstPublisher", "published", "language", "rights", "text", "sections", "passages");
        return new DocumentFile(
            Build(JsonTape.Root, ReadDocument),
            Items("sections", ReadSection),
            Items("passages", ReadPassage));
    }

    private Document ReadDocument(int at)
    {
        var text = Member(at, "text", JsonTokenKind.Object);
        Allow(text, "normalization", "length", "sha256");
        return new Document(
            Text(at, "id"),
            Text(at, "title"),
            Text(at, "author"),
            Text(at, "publisher"),
            Edtf.Parse(Text(at, "published")),
            Text(at, "language"),
            Text(at, "rights"),
            new TextFingerprint(Text(text, "normalization"), Number(text, "length"), Digest.Parse(Text(text, "sha256"))),
            Has(at, "firstPublisher") ? Text(at, "firstPublisher") : null,
            Has(at, "dataVersion") ? Text(at, "dataVersion") : null);
    }

    private Section ReadSection(int at)
    {
        Allow(at, "id", "ordinal", "label");
        return new Section(new SectionId(Text(at, "id")), Number(at, "ordinal"), Text(at, "label"));
    }

    private Passage ReadPassage(int at)
    {
        Allow(at, "id", "section", "kind", "start", "length", "sha256", "disposition");
        return new Passage(
            new PassageId(Text(at, "id")),
            new SectionId(Text(at, "section")),
            Value<PassageKind>(at, "kind"),
            new TextSpan(Number(at, "start"), Number(at, "length")),
            Digest.Parse(Text(at, "sha256")),
            Has(at, "disposition") ? Value<Disposition>(at, "disposition") : null);
    }

    private ValueList<T> Items<T>(string name, Func<int, T> read)
    {
        var list = Member(JsonTape.Root, name, JsonTokenKind.Array);
        var items = new List<T>();
        for (int item = list + 1, end = _tape.Next(list); item < end; item = _tape.Next(item))
        {
            Require(item, JsonTokenKind.Object);
            items.Add(Build(item, read));
        }

        return items.ToValueList();
    }

    // The constructors of the model say what is wrong; here it gets its place.
    private T Build<T>(int at, Func<int, T> read)
    {
        try
        {
            return read(at);
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw Invalid(at, e.Message);
        }
    }

    private bool Has(int at, string name) => _tape.Member(at, Encoding.UTF8.GetBytes(name)) >= 0;

    private string Text(int at, string name) => _tape.GetString(Member(at, name, JsonTokenKind.String));

    private int Number(int at, string name)
    {
        var value = Member(at, name, JsonTokenKind.Number);
        return System.Buffers.Text.Utf8Parser.TryParse(_tape.Raw(value), out int number, out var read) && read == _tape.Raw(value).Length
            ? number
            : throw Invalid(value, $"'{name}' is a whole number.");
    }

    private T Value<T>(int at, string name)
        where T : struct, Enum
    {
        var value = Member(at, name, JsonTokenKind.String);
        var text = _tape.GetString(value);
        foreach (var candidate in Enum.GetValues<T>())
        {
            if (Kebab.Of(candidate) == text)
            {
                return candidate;
            }
        }

        throw Invalid(value, $"'{name}' is none of {string.Join(", ", Enum.GetValues<T>().Select(Kebab.Of))}.");
    }

    private int Member(int at, string name, JsonTokenKind kind)
    {
        var value = _tape.Member(at, Encoding.UTF8.GetBytes(name));
        if (value < 0)
        {
            throw Invalid(at, $"'{name}' is missing.");
        }

        Require(value, kind);
        return value;
    }

    private void Require(int at, JsonTokenKind kind)
    {
        if (_tape.Kind(at) != kind)
        {
            throw Invalid(at, $"expected is {Kebab.Of(kind)}, not {Kebab.Of(_tape.Kind(at))}.");
        }
    }

    // What is not understood would be lost when the file is written again.
    private void Allow(int at, params ReadOnlySpan<string> names)
    {
        for (int member = at + 1, end = _tape.Next(at); member < end; member = _tape.Next(member + 1))
        {
            if (!names.Contains(_tape.GetString(member)))
            {
                throw Invalid(member, $"unknown member '{_tape.GetString(member)}'.");
            }
        }
    }

    private InvalidDataException Invalid(int at, string what) => Invalid(_tape.Utf8, _path, _tape.Offset(at), what);
}
