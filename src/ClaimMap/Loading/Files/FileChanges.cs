using System.Globalization;
using System.Text.Json;

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
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
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

/// <summary>A folder in which one process lays what it is about to put beside it.</summary>
/// <remarks>A lock in it tells whether the process is alive; the system lets go of it however the process ends.</remarks>
internal sealed class StagingFolder : IDisposable
{
    private const string Prefix = ".claimmap-";
    private const string Suffix = ".tmp";
    private const string LockFile = "lock";
    private const string PromiseFile = "promise";

    // Between making the folder and its lock there is an instant.
    private static readonly TimeSpan Youth = TimeSpan.FromMinutes(1);

    private static readonly Lock Gate = new();
    private static readonly List<StagingFolder> Living = [];
    private static readonly List<Action> Others = [];

    private readonly string _path;
    private FileStream? _lock;
    private int _count;

    private StagingFolder(string parent, string path, FileStream @lock) => (Parent, _path, _lock) = (parent, path, @lock);

    /// <summary>Gets the folder that it lies in.</summary>
    public string Parent { get; }

    /// <summary>Makes one, once what dead processes have left there is gone.</summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">Nothing can be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">Nothing may be written there.</exception>
    public static StagingFolder In(string parent)
    {
        if (!Directory.Exists(parent))
        {
            throw new DirectoryNotFoundException();
        }

        Recover(parent);
        lock (Gate)
        {
            var path = NewName(parent);
            if (OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(path);
            }
            else
            {
                Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }

            var staging = new StagingFolder(parent, path, new FileStream(Path.Join(path, LockFile), FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None));
            Living.Add(staging);
            return staging;
        }
    }

    /// <summary>Finishes or undoes what dead processes have begun in a folder, as far as that may be done.</summary>
    public static void Recover(string parent)
    {
        try
        {
            foreach (var path in Directory.GetFileSystemEntries(parent, Prefix + "*" + Suffix))
            {
                Recover(parent, path);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whoever may not write here has nothing to finish.
        }
    }

    /// <summary>Does what may not be left half done.</summary>
    public static void WithoutInterruption(Action action)
    {
        lock (Gate)
        {
            action();
        }
    }

    /// <summary>Has something else undone where this process is interrupted, for what collects files in a way of its own; once it is done, <see cref="Forget"/>.</summary>
    public static void Undo(Action action) => WithoutInterruption(() => Others.Add(action));

    /// <summary>What was to be undone is done.</summary>
    public static void Forget(Action action) => WithoutInterruption(() => Others.Remove(action));

    /// <summary>Removes what this process has begun, and lets it begin nothing more: it is about to end.</summary>
    public static void Abandon()
    {
        Gate.Enter();
        foreach (var undo in Living.Select(l => (Action)l.Remove).Concat(Others).ToList())
        {
            try
            {
                undo();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // Then the next process does it.
            }
        }
    }

    /// <exception cref="UnauthorizedAccessException">Nothing may be written into a folder.</exception>
    /// <exception cref="IOException">Nothing can be.</exception>
    public static void ThrowUnlessWritable(string folder)
    {
        using var probe = new FileStream(NewName(folder), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
    }

    /// <summary>Puts a file or folder into its place, or with nothing to put there removes what is there.</summary>
    public static void Move(string? staged, string target)
    {
        if (staged is null)
        {
            if (Directory.Exists(target))
            {
                Directory.Delete(target);
            }
            else
            {
                File.Delete(target);
            }

            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        if (Directory.Exists(staged))
        {
            Directory.Move(staged, target);
        }
        else
        {
            File.Move(staged, target, overwrite: true);
        }
    }

    /// <summary>A path in it that nothing stands at.</summary>
    public string Next() => Path.Join(_path, (++_count).ToString(CultureInfo.InvariantCulture));

    /// <summary>Writes down what is to be moved: from now on it will be, even if this process does not live to do it.</summary>
    /// <param name="moves">The names in this folder, null for what is removed, and the paths inside the folder that it lies in.</param>
    public void Promise(IReadOnlyList<(string? Staged, string Target)> moves)
    {
        var draft = Path.Join(_path, PromiseFile + "-draft");
        using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None))
        {
            using (var json = new Utf8JsonWriter(stream))
            {
                json.WriteStartArray();
                foreach (var (staged, target) in moves)
                {
                    json.WriteStartArray();
                    json.WriteStringValue(staged);
                    json.WriteStringValue(target);
                    json.WriteEndArray();
                }

                json.WriteEndArray();
            }

            stream.Flush(flushToDisk: true);
        }

        File.Move(draft, Path.Join(_path, PromiseFile));
    }

    /// <summary>Removes it with all that is still in it.</summary>
    public void Remove()
    {
        Living.Remove(this);
        _lock?.Dispose();
        _lock = null;
        if (Directory.Exists(_path))
        {
            Directory.Delete(_path, recursive: true);
        }
    }

    public void Dispose()
    {
        lock (Gate)
        {
            if (_lock is null)
            {
                return;
            }

            // What was promised and could not be done stays for the next process.
            if (File.Exists(Path.Join(_path, PromiseFile)))
            {
                Living.Remove(this);
                _lock.Dispose();
                _lock = null;
                return;
            }

            Remove();
        }
    }

    private static string NewName(string parent) => Path.Join(parent, string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Environment.ProcessId}-{Path.GetRandomFileName()}{Suffix}"));

    private static void Recover(string parent, string path)
    {
        if (!Directory.Exists(path))
        {
            // A file that only tried whether one can be written.
            if (new FileInfo(path).Length == 0)
            {
                File.Delete(path);
            }

            return;
        }

        try
        {
            using var held = new FileStream(Path.Join(path, LockFile), FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            Keep(parent, path);
        }
        catch (FileNotFoundException) when (IsOfTheDead(path) || Directory.GetLastWriteTimeUtc(path) < DateTime.UtcNow - Youth)
        {
            // It died before it could begin.
        }
        catch (IOException)
        {
            // It lives.
            return;
        }

        Directory.Delete(path, recursive: true);
    }

    // Where the system tells which processes live.
    private static bool IsOfTheDead(string path) =>
        Directory.Exists("/proc/self") && int.TryParse(Path.GetFileName(path)[Prefix.Length..].Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var process) && !Directory.Exists(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}"));

    // What no process of ours has written promises nothing.
    private static List<(string? Staged, string Target)> Moves(byte[] promise)
    {
        try
        {
            using var json = JsonDocument.Parse(promise);
            return [.. json.RootElement.EnumerateArray().Select(m => (m[0].GetString(), m[1].GetString()!)).Where(m => m.Item2 is { Length: > 0 } target && !target.Contains('\0', StringComparison.Ordinal))];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or IndexOutOfRangeException)
        {
            return [];
        }
    }

    // Only what lies in the staging folder, and only to paths beside it: a folder may come from somebody else.
    private static void Keep(string parent, string path)
    {
        var promise = Path.Join(path, PromiseFile);
        if (!File.Exists(promise))
        {
            return;
        }

        foreach (var (name, target) in Moves(InputFile.Read(promise)))
        {
            var staged = name is null ? null : Path.Join(path, Path.GetFileName(name));
            if (RealPath.IsInside(Path.GetDirectoryName(Path.Join(parent, target))!, parent) && (staged is null || Path.Exists(staged)))
            {
                Move(staged, Path.Join(parent, target));
            }
        }
    }
}
