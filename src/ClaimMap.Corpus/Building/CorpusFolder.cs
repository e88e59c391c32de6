using System.Security.Cryptography;
using ClaimMap.Loading.Files;

namespace ClaimMap.Corpora.Building;

/// <summary>The folder of a corpus while it is written: what is there stays whole until all that is new is there too.</summary>
/// <remarks>
/// No table's file that stands is ever overwritten. The manifest is replaced when all new files are in their places; only then are those deleted
/// that it does not name any more. So whoever goes by the manifest meets the old corpus or the new one, whenever a build is killed.
/// </remarks>
internal sealed class CorpusFolder : IDisposable
{
    private const string Lock = ".lock";

    private readonly FileStream? _lock;
    private readonly bool _isNew;
    private readonly FileChanges _changes;
    private readonly Dictionary<string, string> _begun = new(StringComparer.Ordinal);

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

        StagingFolder.Recover(path);
        if (!IsCorpus && Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Select(e => System.IO.Path.GetFileName(e)).FirstOrDefault(n => n is not (Lock or LinksFile.FileName) && !StagingFolder.IsName(n)) is { } other)
        {
            throw new IOException($"it holds '{other}' and is no corpus; build into a folder of its own");
        }

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

        // Whoever held the lock until now may have written another manifest.
        try
        {
            Old = IsCorpus ? Manifest.Read(path) : Manifest.Empty;
            _changes = new FileChanges(path);
            Tidy(Old);
        }
        catch
        {
            Release();
            throw;
        }
    }

    public string Path { get; }

    private bool IsCorpus => File.Exists(System.IO.Path.Join(Path, Manifest.FileName));

    /// <summary>What the corpus consisted of before.</summary>
    public Manifest Old { get; }

    /// <summary>Where a file of the corpus lies that is there, or will be.</summary>
    public string Locate(string file) => _begun.TryGetValue(file, out var begun) ? begun : System.IO.Path.Join(Path, file);

    /// <summary>Begins a file whose place is known when it is whole.</summary>
    public FileStream Begin() => _changes.Begin();

    /// <summary>Closes a file and names it by its bytes.</summary>
    public PartFile Finish(FileStream stream, string table, string month, long rows)
    {
        using (stream)
        {
            stream.Position = 0;
            var part = new PartFile(Convert.ToHexStringLower(SHA256.HashData(stream))[..16], rows, stream.Length);
            var file = Part.PathOf(table, month, part.Name);
            if (!File.Exists(System.IO.Path.Join(Path, file)) && _begun.TryAdd(file, stream.Name))
            {
                // What a manifest names has to be there after a loss of power too.
                stream.Flush(flushToDisk: true);
            }

            return part;
        }
    }

    /// <summary>Makes the files that were begun the corpus.</summary>
    public void Commit(Manifest manifest, LinksFile links)
    {
        // A person edits the links: they are in their place before anything else can be waited for.
        Write(LinksFile.FileName, links.ToJson());
        foreach (var file in manifest.Files.Where(_begun.ContainsKey).Distinct())
        {
            _changes.Place(_begun[file], System.IO.Path.Join(Path, file));
        }

        Write(Manifest.FileName, manifest.ToJson());
        _changes.Commit();
        _begun.Clear();
        Tidy(manifest);
    }

    public void Dispose()
    {
        try
        {
            _changes.Dispose();
        }
        finally
        {
            Release();
        }
    }

    private void Release()
    {
        StagingFolder.Forget(Undo);
        _lock?.Dispose();
    }

    private void Write(string file, string text)
    {
        var path = System.IO.Path.Join(Path, file);
        if (!File.Exists(path) || File.ReadAllText(path) != text)
        {
            _changes.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
        }
    }

    // An interrupted build leaves no folder that it made for nothing.
    private void Undo()
    {
        _lock?.Dispose();
        if (_isNew && Directory.Exists(Path))
        {
            DeleteIfEmpty(Path);
        }
    }

    // Deletes every file of a table that a manifest does not name.
    private void Tidy(Manifest manifest)
    {
        var files = manifest.Files.ToHashSet(StringComparer.Ordinal);
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
