using System.IO.Compression;
using System.Reflection;
using ClaimMap.Loading.Diagnostics;

namespace ClaimMap.Loading.Files;

/// <summary>Where the data files of a map come from.</summary>
internal interface IMapFolder
{
    /// <summary>Whether the files are part of this assembly: they never change, and a test proves that they fit their schemas.</summary>
    bool IsProven { get; }

    /// <summary>Reads every file; one that is missing or cannot be read is in the list with its problem.</summary>
    IReadOnlyList<MapFile> ReadAll();
}

/// <summary>A map in a folder of the file system.</summary>
internal sealed class DirectoryMapFolder : IMapFolder
{
    private readonly string _folder;
    private readonly long _fileLimit;

    public DirectoryMapFolder(string folder, long fileLimit = MapLayout.FileLimit)
    {
        _folder = folder;
        _fileLimit = fileLimit;
    }

    public bool IsProven => false;

    public IReadOnlyList<MapFile> ReadAll()
    {
        if (!Directory.Exists(_folder))
        {
            return [new MapFile(MapFileKind.Document, Shown(_folder), FileFindings.FolderMissing())];
        }

        var files = new List<MapFile>();
        foreach (var kind in MapLayout.SingleFiles)
        {
            // A file with nothing in it may as well not be there.
            if (kind == MapFileKind.Document || Path.Exists(Path.Join(_folder, MapLayout.FileName(kind))))
            {
                files.Add(Read(kind, MapLayout.FileName(kind)));
            }
        }

        AddClaims(files);
        AddStrays(files);
        return files;
    }

    private void AddClaims(List<MapFile> files)
    {
        var path = Path.Join(_folder, MapLayout.ClaimsFolder);
        if (File.Exists(path))
        {
            files.Add(new MapFile(MapFileKind.Claims, Shown(path), FileFindings.FileInsteadOfFolder()));
            return;
        }

        foreach (var name in Directory.Exists(path) ? Names(path, files, MapFileKind.Claims) : [])
        {
            files.Add(Read(MapFileKind.Claims, Path.Join(MapLayout.ClaimsFolder, name)));
        }
    }

    private void AddStrays(List<MapFile> files)
    {
        var known = MapLayout.SingleFiles.Select(MapLayout.FileName).ToArray();
        foreach (var name in Names(_folder, files, MapFileKind.Document))
        {
            if (!known.Contains(name, StringComparer.Ordinal))
            {
                AddStray(files, Shown(_folder).TrimEnd('/') + "/", name, known);
            }
        }
    }

    // A file that looks like one that is not there was meant to be it: without this, all that names its records would seem to name nothing.
    internal static void AddStray(List<MapFile> files, string folder, string name, string[] known)
    {
        var meant = Suggestion.For(name, known);
        files.Add(new MapFile(MapFileKind.Document, folder + name, StyleFindings.StrayFile(meant)));
        if (meant is not null && Array.Find(MapLayout.SingleFiles, k => MapLayout.FileName(k) == meant) is var kind && !files.Exists(f => f.Kind == kind && f.Path == folder + meant))
        {
            files.Add(new MapFile(kind, folder + meant, FileFindings.FileMisnamed(meant, name)));
        }
    }

    private static string[] Names(string folder, List<MapFile> files, MapFileKind kind)
    {
        try
        {
            return
            [
                .. Directory.EnumerateFileSystemEntries(folder)
                    .Select(p => Path.GetFileName(p)!)
                    .Where(n => n.EndsWith(".json", StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal),
            ];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            files.Add(new MapFile(kind, Shown(folder), FileFindings.Unreadable(e.Message)));
            return [];
        }
    }

    private MapFile Read(MapFileKind kind, string name)
    {
        var path = Path.Join(_folder, name);
        var shown = Shown(path);
        try
        {
            if (Directory.Exists(path))
            {
                return new MapFile(kind, shown, FileFindings.FolderInsteadOfFile());
            }

            var file = new FileInfo(path);
            if (!file.Exists)
            {
                return new MapFile(kind, shown, FileFindings.FileMissing(name));
            }

            return file.Length > _fileLimit
                ? new MapFile(kind, shown, FileFindings.TooLarge(kind == MapFileKind.Claims, file.Length, _fileLimit))
                : new MapFile(kind, shown, File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new MapFile(kind, shown, FileFindings.Unreadable(e.Message));
        }
    }

    private static string Shown(string path) => path.Replace('\\', '/');
}

/// <summary>A map whose files are in memory, or in an archive that has been read into it.</summary>
/// <param name="files">The files by their paths inside the map, with <c>/</c> between the parts; those that are no part of a map are passed over.</param>
/// <param name="shown">What is put before a path where it is shown.</param>
internal sealed class MemoryMapFolder(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, string shown = "") : IMapFolder
{
    private const string Claims = MapLayout.ClaimsFolder + "/";

    public bool IsProven => false;

    public IReadOnlyList<MapFile> ReadAll()
    {
        var read = new List<MapFile>();
        foreach (var kind in MapLayout.SingleFiles)
        {
            var name = MapLayout.FileName(kind);
            if (files.TryGetValue(name, out var bytes))
            {
                read.Add(FileOf(kind, name, bytes));
            }
            else if (kind == MapFileKind.Document)
            {
                read.Add(new MapFile(kind, shown + name, FileFindings.FileMissing(name)));
            }
        }

        var names = files.Keys.Where(n => n.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        var claims = names.Where(n => n.StartsWith(Claims, StringComparison.Ordinal) && !n[Claims.Length..].Contains('/', StringComparison.Ordinal)).ToList();
        read.AddRange(claims.Select(name => FileOf(MapFileKind.Claims, name, files[name])));
        var known = MapLayout.SingleFiles.Select(MapLayout.FileName).ToArray();
        foreach (var name in names.Where(n => !n.Contains('/', StringComparison.Ordinal) && !known.Contains(n, StringComparer.Ordinal)))
        {
            DirectoryMapFolder.AddStray(read, shown, name, known);
        }

        return read;
    }

    private MapFile FileOf(MapFileKind kind, string name, ReadOnlyMemory<byte> bytes) => bytes.Length > MapLayout.FileLimit
        ? new MapFile(kind, shown + name, FileFindings.TooLarge(kind == MapFileKind.Claims, bytes.Length, MapLayout.FileLimit))
        : new MapFile(kind, shown + name, bytes);
}

/// <summary>A map in a zip archive: at its root, or in the one folder that it holds.</summary>
internal sealed class ZipMapFolder(string path) : IMapFolder
{
    private const string Document = "document.json";

    public bool IsProven => false;

    public IReadOnlyList<MapFile> ReadAll()
    {
        var shown = path.Replace('\\', '/');
        try
        {
            using var archive = ZipFile.OpenRead(path);
            var root = archive.Entries
                .Where(e => e.FullName == Document || e.FullName.EndsWith("/" + Document, StringComparison.Ordinal))
                .Select(e => e.FullName[..^Document.Length])
                .OrderBy(r => r.Length).ThenBy(r => r, StringComparer.Ordinal)
                .FirstOrDefault("");
            var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
            foreach (var entry in archive.Entries.Where(e => e.FullName.StartsWith(root, StringComparison.Ordinal) && e.FullName.EndsWith(".json", StringComparison.Ordinal)))
            {
                files[entry.FullName[root.Length..]] = Read(entry);
            }

            return new MemoryMapFolder(files, $"{shown}/{root}").ReadAll();
        }
        catch (InvalidDataException)
        {
            return [new MapFile(MapFileKind.Document, shown, FileFindings.Unreadable("it is no zip archive, or a damaged one"))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [new MapFile(MapFileKind.Document, shown, FileFindings.Unreadable(e.Message))];
        }
    }

    // What an archive says of its entries' lengths need not be so: no more is unpacked than a data file may have, and one byte.
    private static byte[] Read(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int count; bytes.Length <= MapLayout.FileLimit && (count = stream.Read(buffer)) > 0;)
        {
            bytes.Write(buffer, 0, count);
        }

        return bytes.ToArray();
    }
}

/// <summary>A map among the resources of this assembly.</summary>
internal sealed class EmbeddedMapFolder : IMapFolder
{
    private readonly string _name;

    public EmbeddedMapFolder(string name) => _name = name;

    public bool IsProven => true;

    public IReadOnlyList<MapFile> ReadAll()
    {
        var assembly = typeof(EmbeddedMapFolder).Assembly;
        var files = new List<MapFile>();
        foreach (var kind in MapLayout.SingleFiles)
        {
            files.Add(Read(assembly, kind, $"{_name}/{MapLayout.FileName(kind)}"));
        }

        var claims = $"{_name}/{MapLayout.ClaimsFolder}/";
        var names = Array.FindAll(assembly.GetManifestResourceNames(), n => n.StartsWith(claims, StringComparison.Ordinal));
        Array.Sort(names, StringComparer.Ordinal);
        foreach (var name in names)
        {
            files.Add(Read(assembly, MapFileKind.Claims, name));
        }

        return files;
    }

    public static byte[] ReadResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{name}'.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static MapFile Read(Assembly assembly, MapFileKind kind, string name) => new(kind, name, ReadResource(assembly, name));
}
