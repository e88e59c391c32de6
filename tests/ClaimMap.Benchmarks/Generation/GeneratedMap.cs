using System.Text.Json;

namespace ClaimMap.Benchmarks.Generation;

/// <summary>Writes a valid map of any size, always the same one for the same number of claims.</summary>
/// <remarks>Its records have the shapes and lengths of a real map's; its words are drawn at random and mean nothing.</remarks>
internal sealed class GeneratedMap
{
    public const int Sections = 20;

    private readonly string _folder;
    private readonly MapSizes _sizes;
    private readonly RandomText _text;
    private readonly int _number;
    private readonly JsonWriterOptions _options;

    private GeneratedMap(int claims, string folder, int number)
    {
        _folder = folder;
        _number = number;
        _text = new RandomText(number);
        _sizes = new MapSizes(claims);
        _options = new JsonWriterOptions { NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    }

    /// <summary>Writes the map into a folder, which is created; what it holds already is deleted.</summary>
    /// <param name="claims">The number of claims, at least 20.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="number">Which of a collection it is, from one; zero for a map by itself. See <see cref="GeneratedCollection"/>.</param>
    public static void Write(int claims, string folder, int number = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(claims, Sections);
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Directory.CreateDirectory(Path.Join(folder, "claims"));
        new GeneratedMap(claims, folder, number).WriteAll();
    }

    /// <summary>The folder of a map of this size, written at first use into the system's folder for temporary files.</summary>
    public static string Cached(int claims)
    {
        var folder = Path.Join(Path.GetTempPath(), string.Create(System.Globalization.CultureInfo.InvariantCulture, $"claimmap-benchmarks/{claims}"));
        if (!File.Exists(Path.Join(folder, "sources.json")))
        {
            Write(claims, folder);
        }

        return folder;
    }

    private void WriteAll()
    {
        WriteDocument();
        var claims = new ClaimWriter(_sizes, _text, isInCollection: _number > 0);
        for (var section = 0; section < Sections; section++)
        {
            var (first, end) = _sizes.ClaimsOf(section);
            WriteFile(
                $"claims/{section + 1:00}-section.json", "claims", end - first, (writer, i) => claims.Write(writer, first + i));
        }

        var links = new LinkWriter(_sizes, _text);
        WriteFile("relations.json", "relations", _sizes.Claims - 1, (writer, i) => links.WriteRelation(writer, i + 1));
        WriteFile("mentions.json", "mentions", _sizes.Sentences, links.WriteMention);
        WriteFile("references.json", "references", _sizes.Few, links.WriteReference);
        var things = new ThingWriter(_sizes, _text, isInCollection: _number > 0);
        WriteFile("actors.json", "actors", _sizes.Things, things.WriteActor);
        WriteFile("places.json", "places", _sizes.Things, things.WritePlace);
        WriteFile("events.json", "events", _sizes.Things, things.WriteEvent);
        WriteFile("accords.json", "accords", 1, things.WriteAccord);
        WriteFile("resolutions.json", "resolutions", _sizes.Few, things.WriteResolution);
        WriteFile("instruments.json", "instruments", _sizes.Few, things.WriteInstrument);
        WriteFile("sources.json", "sources", _sizes.Few, things.WriteSource);
    }

    private void WriteDocument()
    {
        using var stream = Open("document.json");
        using var writer = Begin(stream, "document.json");
        writer.WriteString("id", _number == 0 ? "generated-document" : GeneratedCollection.IdOf(_number));
        writer.WriteString("title", _number == 0 ? "A generated document" : _text.Phrase(40));
        writer.WriteString("author", "A. Generator");
        writer.WriteString("publisher", "Nobody");
        writer.WriteString("published", _number == 0 ? "2020-10-12" : GeneratedCollection.DayOf(_number));
        writer.WriteString("language", "en");
        writer.WriteString("rights", "None");
        writer.WriteStartObject("text");
        writer.WriteString("normalization", "claimmap-text/2");
        writer.WriteNumber("length", MapSizes.PassageStart(_sizes.Passages) - 1);
        writer.WriteString("sha256", _text.Digest());
        writer.WriteEndObject();
        var passages = new PassageWriter(_sizes, _text);
        WriteList(writer, "sections", Sections, passages.WriteSection);
        WriteList(writer, "passages", _sizes.Passages, passages.WritePassage);
        writer.WriteEndObject();
    }

    private void WriteFile(string name, string list, int count, Action<Utf8JsonWriter, int> write)
    {
        using var stream = Open(name);
        using var writer = Begin(stream, name);
        WriteList(writer, list, count, write);
        writer.WriteEndObject();
    }

    private FileStream Open(string name) => new(Path.Join(_folder, name), FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);

    private Utf8JsonWriter Begin(FileStream stream, string name)
    {
        var writer = new Utf8JsonWriter(stream, _options);
        var (schemas, kind) = name.StartsWith("claims/", StringComparison.Ordinal) ? ("../../schemas/", "claims") : ("../schemas/", name[..^".json".Length]);
        writer.WriteStartObject();
        writer.WriteString("$schema", $"{schemas}{kind}.schema.json");
        return writer;
    }

    private static void WriteList(Utf8JsonWriter writer, string list, int count, Action<Utf8JsonWriter, int> write)
    {
        writer.WriteStartArray(list);
        for (var i = 0; i < count; i++)
        {
            writer.WriteStartObject();
            write(writer, i);
            writer.WriteEndObject();
            if (writer.BytesPending > 1 << 16)
            {
                writer.Flush();
            }
        }

        writer.WriteEndArray();
    }
}
