using ClaimMap.Loading.Files;

namespace ClaimMap.Cli.Commands;

/// <summary>Where a command line says that something is to be written.</summary>
internal static class OutputPath
{
    /// <summary>The file names that stand for standard output.</summary>
    public const string Standard = "-";

    /// <summary>Whether a path stands for standard output.</summary>
    public static bool IsStandard(string? path) => path is null or Standard || Descriptor.Of(path) == Descriptor.Output;

    /// <summary>Says why nothing may be written to a path: it is, by whatever way, something that the command reads. Null where it is not.</summary>
    /// <param name="option">The option that names the path.</param>
    /// <param name="path">The path.</param>
    /// <param name="map">The folder or archive of the map that is read; null where none is.</param>
    /// <param name="inputs">The other files that are read, by the names of their arguments; null for what is not given.</param>
    public static string? Misuse(string option, string? path, string? map, params ReadOnlySpan<(string Name, string? Path)> inputs)
    {
        if (IsStandard(path))
        {
            return null;
        }

        foreach (var (name, input) in inputs)
        {
            if (input is not null && RealPath.AreSame(path!, input))
            {
                return $"{option}: '{path}' is {name} itself, which would be lost. Write elsewhere.";
            }
        }

        return map is not null && IsOfMap(path!, map) ? $"{option}: '{path}' is a file of the map {map}, which would be lost. Write elsewhere." : null;
    }

    /// <summary>Says which of the files that a command reads beside a map is a file of that map, where the command writes the map. Null where none is.</summary>
    public static string? MisuseOfMap(string map, params ReadOnlySpan<(string Name, string? Path)> inputs)
    {
        foreach (var (name, input) in inputs)
        {
            if (input is not null && IsOfMap(input, map))
            {
                return $"{name}: '{input}' is a file of the map {map}, which this command writes. Keep it elsewhere.";
            }
        }

        return null;
    }

    /// <summary>Writes a file, or to standard output where the path stands for it; false, with the reason written out, where that cannot be.</summary>
    /// <param name="what">What the reason begins with: the command and the option that names the file.</param>
    /// <param name="path">The path.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="streams">Where the reason goes.</param>
    public static bool Write(string what, string path, Action<TextWriter> write, Streams streams)
    {
        if (!IsStandard(path))
        {
            return FileReading.Try(what, path, "written", () => OutputFile.Write(path, write), streams);
        }

        write(streams.Output);
        return true;
    }

    private static bool IsOfMap(string path, string map)
    {
        if (!Directory.Exists(map))
        {
            return RealPath.AreSame(path, map);
        }

        return (RealPath.IsInside(path, map) && MapLayout.IsPart(Path.GetRelativePath(RealPath.Of(map), RealPath.Of(path)).Replace(Path.DirectorySeparatorChar, '/')))
            || FilesOf(map).Any(file => RealPath.AreSame(path, file));
    }

    private static IEnumerable<string> FilesOf(string map)
    {
        try
        {
            return [.. Directory.EnumerateFiles(map, "*.json", SearchOption.AllDirectories)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
