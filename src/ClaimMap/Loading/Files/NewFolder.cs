namespace ClaimMap.Loading.Files;

/// <summary>Writes a folder with all its files or not at all.</summary>
internal static class NewFolder
{
    /// <summary>Writes the files into a folder that is not there yet or is empty.</summary>
    /// <param name="path">The folder; the one that it lies in must be there.</param>
    /// <param name="files">Their paths inside the folder, with <c>/</c> between the parts, and what they hold.</param>
    /// <exception cref="IOException">The folder is not empty, or cannot be written; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static void Write(string path, IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (File.Exists(target))
        {
            throw new IOException("it is a file");
        }

        if (Directory.Exists(target))
        {
            Fill(target, files);
        }
        else
        {
            Create(target, files);
        }
    }

    private static void Create(string target, IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        var parent = Path.GetDirectoryName(target) ?? target;
        if (!Directory.Exists(parent))
        {
            throw new DirectoryNotFoundException();
        }

        var staging = Path.Join(parent, $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp");
        try
        {
            WriteAll(staging, files);
            Directory.Move(staging, target);
        }
        catch
        {
            Remove(staging);
            throw;
        }
    }

    // The folder itself may be one that cannot be replaced, such as the one the process stands in.
    private static void Fill(string target, IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        if (Directory.EnumerateFileSystemEntries(target).Any())
        {
            throw new IOException("it is not empty");
        }

        var staging = Path.Join(target, $".{Path.GetRandomFileName()}.tmp");
        var moved = new List<string>();
        try
        {
            WriteAll(staging, files);
            foreach (var entry in Directory.GetFileSystemEntries(staging))
            {
                var position = Path.Join(target, Path.GetFileName(entry));
                Directory.Move(entry, position);
                moved.Add(position);
            }

            Directory.Delete(staging);
        }
        catch
        {
            moved.ForEach(Remove);
            Remove(staging);
            throw;
        }
    }

    private static void WriteAll(string folder, IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        foreach (var (name, bytes) in files)
        {
            var path = Path.Join(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path))
        {
            Directory.Delete(path, recursive: true);
        }
        else
        {
            File.Delete(path);
        }
    }
}
