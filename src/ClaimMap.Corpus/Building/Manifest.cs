using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimMap.Corpora.Tables;

namespace ClaimMap.Corpora.Building;

/// <summary>What a corpus consists of: <c>corpus.json</c>. A file that is not named there is no part of it.</summary>
internal sealed record Manifest
{
    /// <summary>The form of folders and files; another one is another product.</summary>
    public const string CurrentFormat = "claimmap-corpus/1";

    public const string FileName = "corpus.json";

    private const string Cure = "Build the corpus anew into another folder.";

    public required string Format { get; init; }

    /// <summary>The digest of all tables' columns.</summary>
    public required string Schema { get; init; }

    public required int Maps { get; init; }

    public required long Claims { get; init; }

    /// <summary>In the order of months, and of map ids in each.</summary>
    public required IReadOnlyList<Part> Parts { get; init; }

    public static Manifest Empty { get; } = new() { Format = CurrentFormat, Schema = CorpusTable.Schema, Maps = 0, Claims = 0, Parts = [] };

    /// <summary>The paths of a table's files inside the corpus, with <c>/</c> between their parts.</summary>
    public IEnumerable<string> FilesOf(string table) => Parts.Where(p => p.Files.ContainsKey(table)).Select(p => p.PathOf(table));

    public IEnumerable<string> Files => Parts.SelectMany(p => p.Files.Keys.Select(p.PathOf));

    /// <summary>Reads a corpus's list of files.</summary>
    /// <exception cref="InvalidDataException">It is none; the message says what to do.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Manifest Read(string folder)
    {
        var path = Path.Join(folder, FileName);
        if (!File.Exists(path))
        {
            throw new InvalidDataException($"'{folder}' is no corpus: it has no {FileName}. Make one: claimmap corpus build MAPS... --out {folder}");
        }

        var manifest = OwnFile.Read(path, ManifestJson.Default.Manifest, Cure);
        return manifest.Format == CurrentFormat
            ? manifest
            : throw new InvalidDataException($"{path}: the format '{manifest.Format}' is unknown; this version reads {CurrentFormat}. {Cure}");
    }

    public string ToJson() => JsonSerializer.Serialize(this, ManifestJson.Default.Manifest) + "\n";
}

/// <summary>Some of a month's maps, whose rows stand in files of their own.</summary>
internal sealed record Part
{
    public required string Month { get; init; }

    /// <summary>A digest of its maps' ids and of what they were read from.</summary>
    public required string Key { get; init; }

    public required int Maps { get; init; }

    /// <summary>By table, the name of its file; a table without rows has none.</summary>
    public required IReadOnlyDictionary<string, PartFile> Files { get; init; }

    public string PathOf(string table) => PathOf(table, Month, Files[table].Name);

    public static string PathOf(string table, string month, string name) => $"{table}/{CorpusTable.Month}={month}/{name}.parquet";
}

/// <summary>A file of a part.</summary>
/// <param name="Name">The first digits of the digest of its bytes.</param>
/// <param name="Rows">How many rows it has.</param>
/// <param name="Bytes">How many bytes.</param>
internal sealed record PartFile(string Name, long Rows, long Bytes);

/// <summary>How a manifest is read and written.</summary>
[JsonSerializable(typeof(Manifest))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, NewLine = "\n", UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
internal sealed partial class ManifestJson : JsonSerializerContext;
