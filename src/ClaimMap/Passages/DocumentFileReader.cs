using ClaimMap.Json;

namespace ClaimMap;

/// <summary>Reads a <c>document.json</c> by itself, before there is a map around it.</summary>
internal sealed class DocumentFileReader
{
    private readonly TapeDocument _file;

    private DocumentFileReader(TapeDocument file) => _file = file;

    public static DocumentFile Read(ReadOnlyMemory<byte> utf8, string path) => new DocumentFileReader(TapeDocument.Parse(utf8, path)).Read();

    private DocumentFile Read()
    {
        _file.Require(JsonTape.Root, JsonTokenKind.Object);
        _file.Allow(
            JsonTape.Root,
            "$schema", "id", "dataVersion", "title", "author", "publisher", "firstPublisher", "published", "language", "rights", "text", "sections", "passages");
        return new DocumentFile(
            Build(JsonTape.Root, ReadDocument),
            Items("sections", ReadSection),
            Items("passages", ReadPassage));
    }

    private Document ReadDocument(int at)
    {
        var text = _file.Member(at, "text", JsonTokenKind.Object);
        _file.Allow(text, "normalization", "length", "sha256");
        return new Document(
            _file.Text(at, "id"),
            _file.Text(at, "title"),
            _file.Text(at, "author"),
            _file.Text(at, "publisher"),
            Edtf.Parse(_file.Text(at, "published")),
            _file.Text(at, "language"),
            _file.Text(at, "rights"),
            new TextFingerprint(_file.Text(text, "normalization"), _file.Number(text, "length"), Digest.Parse(_file.Text(text, "sha256"))),
            _file.Has(at, "firstPublisher") ? _file.Text(at, "firstPublisher") : null,
            _file.Has(at, "dataVersion") ? _file.Text(at, "dataVersion") : null);
    }

    private Section ReadSection(int at)
    {
        _file.Allow(at, "id", "ordinal", "label");
        return new Section(new SectionId(_file.Text(at, "id")), _file.Number(at, "ordinal"), _file.Text(at, "label"));
    }

    private Passage ReadPassage(int at)
    {
        _file.Allow(at, "id", "section", "kind", "start", "length", "sha256", "disposition");
        return new Passage(
            new PassageId(_file.Text(at, "id")),
            new SectionId(_file.Text(at, "section")),
            Value<PassageKind>(at, "kind"),
            new TextSpan(_file.Number(at, "start"), _file.Number(at, "length")),
            Digest.Parse(_file.Text(at, "sha256")),
            _file.Has(at, "disposition") ? Value<Disposition>(at, "disposition") : null);
    }

    private ValueList<T> Items<T>(string name, Func<int, T> read)
    {
        var items = new List<T>();
        foreach (var item in _file.Items(_file.Member(JsonTape.Root, name, JsonTokenKind.Array)))
        {
            _file.Require(item, JsonTokenKind.Object);
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
            throw _file.Invalid(at, e.Message);
        }
    }

    private T Value<T>(int at, string name)
        where T : struct, Enum
    {
        var value = _file.Member(at, name, JsonTokenKind.String);
        return Kebab.TryParse<T>(_file.Tape.GetString(value), out var found)
            ? found
            : throw _file.Invalid(value, $"'{name}' is none of {string.Join(", ", Kebab.NamesOf(typeof(T)))}.");
    }
}
