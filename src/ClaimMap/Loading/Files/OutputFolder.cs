namespace ClaimMap.Loading.Files;

/// <summary>Writes a folder with all its files or not at all.</summary>
internal static class OutputFolder
{
    /// <summary>Writes the files into a folder that is not there yet or is empty.</summary>
    /// <param name="path">The folder; the one that it lies in must be there.</param>
    /// <param name="files">Their paths inside the folder, with <c>/</c> between the parts, and what they hold.</param>
    /// <exception cref="IOException">The folder is not empty, or cannot be written; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static void Write(string path, IReadOnlyList<(string Path, byte[] Bytes)> files) => Write(path, files, _ => new FileProblem("it is not empty"), makesParents: false);

    /// <summary>Writes the files into a folder as <see cref="Write(string, IReadOnlyList{ValueTuple{string, byte[]}})"/> does, or in the place of what lies in one whose files all belong to what is written.</summary>
    /// <param name="path">The folder; the one that it lies in must be there.</param>
    /// <param name="files">Their paths inside the folder, with <c>/</c> between the parts, and what they hold.</param>
    /// <param name="isPart">Whether a file by this path inside the folder, with <c>/</c> at the end of a folder's, may be replaced or removed.</param>
    /// <param name="whole">What the files are together, such as "a map".</param>
    /// <param name="makesParents">Whether the folders that it lies in are made too.</param>
    /// <exception cref="IOException">The folder holds something else, or cannot be written; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public static void Replace(string path, IReadOnlyList<(string Path, byte[] Bytes)> files, Predicate<string> isPart, string whole, bool makesParents = false) =>
        Write(path, files, name => isPart(name) ? null : new FileProblem($"it holds '{name}', which is no part of {whole}; save to a folder of its own"), makesParents);

    private static void Write(string path, IReadOnlyList<(string Path, byte[] Bytes)> files, Func<string, FileProblem?> refuses, bool makesParents)
    {
        var target = Path.TrimEndingDirectorySeparator(RealPath.Of(path));
        var parent = Path.GetDirectoryName(target) ?? target;
        StagingFolder.Recover(parent);
        switch (FileStatus.Of(target)?.Type)
        {
            case null:
                while (makesParents && !Directory.Exists(parent) && Path.GetDirectoryName(parent) is { } above)
                {
                    parent = above;
                }

                if (!Directory.Exists(parent))
                {
                    throw new DirectoryNotFoundException();
                }

                using (var changes = new FileChanges(parent))
                {
                    changes.WriteFolder(target, files);
                    changes.Commit();
                }

                break;
            case FileType.Folder:
                Fill(target, files, refuses);
                break;
            default:
                throw new FileProblem("it is a file");
        }
    }

    private static void Fill(string target, IReadOnlyList<(string Path, byte[] Bytes)> files, Func<string, FileProblem?> refuses)
    {
        StagingFolder.Recover(target);
        var stale = new List<string>();

        // The files, and every folder on the way to one.
        var kept = files.SelectMany(f => f.Path.Index().Where(c => c.Item == '/').Select(c => f.Path[..(c.Index + 1)]).Append(f.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var entry in Directory.EnumerateFileSystemEntries(target, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var isFolder = Directory.Exists(entry);
            var name = Path.GetRelativePath(target, entry).Replace(Path.DirectorySeparatorChar, '/') + (isFolder ? "/" : "");
            if (refuses(name) is { } problem)
            {
                throw problem;
            }

            if (!kept.Contains(name))
            {
                stale.Add(entry);
            }
        }

        using var changes = new FileChanges(target);
        foreach (var (name, bytes) in files)
        {
            var path = Path.Join(target, name);
            if (!File.Exists(path) || !InputFile.Read(path).AsSpan().SequenceEqual(bytes))
            {
                changes.Write(path, bytes);
            }
        }

        // What lies in a folder goes before it.
        stale.Reverse();
        stale.ForEach(changes.Delete);
        changes.Commit();
    }
}
