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
            files.Add(Read(kind, MapLayout.FileName(kind)));
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

        var names = Directory.Exists(path) ? Names(path, files, MapFileKind.Claims) : [];
        if (names.Length == 0)
        {
            files.Add(new MapFile(MapFileKind.Claims, Shown(path), FileFindings.NoClaimFiles()));
        }

        foreach (var name in names)
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
                files.Add(new MapFile(MapFileKind.Document, Shown(Path.Join(_folder, name)), StyleFindings.StrayFile(Suggestion.For(name, known))));
            }
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
                return new MapFile(kind, shown, FileFindings.FileMissing(name, MapLayout.EmptyContent(kind)));
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
