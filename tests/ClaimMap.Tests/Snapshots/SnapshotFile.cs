using System.Collections.Concurrent;
using System.Reflection;

namespace VerifyTests;

/// <summary>The verified file of a snapshot and the received one beside it.</summary>
internal sealed class SnapshotFile
{
    private static readonly ConcurrentDictionary<string, bool> Taken = new(StringComparer.Ordinal);

    private readonly string _directory;
    private readonly string _name;
    private readonly string _extension;

    private SnapshotFile(string directory, string name, string extension)
    {
        _directory = directory;
        _name = name;
        _extension = extension;
    }

    private string ReceivedName => $"{_name}.received.{_extension}";

    private string VerifiedName => $"{_name}.verified.{_extension}";

    private string ReceivedPath => Path.Combine(_directory, ReceivedName);

    private string VerifiedPath => Path.Combine(_directory, VerifiedName);

    /// <exception cref="InvalidOperationException">A snapshot of that name was verified before in this run: one would hide the other.</exception>
    public static SnapshotFile Of(MethodInfo test, VerifySettings settings, string sourceFile, string extension)
    {
        var directory = Path.Combine(Path.GetDirectoryName(sourceFile)!, settings.Directory ?? "");
        var file = new SnapshotFile(directory, SnapshotName.Of(test, settings), extension);
        var prefix = Path.Combine(directory, file._name);
        return Taken.TryAdd(prefix, true)
            ? file
            : throw new InvalidOperationException($"The name of a snapshot is used twice: {prefix}");
    }

    public async Task CompareAsync(string received)
    {
        Directory.CreateDirectory(_directory);
        File.Delete(ReceivedPath);
        var verified = File.Exists(VerifiedPath) ? await SnapshotText.ReadAsync(VerifiedPath).ConfigureAwait(false) : null;
        if (verified is not null && SnapshotText.AreEqual(received, verified))
        {
            return;
        }

        await SnapshotText.WriteAsync(ReceivedPath, received).ConfigureAwait(false);
        throw new VerifyException(Message(received, verified));
    }

    private string Message(string received, string? verified)
    {
        var kind = verified is null ? "New" : "NotEqual";
        var contents = verified is null ? "" : $"\nVerified: {VerifiedName}\n{verified}";
        return $"""
            Directory: {_directory}
            {kind}:
              - Received: {ReceivedName}
                Verified: {VerifiedName}

            FileContent:

            {kind}:

            Received: {ReceivedName}
            {received}{contents}
            """;
    }
}
