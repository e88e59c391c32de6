using System.Text;

namespace ClaimMap.Loading.Files;

/// <summary>Writes a file whole or not at all.</summary>
internal static class AtomicFile
{
    /// <summary>Writes UTF-8 without a byte order mark beside <paramref name="path"/> and then puts it in its place.</summary>
    /// <exception cref="IOException">The file cannot be written; what stood there stands there still.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static void WriteText(string path, string text) => Write(path, writer => writer.Write(text));

    /// <summary>The same for what is written piece by piece.</summary>
    /// <exception cref="IOException">The file cannot be written; what stood there stands there still.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static void Write(string path, Action<TextWriter> write) => Replace(path, stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 14, leaveOpen: true) { NewLine = "\n" };
        write(writer);
    });

    /// <summary>The same for bytes as they are.</summary>
    /// <exception cref="IOException">The file cannot be written; what stood there stands there still.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static void WriteBytes(string path, byte[] bytes) => Replace(path, stream => stream.Write(bytes));

    private static void Replace(string path, Action<Stream> write)
    {
        // A link stays a link: what it points at is replaced.
        var target = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? Path.GetFullPath(path);
        var temporary = Path.Combine(Path.GetDirectoryName(target) ?? "", $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(temporary, target, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
