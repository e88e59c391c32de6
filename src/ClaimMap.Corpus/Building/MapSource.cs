using System.Security.Cryptography;
using ClaimMap.Authoring;
using ClaimMap.Interchange;
using ClaimMap.Loading;
using ClaimMap.Loading.Files;
using ClaimMap.Model;
using ClaimMap.Reading;

namespace ClaimMap.Corpora.Building;

/// <summary>Something that a map is made of: a folder, an archive, or a list of claims beside the article that they are of.</summary>
internal abstract class MapSource
{
    private protected MapSource(string path) => Path = path;

    public string Path { get; }

    /// <summary>The digest of its bytes and, unless that is known, what its document says of itself; no document where the map has to be loaded for its errors.</summary>
    public abstract (string Digest, Document? Document) Look(Predicate<string> isKnown);

    public abstract LoadedMap Load();

    /// <summary>Finds the maps in folders, at any depth, in the order of their paths.</summary>
    /// <param name="paths">Maps, lists of claims, or folders that hold some.</param>
    /// <exception cref="IOException">A path is not there.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder cannot be read.</exception>
    public static IReadOnlyList<MapSource> Find(IEnumerable<string> paths)
    {
        var found = new Dictionary<string, MapSource>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
            {
                FindIn(path, found);
            }
            else if (File.Exists(path))
            {
                Add(path, found, isNamed: true);
            }
            else
            {
                throw new DirectoryNotFoundException($"'{path}' is not there.");
            }
        }

        return [.. found.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Value)];
    }

    private static void FindIn(string folder, Dictionary<string, MapSource> found)
    {
        if (File.Exists(System.IO.Path.Join(folder, "document.json")))
        {
            found.TryAdd(System.IO.Path.GetFullPath(folder), new MapFolderSource(folder, new DirectoryMapFolder(folder)));
            return;
        }

        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            var path = System.IO.Path.Join(folder, entry.Name);
            if (entry is not DirectoryInfo)
            {
                Add(path, found, isNamed: false);
            }
            else if (entry.LinkTarget is null && !entry.Name.StartsWith('.'))
            {
                // A link could lead in a circle, and what it leads to is found where it is.
                FindIn(path, found);
            }
        }
    }

    private static void Add(string path, Dictionary<string, MapSource> found, bool isNamed)
    {
        var key = System.IO.Path.GetFullPath(path);
        if (path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            found.TryAdd(key, new MapFolderSource(path, new ZipMapFolder(path)));
        }
        else if (path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            // Any JSON can lie in a folder: what makes it a list of claims is the article beside it.
            if (ClaimListSource.ArticleBeside(path) is { } article)
            {
                found.TryAdd(key, new ClaimListSource(path, article));
            }
            else if (isNamed)
            {
                throw new IOException($"'{path}' is no map, and no list of claims either: the article is not beside it. Expected: a file of the same name that ends with {string.Join(", ", ClaimListSource.Extensions)}.");
            }
        }
        else if (isNamed)
        {
            throw new IOException($"'{path}' is no map. Expected: a map's folder, a .zip archive of one, a list of claims (.json, .jsonl), or a folder that holds some.");
        }
    }
}

/// <summary>What came of loading a map, and what was left out of it.</summary>
/// <param name="Graph">The map; null where it has errors.</param>
/// <param name="Digest">The digest of the bytes that were loaded.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
/// <param name="Notes">What else there is to say, such as which claims of a list could not be placed.</param>
internal sealed record LoadedMap(ClaimGraph? Graph, string Digest, ValueList<Diagnostic> Diagnostics, ValueList<string> Notes);

/// <summary>A map in its folder or in an archive.</summary>
internal sealed class MapFolderSource(string path, IMapFolder folder) : MapSource(path)
{
    public override (string Digest, Document? Document) Look(Predicate<string> isKnown)
    {
        var files = folder.ReadAll();
        var digest = MapDigest.Of(files).ToString();
        if (isKnown(digest))
        {
            return (digest, null);
        }

        var isReadable = !files.Any(f => f.Problems.Any(p => p.Finding.Descriptor.Severity == DiagnosticSeverity.Error));
        var document = isReadable ? MapLoader.Read(files.First(f => f.Kind == MapFileKind.Document)).Document?.Record : null;
        foreach (var file in files)
        {
            file.Text?.Dispose();
        }

        return (digest, document);
    }

    public override LoadedMap Load()
    {
        var result = MapLoader.Load(folder);
        return new LoadedMap(result.Graph, result.Graph?.DataVersion.Sha256.ToString() ?? "", result.Diagnostics, []);
    }
}

/// <summary>A list of claims and the article that they are of.</summary>
internal sealed class ClaimListSource(string path, string article) : MapSource(path)
{
    public static readonly string[] Extensions = [".html", ".htm", ".md", ".docx", ".pdf", ".txt"];

    public static string? ArticleBeside(string list) => Extensions.Select(e => System.IO.Path.ChangeExtension(list, e)).FirstOrDefault(File.Exists);

    public override (string Digest, Document? Document) Look(Predicate<string> isKnown)
    {
        try
        {
            var (list, text) = (InputFile.Read(Path), InputFile.Read(article));
            var digest = DigestOf(list, text);
            return (digest, isKnown(digest) ? null : Begin(ArticleReader.Read(article, text)).Document);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return ("", null);
        }
    }

    public override LoadedMap Load()
    {
        try
        {
            var (list, bytes) = (InputFile.Read(Path), InputFile.Read(article));
            var read = ArticleReader.Read(article, bytes);
            var text = read.ToSourceText();
            var begun = Begin(read);
            var content = new MapContent(begun.Document) { Sections = begun.Sections, Passages = begun.Passages, References = References.In(text, begun.Passages) };
            var import = ClaimImport.Run(content, text, read.Characters, ForeignFormats.Read(Path, FileFormat.Decode(list, null), null, null));
            var made = ClaimGraph.TryCreate(import.Content);
            return new LoadedMap(made.Graph, DigestOf(list, bytes), made.Diagnostics, [.. import.Rejected.Select(r => $"{r.Position}: left out: {r.Reason}.")]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
        {
            return new LoadedMap(null, "", [], [e.Message]);
        }
    }

    // With the name, which is the map's id.
    private string DigestOf(byte[] list, byte[] text) => Convert.ToHexStringLower(
        SHA256.HashData([.. SHA256.HashData(list), .. SHA256.HashData(text), .. System.Text.Encoding.UTF8.GetBytes(System.IO.Path.GetFileNameWithoutExtension(Path))]));

    // The list's name is the map's id: what the article says of itself may say nothing, or the same for several.
    private DocumentFile Begin(Article read)
    {
        var begun = ArticleDraft.Propose(read, null, null);
        return IdText.OfTitle(System.IO.Path.GetFileNameWithoutExtension(Path)) is { } id
            ? new DocumentFile(begun.Document with { Id = id }, begun.Sections, begun.Passages)
            : begun;
    }
}
