using System.Text.Json;
using ClaimMap.Loading.Files;

namespace ClaimMap.Authoring;

/// <summary>The data files of a map as their author wrote them; the map need not be sound.</summary>
internal static class DataFiles
{
    /// <summary>Reads the files with the claims of a map, by name.</summary>
    /// <exception cref="InvalidDataException">One is no JSON; the message names file, line and column.</exception>
    /// <exception cref="IOException">The folder or a file cannot be read.</exception>
    public static IReadOnlyList<JsonFile> LoadClaims(string map) =>
    [
        .. Directory.EnumerateFiles(Path.Join(map, MapLayout.ClaimsFolder), "*.json")
            .Where(f => f.EndsWith(".json", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(Load),
    ];

    // Of several files it has to be said which.
    private static JsonFile Load(string path)
    {
        try
        {
            return JsonFile.Load(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new FileProblem($"{Path.GetFileName(path)}: {FileProblem.WordsOf(e, path)}");
        }
    }

    /// <summary>The objects in a list of a file; what else stands there is passed over.</summary>
    public static IEnumerable<JsonElement> Records(this JsonFile file, string list) =>
        file.Member(file.Text.Root, list, JsonValueKind.Array).EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object);

    /// <summary>The text of a member, or null where it is missing or no text.</summary>
    public static string? TextOf(JsonElement record, string member) =>
        record.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? JsonText.TextOf(value) : null;

    /// <summary>The path of its schema that a file names.</summary>
    public static string SchemaOf(string path) => TextOf(JsonFile.Load(path).Text.Root, "$schema") ?? DocumentFile.DefaultSchema;

    /// <summary>Writes edits of the files of a map.</summary>
    public static void Write(this FileChanges changes, IEnumerable<(JsonFile File, JsonEdit Edit)> edits)
    {
        foreach (var file in edits.GroupBy(e => e.File, e => e.Edit))
        {
            changes.Write(file.Key.Path, JsonEdit.Apply(file.Key.Bytes, file));
        }
    }
}
