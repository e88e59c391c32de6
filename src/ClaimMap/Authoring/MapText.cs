using ClaimMap.Json;

namespace ClaimMap.Authoring;

/// <summary>A data file as its author wrote it, of a map that need not be sound.</summary>
internal sealed class MapText
{
    private MapText(string path, byte[] bytes)
    {
        Path = path;
        Bytes = bytes;
        File = TapeDocument.Parse(bytes, path.Replace('\\', '/'));
        File.Require(JsonTape.Root, JsonTokenKind.Object);
    }

    public string Path { get; }

    public byte[] Bytes { get; }

    public TapeDocument File { get; }

    /// <summary>Reads a file.</summary>
    /// <exception cref="InvalidDataException">It is no JSON, or no object; the message names file, line and column.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static MapText Load(string path) => new(path, System.IO.File.ReadAllBytes(path));

    /// <summary>Reads the files with the claims of a map, by name.</summary>
    /// <exception cref="InvalidDataException">One is no JSON; the message names file, line and column.</exception>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static IReadOnlyList<MapText> LoadClaims(string map) =>
    [
        .. Directory.EnumerateFiles(System.IO.Path.Join(map, MapLayout.ClaimsFolder), "*.json")
            .Where(f => f.EndsWith(".json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Load),
    ];

    /// <summary>The objects in a list of the file; what else stands there is passed over.</summary>
    public IEnumerable<int> Records(string list)
    {
        var array = File.Member(JsonTape.Root, list, JsonTokenKind.Array);
        return File.Items(array).Where(item => File.Tape.Kind(item) == JsonTokenKind.Object);
    }

    /// <summary>The text of a member, or null where it is missing or no text.</summary>
    public string? TextOf(int record, string member) =>
        File.Find(record, member) is >= 0 and var value && File.Tape.Kind(value) == JsonTokenKind.String ? File.Tape.GetString(value) : null;
}
