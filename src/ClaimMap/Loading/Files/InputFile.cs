using System.Globalization;

namespace ClaimMap.Loading.Files;

/// <summary>The one way to open what a user names: what was opened is looked at, and never more is read than a limit.</summary>
internal static class InputFile
{
    /// <summary>The most bytes that are read of any file, unless its kind has a lower limit.</summary>
    public const long Limit = 256L * 1024 * 1024;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, or a pipe that this process was given, such as <c>/dev/stdin</c>.</param>
    /// <param name="limit">The most bytes it may have.</param>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="InputTooLargeException">It has more.</exception>
    /// <exception cref="IOException">It is no file, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] Read(string path, long limit = Limit)
    {
        using var stream = Open(path);
        if (stream.CanSeek && stream.Length > limit)
        {
            throw new InputTooLargeException(stream.Length, limit);
        }

        return Read(stream, limit);
    }

    /// <summary>Reads a stream to its end, which may be farther off than it says.</summary>
    /// <exception cref="InputTooLargeException">It has more bytes than the limit.</exception>
    public static byte[] Read(Stream stream, long limit)
    {
        using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, limit) : 0);
        var buffer = new byte[81920];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            if (bytes.Length + count > limit)
            {
                throw new InputTooLargeException(null, limit);
            }

            bytes.Write(buffer, 0, count);
        }

        return bytes.Length == bytes.Capacity ? bytes.GetBuffer() : bytes.ToArray();
    }

    /// <summary>Opens a file to be read from its beginning.</summary>
    /// <exception cref="IOException">It is no file, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static FileStream Open(string path)
    {
        // What this process was given open, such as `<(command)` of a shell, has a writer; everything else has to be a file.
        var handle = Descriptor.Of(path) is null && Posix.IsThere ? Posix.Open(Path.GetFullPath(path)) : null;
        try
        {
            if (handle is not null)
            {
                ThrowUnlessFile(FileStatus.Of(handle)!.Type);
            }

            handle ??= File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            return new FileStream(handle, FileAccess.Read, bufferSize: 0);
        }
        catch (Exception e)
        {
            handle?.Dispose();
            if (e is UnauthorizedAccessException && Directory.Exists(path))
            {
                throw new FileProblem("it is a folder");
            }

            throw;
        }
    }

    private static void ThrowUnlessFile(FileType type)
    {
        if (type != FileType.File)
        {
            throw new FileProblem(type switch
            {
                FileType.Folder => "it is a folder",
                FileType.Pipe => "it is a pipe, not a file",
                FileType.Socket => "it is a socket, not a file",
                _ => "it is a device, not a file",
            });
        }
    }
}

/// <summary>Files that this process was given open, by the paths that the system has for them.</summary>
internal static class Descriptor
{
    public const int Output = 1;
    public const int Error = 2;

    /// <summary>The number of the open file that a path stands for, such as 1 of <c>/dev/stdout</c>; null where it stands for none.</summary>
    public static int? Of(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        var full = Path.GetFullPath(path);
        return full switch
        {
            "/dev/stdin" => 0,
            "/dev/stdout" => Output,
            "/dev/stderr" => Error,
            _ when Path.GetDirectoryName(full) is "/dev/fd" or "/proc/self/fd" && int.TryParse(Path.GetFileName(full), NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
            _ => null,
        };
    }
}

/// <summary>Thrown where a file has more bytes than are read.</summary>
internal sealed class InputTooLargeException(long? length, long limit) : IOException(
    length is { } bytes
        ? string.Create(CultureInfo.InvariantCulture, $"it has {bytes:N0} bytes; at most {limit:N0} are read")
        : string.Create(CultureInfo.InvariantCulture, $"it has more than the {limit:N0} bytes that are read"))
{
    /// <summary>Gets how many bytes it has; null where nobody has counted them.</summary>
    public long? Length { get; } = length;
}
