using System.Globalization;
using System.Text.Json;

namespace ClaimMap.Loading.Files;

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

    /// <summary>Whether this is the name of one.</summary>
    public static bool IsName(string name) => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal);

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

    /// <summary>Has something else undone where this process is interrupted; once it is done, <see cref="Forget"/>.</summary>
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
        Release();
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
                Release();
            }
            else
            {
                Remove();
            }
        }
    }

    private void Release()
    {
        Living.Remove(this);
        _lock?.Dispose();
        _lock = null;
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
