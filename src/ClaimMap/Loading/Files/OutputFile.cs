using System.Text;

namespace ClaimMap.Loading.Files;

/// <summary>Writes one file, whole or not at all; into a pipe or a device it is written as it comes.</summary>
internal static class OutputFile
{
    private const int Buffer = 1 << 14;

    // EPIPE, and ERROR_BROKEN_PIPE and ERROR_NO_DATA of Windows.
    private static readonly int[] ReaderHasGone = [32, unchecked((int)0x8007006D), unchecked((int)0x800700E8)];

    /// <summary>Writes UTF-8 without a byte order mark.</summary>
    /// <exception cref="IOException">It cannot be written; what stood there stands there still.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static void WriteText(string path, string text) => Write(path, writer => writer.Write(text));

    /// <summary>The same for what is written piece by piece.</summary>
    /// <exception cref="IOException">It cannot be written; what stood there stands there still.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static void Write(string path, Action<TextWriter> write)
    {
        void WriteTo(Stream stream)
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(false), Buffer, leaveOpen: true) { NewLine = "\n" };
            write(writer);
        }

        if (Descriptor.Of(path) is not null || FileStatus.Of(path) is { Type: FileType.Pipe or FileType.CharacterDevice })
        {
            WriteThrough(path, WriteTo);
            return;
        }

        using var changes = new FileChanges(FolderOf(path));
        changes.Write(path, WriteTo);
        changes.Commit();
    }

    private static string FolderOf(string path) =>
        Path.GetDirectoryName(RealPath.Of(path)) is { } folder && Directory.Exists(folder) ? folder : throw new DirectoryNotFoundException();

    private static void WriteThrough(string path, Action<Stream> write)
    {
        try
        {
            using var stream = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
            write(stream);
        }
        catch (IOException e) when (ReaderHasGone.Contains(e.HResult))
        {
            // Whoever reads has seen enough, as `head` does.
        }
    }
}
