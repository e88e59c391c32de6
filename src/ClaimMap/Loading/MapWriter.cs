using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimMap.Graph;
using ClaimMap.Loading.Files;
using ClaimMap.Loading.Records;
using ClaimMap.Model;

namespace ClaimMap.Loading;

/// <summary>Writes the files of a map in the one form that they are saved in: the same records, the same bytes.</summary>
/// <remarks>
/// Claims stand in a file per section, the section of their first place in the text, in reading order; everything else stands in the order
/// it has. Members stand in a fixed order, those with their default value are left out.
/// </remarks>
internal static class MapWriter
{
    /// <summary>Where the schemas of the maps in this repository stand, seen from a map's folder.</summary>
    public const string SharedSchemas = "../schemas";

    /// <summary>The folder inside a map that holds its own copy of the schemas, so that it may be moved anywhere.</summary>
    public const string OwnSchemas = "schemas";

    /// <summary>Saves a map as a new folder, or in the place of another map.</summary>
    /// <exception cref="IOException">The folder holds something else, or cannot be written; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static void Save(MapContent content, string folder)
    {
        var isShared = File.Exists(Path.Join(Path.GetFullPath(folder), SharedSchemas, MapLayout.SchemaName(MapFileKind.Claims)));
        var files = isShared ? Files(content, SharedSchemas) : [.. Files(content, OwnSchemas), .. SchemaFiles()];
        OutputFolder.Replace(folder, files, MapLayout.IsPart, "a map");
    }

    /// <summary>The schemas by their paths inside a map that has its own.</summary>
    public static IEnumerable<(string Path, byte[] Bytes)> SchemaFiles()
    {
        var assembly = typeof(MapWriter).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(OwnSchemas + "/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => (n, EmbeddedMapFolder.ReadResource(assembly, n)));
    }

    /// <summary>Returns every file by its path inside the map, with <c>/</c> between its parts.</summary>
    /// <param name="content">The records; they need not fit together.</param>
    /// <param name="schemas">The path of the schemas' folder, seen from the map's.</param>
    public static IReadOnlyList<(string Path, byte[] Bytes)> Files(MapContent content, string schemas)
    {
        var files = new List<(string Path, byte[] Bytes)> { (MapLayout.FileName(MapFileKind.Document), Document(content, $"{schemas}/{MapLayout.SchemaName(MapFileKind.Document)}")) };
        Add(MapFileKind.Actors, content.Actors, RecordContract.Write);
        Add(MapFileKind.Places, content.Places, RecordContract.Write);
        Add(MapFileKind.Events, content.Events, RecordContract.Write);
        Add(MapFileKind.Accords, content.Accords, RecordContract.Write);
        Add(MapFileKind.Resolutions, content.Resolutions, RecordContract.Write);
        Add(MapFileKind.Instruments, content.Instruments, RecordContract.Write);
        Add(MapFileKind.Topics, content.Topics, RecordContract.Write);
        Add(MapFileKind.References, content.References, RecordContract.Write);
        Add(MapFileKind.Sources, content.Sources, RecordContract.Write);
        Add(MapFileKind.Relations, content.Relations, RecordContract.Write);
        Add(MapFileKind.Mentions, content.Mentions, RecordContract.Write);
        foreach (var (name, claims) in ClaimFiles(content))
        {
            files.Add(($"{MapLayout.ClaimsFolder}/{name}", List(MapFileKind.Claims, $"../{schemas}/", claims, RecordContract.Write)));
        }

        return files;

        void Add<T>(MapFileKind kind, ValueList<T> records, Action<JsonRecordWriter, T> write) =>
            files.Add((MapLayout.FileName(kind), List(kind, $"{schemas}/", records, write)));
    }

    /// <summary>Returns document.json.</summary>
    /// <param name="content">Of which document, sections and passages are written.</param>
    /// <param name="schema">The path of its schema.</param>
    public static byte[] Document(MapContent content, string schema) => Json(schema, writer =>
    {
        RecordContract.Write(writer, content.Document);
        writer.Lines("sections"u8, content.Sections, RecordContract.Write, isKept: true);
        writer.Lines("passages"u8, content.Passages, RecordContract.Write, isKept: true);
    });

    /// <summary>Returns a file that holds a list.</summary>
    /// <param name="kind">What it holds.</param>
    /// <param name="schemas">The path of the schemas' folder, with <c>/</c> at its end.</param>
    /// <param name="records">The records.</param>
    /// <param name="write">What writes one.</param>
    public static byte[] List<T>(MapFileKind kind, string schemas, ValueList<T> records, Action<JsonRecordWriter, T> write) =>
        Json(schemas + MapLayout.SchemaName(kind), writer => writer.Blocks(Encoding.UTF8.GetBytes(Kebab.Of(kind)), records, write, isKept: true));

    private static byte[] Json(string schema, Action<JsonRecordWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, JsonRecordWriter.DataFile))
        {
            json.WriteStartObject();
            json.WriteString("$schema", schema);
            write(new JsonRecordWriter(json, isLaidOut: true));
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }

    private static IEnumerable<(string Name, ValueList<Claim> Claims)> ClaimFiles(MapContent content)
    {
        var sections = content.Sections.AsSpan().ToArray().DistinctBy(s => s.Id).ToDictionary(s => s.Id);
        var passages = content.Passages.AsSpan().ToArray().DistinctBy(p => p.Id).ToDictionary(p => p.Id);
        var files = ReadingOrder.Of(content.Claims.Items, content.Passages.Items).GroupBy(NameOf, StringComparer.Ordinal).ToList();
        return files.Count == 0
            ? [(MapLayout.ClaimsFile("claims"), default)]
            : files.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => (f.Key, f.ToValueList()));

        // A claim whose passage or section is not there is for the rules to report: it has to stand somewhere.
        string NameOf(Claim claim)
        {
            var first = claim.Anchors.Select(a => passages.GetValueOrDefault(a.Passage)).Where(p => p is not null).MinBy(p => p!.Span.Start);
            return first is not null && sections.TryGetValue(first.Section, out var section)
                ? MapLayout.ClaimsFile(string.Create(CultureInfo.InvariantCulture, $"{section.Ordinal:D2}-{section.Id}"))
                : MapLayout.ClaimsFile("claims");
        }
    }
}
