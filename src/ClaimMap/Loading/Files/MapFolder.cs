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
        var files = new List<MapFile>();
        if (Names(_folder, files, MapFileKind.Document) is not { } names)
        {
            return files;
        }

        foreach (var kind in MapLayout.SingleFiles)
        {
            // A file with nothing in it may as well not be there.
            if (kind == MapFileKind.Document || names.Contains(MapLayout.FileName(kind), StringComparer.Ordinal))
            {
                files.Add(Read(kind, MapLayout.FileName(kind)));
            }
        }

        if (names.Contains(MapLayout.ClaimsFolder, StringComparer.Ordinal))
        {
            AddClaims(files);
        }

        var known = MapLayout.SingleFiles.Select(MapLayout.FileName).ToArray();
        foreach (var name in names.Where(n => IsData(n) && !known.Contains(n, StringComparer.Ordinal)))
        {
            AddStray(files, ShownPath.Of(_folder).TrimEnd('/') + "/", name, known);
        }

        return files;
    }

    private void AddClaims(List<MapFile> files)
    {
        var path = Path.Join(_folder, MapLayout.ClaimsFolder);
        if (File.Exists(path))
        {
            files.Add(new MapFile(MapFileKind.Claims, ShownPath.Of(path), FileFindings.FileInsteadOfFolder()));
            return;
        }

        foreach (var name in (Names(path, files, MapFileKind.Claims) ?? []).Where(IsData))
        {
            files.Add(Read(MapFileKind.Claims, Path.Join(MapLayout.ClaimsFolder, name)));
        }
    }

    private static bool IsData(string name) => name.EndsWith(".json", StringComparison.Ordinal);

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

    // What is there and what is not can only be said of a folder that can be listed: everything else would call a file missing that may not be looked at.
    private static string[]? Names(string folder, List<MapFile> files, MapFileKind kind)
    {
        try
        {
            return [.. Directory.EnumerateFileSystemEntries(folder).Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            files.Add(new MapFile(kind, ShownPath.Of(folder), FindingAbout(folder, e)));
            return null;
        }
    }

    // The framework calls a folder missing that is a file, or that links lead to in a circle.
    private static Finding FindingAbout(string folder, Exception failure)
    {
        if (failure is ArgumentException)
        {
            return FileFindings.FolderMissing();
        }

        try
        {
            return FileStatus.Of(folder)?.Type switch
            {
                null => FileFindings.FolderMissing(FileProblem.IsUndecodable(folder)),
                FileType.Folder => FileFindings.UnreadableFolder(FileProblem.WordsOf(failure)),
                _ => FileFindings.FolderIsFile(),
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return FileFindings.UnreadableFolder(FileProblem.WordsOf(e));
        }
    }

    private MapFile Read(MapFileKind kind, string name)
    {
        var path = Path.Join(_folder, name);
        var shown = ShownPath.Of(path);
        try
        {
            return new MapFile(kind, shown, InputFile.Read(path, _fileLimit));
        }
        catch (InputTooLargeException e)
        {
            return new MapFile(kind, shown, FileFindings.TooLarge(kind == MapFileKind.Claims, e.Length, _fileLimit));
        }
        catch (FileNotFoundException)
        {
            return new MapFile(kind, shown, FindingAbout(path, name));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new MapFile(kind, shown, Directory.Exists(path) ? FileFindings.FolderInsteadOfFile() : FileFindings.Unreadable(FileProblem.WordsOf(e)));
        }
    }

    // Its name was listed, and yet it is not there.
    private static Finding FindingAbout(string path, string name) =>
        FileProblem.IsUndecodable(name) ? FileFindings.NameNotUtf8()
        : new FileInfo(path).LinkTarget is not null ? FileFindings.Unreadable("it is a link that leads nowhere")
        : FileFindings.FileMissing(name);
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
        foreach (var name in names.Where(n => n.Contains('\\', StringComparison.Ordinal) && MapLayout.IsPart(n.Replace('\\', '/'))))
        {
            read.Add(new MapFile(MapFileKind.Document, shown + name, FileFindings.NameWithBackslash()));
        }

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
        var shown = ShownPath.Of(path);
        try
        {
            using var stream = InputFile.Open(path);
            if (stream.CanSeek && stream.Length > MapLayout.FileLimit)
            {
                throw new InputTooLargeException(stream.Length, MapLayout.FileLimit);
            }

            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            var root = archive.Entries
                .Where(e => e.FullName == Document || e.FullName.EndsWith("/" + Document, StringComparison.Ordinal))
                .Select(e => e.FullName[..^Document.Length])
                .OrderBy(r => r.Length).ThenBy(r => r, StringComparer.Ordinal)
                .FirstOrDefault("");
            var files = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);

            // What an archive says of its entries' lengths need not be so, and a small one may hold any number of large ones: all of them together
            // are unpacked up to one limit.
            var left = MapLayout.FileLimit;
            foreach (var entry in archive.Entries.Where(e => e.FullName.StartsWith(root, StringComparison.Ordinal) && e.FullName.EndsWith(".json", StringComparison.Ordinal)))
            {
                using var content = entry.Open();
                var bytes = InputFile.Read(content, left);
                left -= bytes.Length;
                files[entry.FullName[root.Length..]] = bytes;
            }

            return new MemoryMapFolder(files, $"{shown}/{root}").ReadAll();
        }
        catch (InputTooLargeException e)
        {
            return [new MapFile(MapFileKind.Document, shown, FileFindings.ArchiveTooLarge(e.Length, MapLayout.FileLimit))];
        }
        catch (InvalidDataException)
        {
            return [new MapFile(MapFileKind.Document, shown, FileFindings.Unreadable("it is no zip archive, or a damaged one"))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            // An archive may be encrypted, or packed in a way that nobody here knows.
            return [new MapFile(MapFileKind.Document, shown, FileFindings.Unreadable(e is NotSupportedException ? "it is packed in a way that is not supported" : FileProblem.WordsOf(e)))];
        }
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
