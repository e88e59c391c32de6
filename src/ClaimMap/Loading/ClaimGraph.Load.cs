using ClaimMap.Loading;
using ClaimMap.Loading.Files;

namespace ClaimMap;

public sealed partial class ClaimGraph
{
    /// <summary>Loads a map from its folder, or from a zip archive that holds one.</summary>
    /// <param name="path">The folder that holds document.json, or the archive, whose name ends with <c>.zip</c>.</param>
    /// <param name="mustBeFinished">Whether a map with open work is refused too.</param>
    /// <exception cref="MapLoadException">The map has errors, or is unfinished and must not be; the exception carries every diagnostic.</exception>
    public static ClaimGraph Load(string path, bool mustBeFinished = false)
    {
        var result = TryLoad(path);
        return result.IsFinished || !mustBeFinished ? Require(result) : throw new MapLoadException(result.Diagnostics);
    }

    /// <summary>Loads a map from files in memory.</summary>
    /// <param name="files">
    /// What they hold, by their paths inside the map with <c>/</c> between the parts, such as <c>claims/02-lead.json</c>.
    /// </param>
    /// <exception cref="MapLoadException">The map has errors; the exception carries every diagnostic.</exception>
    public static ClaimGraph Load(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files) => Require(TryLoad(files));

    /// <summary>Makes a graph of records.</summary>
    /// <exception cref="MapLoadException">The records do not fit together; the exception carries every diagnostic.</exception>
    /// <remarks><inheritdoc cref="TryCreate" path="/remarks/node()" /></remarks>
    public static ClaimGraph Create(MapContent content) => Require(TryCreate(content));

    /// <summary>Loads a map from its folder or from a zip archive, or says everything that is wrong with it.</summary>
    /// <param name="path">The folder that holds document.json, or the archive, whose name ends with <c>.zip</c>.</param>
    public static LoadResult TryLoad(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        var isArchive = path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) && !Directory.Exists(path);
        return MapLoader.Load(isArchive ? new ZipMapFolder(path) : new DirectoryMapFolder(path));
    }

    /// <summary>Loads a map from files in memory, or says everything that is wrong with it.</summary>
    /// <param name="files">
    /// What they hold, by their paths inside the map with <c>/</c> between the parts, such as <c>claims/02-lead.json</c>.
    /// </param>
    public static LoadResult TryLoad(IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return MapLoader.Load(new MemoryMapFolder(files));
    }

    /// <summary>Makes a graph of records, or says everything that is wrong with them together.</summary>
    /// <remarks>
    /// The records pass every stage that files do. What is wrong is found at its position in the files that <see cref="Save"/> would write.
    /// </remarks>
    public static LoadResult TryCreate(MapContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        var files = MapWriter.Files(content, MapWriter.SharedSchemas).ToDictionary(f => f.Path, f => (ReadOnlyMemory<byte>)f.Bytes, StringComparer.Ordinal);
        return MapLoader.Load(new MemoryMapFolder(files));
    }

    /// <summary>Saves the map as a folder of data files, in the one form that docs/data-format.md describes.</summary>
    /// <param name="folder">
    /// The folder: one that is not there yet in a folder that is, an empty one, or one that holds a map and nothing else, which is replaced.
    /// </param>
    /// <remarks>
    /// Whole or not at all. The same graph always gives the same bytes, and loading them gives an equal graph. Schemas for an editor that stand
    /// beside the folder, in <c>../schemas</c>, are used; otherwise the map gets its own in <c>schemas</c>.
    /// </remarks>
    /// <exception cref="IOException">The folder holds something else, or cannot be written; it is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written; it is as it was.</exception>
    public void Save(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        MapWriter.Save(Content, folder);
    }

    private static ClaimGraph Require(LoadResult result) => result.Graph ?? throw new MapLoadException(result.Diagnostics);
}
