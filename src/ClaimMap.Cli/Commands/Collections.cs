using ClaimMap.Loading.Files;
using ClaimMap.Reading;

namespace ClaimMap.Cli.Commands;

/// <summary>One document of a collection: where both sides are, or why there are none.</summary>
internal sealed record CollectionItem(string Name, string? Expected, string? Actual, string? Text, string? Problem);

/// <summary>Finds the documents of a collection.</summary>
internal static class Collections
{
    private static readonly string[] Lists = [".json", ".jsonl", ".ndjson", ".ann", ".zip"];

    /// <summary>Whether a path is a folder of maps or lists, and no map itself.</summary>
    public static bool IsCollection(string path) => Directory.Exists(path) && !File.Exists(Path.Join(path, MapLayout.FileName(MapFileKind.Document)));

    /// <summary>The documents of two folders, by their names, or of a file of pairs; null, with the reason written out, where it cannot be read.</summary>
    public static IReadOnlyList<CollectionItem>? Of(string? expected, string? actual, string? pairs, string? texts, Streams streams)
    {
        IReadOnlyList<CollectionItem>? items = null;
        var path = pairs ?? expected!;
        return FileReading.Try(
            pairs is null ? "claimmap compare" : "claimmap compare: --pairs", path, "read", () => items = pairs is null ? OfFolders(expected!, actual!, texts) : OfPairs(pairs), streams)
            ? items
            : null;
    }

    private static List<CollectionItem> OfFolders(string expected, string actual, string? texts)
    {
        var (ones, others) = (Entries(expected), Entries(actual));
        var articles = texts is null ? [] : Directory.EnumerateFiles(texts).Order(StringComparer.Ordinal).GroupBy(Path.GetFileNameWithoutExtension).ToDictionary(g => g.Key!, g => g.First(), StringComparer.Ordinal);
        return
        [
            .. ones.Keys.Union(others.Keys).Order(StringComparer.Ordinal).Select(name =>
                !ones.TryGetValue(name, out var one) ? new CollectionItem(name, null, null, null, $"{expected} has no such document")
                : !others.TryGetValue(name, out var other) ? new CollectionItem(name, null, null, null, $"{actual} has no such document")
                : new CollectionItem(name, one, other, articles.GetValueOrDefault(name), null)),
        ];
    }

    private static Dictionary<string, string> Entries(string folder) => Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal)
        .Where(e => Directory.Exists(e) ? !IsCollection(e) : Lists.Contains(Path.GetExtension(e)))
        .GroupBy(e => Directory.Exists(e) ? Path.GetFileName(e) : Path.GetFileNameWithoutExtension(e))
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private static List<CollectionItem> OfPairs(string path)
    {
        var items = new List<CollectionItem>();
        var root = Path.GetDirectoryName(Path.GetFullPath(path))!;
        var number = 0;
        foreach (var text in FileFormat.Decode(InputFile.Read(path), null).Split('\n'))
        {
            var line = text.TrimEnd('\r');
            number++;
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
            {
                continue;
            }

            if (line.Split('\t') is not [{ Length: > 0 } expected, { Length: > 0 } actual, .. var rest] || rest.Length > 1)
            {
                throw new InvalidDataException($"{path}({number}): this is no pair. Expected: EXPECTED, a tab, ACTUAL and, if need be, a tab and the text.");
            }

            items.Add(new CollectionItem(
                expected, Path.Combine(root, expected), Path.Combine(root, actual), rest is [{ Length: > 0 } article] ? Path.Combine(root, article) : null, null));
        }

        return items;
    }
}
