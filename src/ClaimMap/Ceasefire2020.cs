using ClaimMap.Loading;
using ClaimMap.Loading.Files;

namespace ClaimMap;

/// <remarks>
/// Shipped with the library. The document was published by Global Research on 12 October 2020; the map holds none of its
/// sentences. The nested classes hold the ids of everything in it.
/// </remarks>
public static partial class Ceasefire2020
{
    private static readonly Lazy<ClaimGraph> LazyGraph = new(Load);

    /// <summary>Gets the graph, loaded and validated from the data inside the assembly at first use; thread-safe.</summary>
    public static ClaimGraph Graph => LazyGraph.Value;

    private static ClaimGraph Load()
    {
        var result = MapLoader.Load(new EmbeddedMapFolder("ceasefire-2020"));
        return result.Graph ?? throw new MapLoadException(result.Diagnostics);
    }
}
