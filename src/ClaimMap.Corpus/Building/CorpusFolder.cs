using System.Security.Cryptography;
using ClaimMap.Loading.Files;

namespace ClaimMap.Corpora.Building;

/// <summary>The folder of a corpus while it is written: what is there stays whole until all that is new is there too.</summary>
/// <remarks>
/// New files are collected in a folder whose name begins with a dot, where no pattern finds them. Replacing the manifest makes them the corpus;
/// only then are they moved to their places and those they replace deleted. Killed before, the corpus is the old one; killed after, it is the
/// new one, some of whose files the manifest's reader finds where they were collected until the next build moves them.
/// </remarks>
internal sealed class CorpusFolder : IDisposable
{
    private const string Staging = ".building";
    private const string Lock = ".lock";

    private readonly FileStream? _lock;
    private readonly bool _isNew;
    private int _temporary;

    /// <summary>Takes a folder for writing, and makes it if it is not there.</summary>
    /// <exception cref="IOException">Somebody else builds it, it holds something else, or it cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be written.</exception>
    /// <exception cref="InvalidDataException">Its manifest cannot be read.</exception>
    public CorpusFolder(string path)
    {
        Path = path;
        if (File.Exists(path))
        {
            throw new IOException("it is a file");
        }

        var isCorpus = File.Exists(System.IO.Path.Join(path, Manifest.FileName));
        if (!isCorpus && Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Select(System.IO.Path.GetFileName).FirstOrDefault(n => n is not (Staging or Lock or LinksFile.FileName)) is { } other)
        {
            throw new IOException($"it holds '{other}' and is no corpus; build into a folder of its own");
        }

        Old = isCorpus ? Manifest.Read(path) : Manifest.Empty;
        _isNew = !Directory.Exists(path);
        StagingFolder.Undo(Undo);
        Directory.CreateDirectory(path);
        try
        {
            _lock = new FileStream(System.IO.Path.Join(path, Lock), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException e)
        {
            StagingFolder.Forget(Undo);
            throw new IOException("another build is at work there; wait for it", e);
        }

        Settle(Old);
    }

    public string Path { get; }

    /// <summary>What the corpus consisted of before.</summary>
    public Manifest Old { get; }

    /// <summary>Where a file of a corpus lies: in its place or, after a build that was killed at its very end, where it was collected.</summary>
    public static string Locate(string corpus, string file)
    {
        var place = System.IO.Path.Join(corpus, file);
        return File.Exists(place) ? place : System.IO.Path.Join(corpus, Staging, file) is var staged && File.Exists(staged) ? staged : place;
    }

    /// <summary>Begins a file whose place is known when it is whole.</summary>
    public FileStream Begin()
    {
        FileStream? file = null;
        StagingFolder.WithoutInterruption(() => file =
            new FileStream(System.IO.Path.Join(Directory.CreateDirectory(System.IO.Path.Join(Path, Staging)).FullName, $"{_temporary++}.tmp"), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16));
        return file!;
    }

    /// <summary>Closes a file and names it by its bytes.</summary>
    public PartFile Finish(FileStream stream, string table, string month, long rows)
    {
        stream.Position = 0;
        var name = Convert.ToHexStringLower(SHA256.HashData(stream))[..16];
        var bytes = stream.Length;
        stream.Dispose();
        var place = Part.PathOf(table, month, name);
        StagingFolder.WithoutInterruption(() => Put(stream.Name, place));
        return new PartFile(name, rows, bytes);
    }

    private void Put(string file, string place)
    {
        if (File.Exists(System.IO.Path.Join(Path, place)))
        {
            File.Delete(file);
        }
        else
        {
            var staged = System.IO.Path.Join(Path, Staging, place);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(staged)!);
            File.Move(file, staged, overwrite: true);
        }
    }

    /// <summary>Makes the collected files the corpus.</summary>
    public void Commit(Manifest manifest) => StagingFolder.WithoutInterruption(() =>
    {
        var (path, text) = (System.IO.Path.Join(Path, Manifest.FileName), manifest.ToJson());
        if (!File.Exists(path) || File.ReadAllText(path) != text)
        {
            OutputFile.WriteText(path, text);
        }

        Settle(manifest);
    });

    public void Dispose()
    {
        StagingFolder.Forget(Undo);
        _lock?.Dispose();
    }

    // What an interrupted build has collected is no use to the next.
    private void Undo()
    {
        var staging = System.IO.Path.Join(Path, Staging);
        if (Directory.Exists(staging))
        {
            Directory.Delete(staging, recursive: true);
        }

        _lock?.Dispose();
        if (_isNew && Directory.Exists(Path))
        {
            DeleteIfEmpty(Path);
        }
    }

    // Moves what a manifest names to its place, and deletes every other file of a table.
    private void Settle(Manifest manifest)
    {
        var files = manifest.Files.ToHashSet(StringComparer.Ordinal);
        var staging = System.IO.Path.Join(Path, Staging);
        if (Directory.Exists(staging))
        {
            foreach (var file in files)
            {
                var (staged, place) = (System.IO.Path.Join(staging, file), System.IO.Path.Join(Path, file));
                if (File.Exists(staged))
                {
                    Directory.CreateDirectory(System.IO.Path.GetDirectoryName(place)!);
                    File.Move(staged, place, overwrite: true);
                }
            }

            Directory.Delete(staging, recursive: true);
        }

        foreach (var table in Tables.CorpusTable.All.Select(t => System.IO.Path.Join(Path, t.Name)).Where(Directory.Exists))
        {
            foreach (var month in Directory.GetDirectories(table))
            {
                foreach (var file in Directory.GetFiles(month, "*.parquet").Where(f => !files.Contains(System.IO.Path.GetRelativePath(Path, f).Replace('\\', '/'))))
                {
                    File.Delete(file);
                }

                DeleteIfEmpty(month);
            }

            DeleteIfEmpty(table);
        }
    }

    private static void DeleteIfEmpty(string folder)
    {
        if (!Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
        }
    }
}
