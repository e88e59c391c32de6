using ClaimMap.Cli.Watching;
using ClaimMap.Loading.Files;

namespace ClaimMap.Cli;

/// <summary>The streams that the process was given, and what stands for them where it was given none.</summary>
internal static class StandardStreams
{
    /// <summary>Standard output; where it is closed, whatever is written to it cannot be.</summary>
    public static Stream Output() => IsOpen(Descriptor.Output) ? Console.OpenStandardOutput() : new ClosedStream();

    /// <summary>A token that is cancelled once nobody reads standard output any more.</summary>
    public static CancellationToken WatchOutput() => IsOpen(Descriptor.Output) ? OutputWatch.Begin() : new CancellationToken(canceled: true);

    /// <summary>Standard error; where it cannot be written, messages are lost, and nothing else.</summary>
    public static Stream Error() => IsOpen(Descriptor.Error) ? new ForgivingStream(Console.OpenStandardError()) : Stream.Null;

    // The number of a stream that was closed before the process began is given to the first file that the run time opens for itself: to what cannot be
    // written, or to a pipe of its own, whose other end it holds too.
    private static bool IsOpen(int descriptor)
    {
        if (!OperatingSystem.IsLinux() || !Directory.Exists("/proc/self/fd"))
        {
            return true;
        }

        return Opened(descriptor) is { IsWritable: true } file && !(file.Name.StartsWith("pipe:", StringComparison.Ordinal)
            && Directory.EnumerateFileSystemEntries("/proc/self/fd").Select(Path.GetFileName).Any(n => int.TryParse(n, out var other) && Opened(other) is { IsWritable: false } end && end.Name == file.Name));
    }

    private static (string Name, bool IsWritable)? Opened(int descriptor)
    {
        try
        {
            if (new FileInfo($"/proc/self/fd/{descriptor}").LinkTarget is not { } name)
            {
                return null;
            }

            // The last octal digit: 0 where it can only be read.
            var flags = File.ReadLines($"/proc/self/fdinfo/{descriptor}").First(l => l.StartsWith("flags:", StringComparison.Ordinal));
            return (name, flags[^1] is not ('0' or '4'));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            return null;
        }
    }

    private sealed class ClosedStream : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new FileProblem("it is closed");

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
    }

    private sealed class ForgivingStream(Stream inner) : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            try
            {
                inner.Write(buffer);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // There is nowhere left to say so.
            }
        }

        public override void Flush()
        {
            try
            {
                inner.Flush();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                // There is nowhere left to say so.
            }
        }
    }
}
