using System.Runtime.InteropServices;

namespace ClaimMap.Loading.Files;

/// <summary>What stands at a path once every link is followed.</summary>
/// <param name="Type">What it is.</param>
/// <param name="Length">Of a file: how many bytes it has.</param>
/// <param name="Mode">Who may do what with it; null where the system has no such thing.</param>
/// <param name="Identity">Equal for two paths that lead to the same file; null where the system does not tell.</param>
/// <param name="Owner">Whom it belongs to, and which group; null where the system does not tell.</param>
internal sealed record FileStatus(FileType Type, long Length, UnixFileMode? Mode, FileIdentity? Identity, (uint User, uint Group)? Owner)
{
    /// <summary>Looks at a path; null where nothing stands there.</summary>
    /// <exception cref="IOException">The way there is barred.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static FileStatus? Of(string path) => Posix.IsThere ? Posix.StatusOf(Path.GetFullPath(path)) : Portable(path);

    /// <summary>Looks at an open file.</summary>
    public static FileStatus? Of(SafeHandle handle) => Posix.IsThere ? Posix.StatusOf(handle) : null;

    // Windows has its devices and pipes at paths of their own, which are no files to it.
    private static FileStatus? Portable(string path)
    {
        if (Directory.Exists(path))
        {
            return new FileStatus(FileType.Folder, 0, ModeOf(path), null, null);
        }

        var file = new FileInfo(path);
        var target = file.LinkTarget is null ? file : (FileInfo?)file.ResolveLinkTarget(returnFinalTarget: true);
        return target is { Exists: true } ? new FileStatus(FileType.File, target.Length, ModeOf(path), null, null) : null;
    }

    private static UnixFileMode? ModeOf(string path) => OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(path);
}

/// <summary>Which file it is, whatever path leads to it.</summary>
internal readonly record struct FileIdentity(ulong Device, ulong Number);

/// <summary>What can stand at a path.</summary>
internal enum FileType
{
    File,
    Folder,
    Pipe,
    CharacterDevice,
    BlockDevice,
    Socket,
}
