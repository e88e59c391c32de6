using ClaimMap.Loading;
using ClaimMap.Loading.Files;

namespace ClaimMap;

public sealed partial class ClaimGraph
{
    /// <summary>Loads a map from its folder.</summary>
    /// <param name="folder">The folder that holds document.json.</param>
    /// <exception cref="MapLoadException">The map has errors; the exception carries every diagnostic.</exception>
    public static ClaimGraph Load(string folder)
    {
        var result = TryLoad(folder);
        return result.Graph ?? throw new MapLoadException(result.Diagnostics);
    }

    /// <summary>Loads a map from its folder, or says everything that is wrong with it.</summary>
    /// <param name="folder">The folder that holds document.json.</param>
    public static LoadResult TryLoad(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return MapLoader.Load(new DirectoryMapFolder(folder));
    }
}
