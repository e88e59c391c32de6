namespace ClaimMap.Loading.Files;

/// <summary>Files that are written together, all of them or none: the one way in which anything is put on a disk.</summary>
/// <remarks>
/// Everything is first laid whole into a folder of its own beside the targets (<see cref="StagingFolder"/>), then moved. Of several files a list is laid
/// there first; where a process is killed between two moves, the next one moves the rest. A link stays a link, and what it leads to is replaced; mode and
/// owner of a file stay.
/// </remarks>
internal sealed class FileChanges : IDisposable
{
    private readonly string _root;
    private readonly List<StagingFolder> _stagings = [];
    private readonly List<(StagingFolder Staging, string? Staged, string Target)> _moves = [];

    /// <summary>Begins changes.</summary>
    /// <param name="root">The folder, which is there, that the files lie in.</param>
    public FileChanges(string root) => _root = RealPath.Of(root);

    /// <summary>Writes a file, when all are written.</summary>
    /// <exception cref="IOException">It cannot be written, or no file stands there.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Write(string path, Action<Stream> write)
    {
        var target = RealPath.Of(path);
        var status = FileStatus.Of(target);
        if (status is not null)
        {
            ThrowUnlessWritable(target, status.Type);
        }

        var staging = StagingFor(target);
        var staged = staging.Next();
        using (var stream = Create(staged, isReplacing: status is not null))
        {
            write(stream);
            stream.Flush(flushToDisk: true);
            if (status is not null)
            {
                Keep(stream, status);
            }
        }

        _moves.Add((staging, staged, target));
    }

    /// <summary>Writes a file, when all are written.</summary>
    /// <exception cref="IOException">It cannot be written, or no file stands there.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Write(string path, byte[] bytes) => Write(path, stream => stream.Write(bytes));

    /// <summary>Begins a file whose place inside the root is told when it is whole (<see cref="Place"/>); until then nobody finds it.</summary>
    public FileStream Begin() => Create(StagingFor(_root).Next(), isReplacing: false);

    /// <summary>Puts a file that was begun here, and is closed, into a place where nothing stands, when all are written.</summary>
    public void Place(string begun, string path) => _moves.Add((StagingFor(_root), begun, RealPath.Of(path)));

    /// <summary>Makes a folder that is not there, with all its files.</summary>
    /// <param name="path">The folder; the one that it lies in is there.</param>
    /// <param name="files">Their paths inside the folder, with <c>/</c> between the parts, and what they hold.</param>
    public void WriteFolder(string path, IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        var target = RealPath.Of(path);
        var staging = StagingFor(target);
        var staged = staging.Next();
        foreach (var (name, bytes) in files)
        {
            using var stream = Create(Path.Join(staged, name), isReplacing: false);
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        _moves.Add((staging, staged, target));
    }

    /// <summary>Removes a file, or a folder that is empty by then.</summary>
    public void Delete(string path)
    {
        var target = Path.GetFullPath(path);
        _moves.Add((StagingFor(target), null, target));
    }

    /// <summary>Puts everything into its place.</summary>
    /// <exception cref="IOException">Something cannot be put there; the next process that writes into the folder tries again.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public void Commit()
    {
        // What lies elsewhere, behind a link, is moved first: nothing promises it.
        var inside = _moves.Where(m => IsInside(m.Target)).ToList();
        StagingFolder.WithoutInterruption(() =>
        {
            foreach (var folder in _moves.Select(m => Path.GetDirectoryName(m.Target)!).Where(Directory.Exists).Distinct())
            {
                StagingFolder.ThrowUnlessWritable(folder);
            }

            foreach (var (_, staged, target) in _moves.Except(inside))
            {
                StagingFolder.Move(staged, target);
            }

            if (inside.Count > 1)
            {
                inside[0].Staging.Promise(inside.ConvertAll(m => (m.Staged is null ? null : Path.GetFileName(m.Staged), Path.GetRelativePath(_root, m.Target))));
            }

            foreach (var (_, staged, target) in inside)
            {
                StagingFolder.Move(staged, target);
            }

            _stagings.ForEach(s => s.Remove());
        });
    }

    public void Dispose() => _stagings.ForEach(s => s.Dispose());

    private bool IsInside(string target) => RealPath.IsWithin(target, _root);

    private StagingFolder StagingFor(string target)
    {
        var folder = IsInside(target) ? _root : Path.GetDirectoryName(target)!;
        if (_stagings.Find(s => s.Parent == folder) is { } known)
        {
            return known;
        }

        var staging = StagingFolder.In(folder);
        _stagings.Add(staging);
        return staging;
    }

    private static void ThrowUnlessWritable(string target, FileType type)
    {
        if (type != FileType.File)
        {
            throw new FileProblem(type == FileType.Folder ? "it is a folder" : "it is no file, and only a file is replaced");
        }

        // A folder that may be written would let a file be replaced that may not be.
        using var handle = File.OpenHandle(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
    }

    private static FileStream Create(string path, bool isReplacing)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, BufferSize = 1 << 16, Share = FileShare.None };
        if (isReplacing && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        // A process that is about to end makes no file any more where it cleans up.
        FileStream? created = null;
        StagingFolder.WithoutInterruption(() =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            created = new FileStream(path, options);
        });
        return created!;
    }

    private static void Keep(FileStream stream, FileStatus status)
    {
        if (status.Owner is { } owner && FileStatus.Of(stream.SafeFileHandle)?.Owner != owner && !Posix.TryChangeOwner(stream.SafeFileHandle, owner))
        {
            throw new FileProblem("it belongs to another user or group, and would be yours once it is replaced; write elsewhere, or remove it first");
        }

        if (status.Mode is { } mode && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(stream.SafeFileHandle, mode);
        }
    }
}
