using ClaimMap.Json;
using ClaimMap.Validation;

namespace ClaimMap;

/// <summary>The map shipped with the library: of A. Korybko, "The Russia Brokered Armenia-Azerbaijan Ceasefire", Global Research, 12 October 2020.</summary>
/// <remarks>The nested classes hold the ids of everything in it, typed.</remarks>
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
