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
            throw new FileProblem("it is a file");
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

    /// <summary>Writes the files into a folder as <see cref="Write"/> does, or in the place of one whose files all belong to what is written.</summary>
    /// <param name="path">The folder; the one that it lies in must be there.</param>
    /// <param name="files">Their paths inside the folder, with <c>/</c> between the parts, and what they hold.</param>
    /// <param name="isPart">Whether a file by this path inside the folder may be replaced or removed.</param>
    /// <exception cref="IOException">The folder holds something else, or cannot be written; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static void Replace(string path, IReadOnlyList<(string Path, byte[] Bytes)> files, Predicate<string> isPart)
    {
        var target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (!Directory.Exists(target) || !Directory.EnumerateFileSystemEntries(target).Any())
        {
            Write(path, files);
            return;
        }

        foreach (var entry in Directory.EnumerateFileSystemEntries(target, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(target, entry).Replace('\\', '/');
            if (!isPart(Directory.Exists(entry) ? name + "/" : name))
            {
                throw new FileProblem($"it holds '{name}', which is no part of a map; save to a folder of its own");
            }
        }

        // A link stays a link: the folder that it leads to is replaced.
        target = new DirectoryInfo(target).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? target;
        var (staging, old) = (Temporary(target), Temporary(target));
        try
        {
            WriteAll(staging, files);
            Directory.Move(target, old);
            try
            {
                Directory.Move(staging, target);
            }
            catch
            {
                Directory.Move(old, target);
                throw;
            }
        }
        catch
        {
            Remove(staging);
            throw;
        }

        Remove(old);
    }

    private static string Temporary(string target) => Path.Join(Path.GetDirectoryName(target), $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}.tmp");

    private static void Create(string target, IReadOnlyList<(string Path, byte[] Bytes)> files)
    {
        var parent = Path.GetDirectoryName(target) ?? target;
        if (!Directory.Exists(parent))
        {
            throw new DirectoryNotFoundException();
        }

        var staging = Temporary(target);
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
            throw new FileProblem("it is not empty");
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
