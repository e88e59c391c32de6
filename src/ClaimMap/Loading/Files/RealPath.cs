namespace ClaimMap.Loading.Files;

/// <summary>Where paths lead once all links are followed.</summary>
internal static class RealPath
{
    // More than any system follows.
    private const int MaxLinks = 64;

    /// <summary>Whether a file lies in a folder or in one below it, whatever way leads there.</summary>
    public static bool IsInside(string file, string folder) => IsWithin(Of(file), Of(folder));

    /// <summary>The same of paths whose links have been followed.</summary>
    public static bool IsWithin(string file, string folder)
    {
        var inner = Path.GetRelativePath(folder, file);
        return inner != ".." && !inner.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal) && !Path.IsPathRooted(inner);
    }

    /// <summary>Whether two paths lead to the same file, by whatever links, hard ones among them.</summary>
    public static bool AreSame(string one, string other)
    {
        try
        {
            return Of(one) == Of(other) || (FileStatus.Of(one)?.Identity is { } identity && FileStatus.Of(other)?.Identity == identity);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Where nobody may look nothing is read, nor written.
            return false;
        }
    }

    /// <summary>The path without links, whether or not anything stands there.</summary>
    public static string Of(string path)
    {
        var full = Path.GetFullPath(path);
        for (var links = 0; links < MaxLinks; links++)
        {
            if (FirstLink(full) is not { } link)
            {
                break;
            }

            full = Path.GetFullPath(Path.Join(link.Target, full[link.Length..]));
        }

        return full;
    }

    // The first part of a path that is a link, with what it stands for; null where none is.
    private static (int Length, string Target)? FirstLink(string full)
    {
        var root = Path.GetPathRoot(full)!.Length;
        for (var end = NextBreak(full, root); root < full.Length; end = NextBreak(full, end + 1))
        {
            var part = full[..end];
            try
            {
                if (new FileInfo(part).LinkTarget is { } target)
                {
                    return (end, Path.GetFullPath(target, Path.GetDirectoryName(part)!));
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                return null;
            }

            if (end == full.Length)
            {
                break;
            }
        }

        return null;
    }

    private static int NextBreak(string path, int from)
    {
        var at = from >= path.Length ? -1 : path.IndexOf(Path.DirectorySeparatorChar, from);
        return at < 0 ? path.Length : at;
    }
}
