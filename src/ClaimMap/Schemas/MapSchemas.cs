using System.Collections.Concurrent;
using ClaimMap.Json;

namespace ClaimMap.Schemas;

/// <summary>The schemas of the data files, compiled once from the copies inside the assembly.</summary>
internal static class MapSchemas
{
    // Half the schemas have the pattern of dates, which has by far the largest table.
    private static readonly ConcurrentDictionary<string, Pattern> Patterns = new(StringComparer.Ordinal);

    private static readonly Lazy<JsonSchema>[] Schemas =
        [.. Enum.GetValues<MapFileKind>().Select(kind => new Lazy<JsonSchema>(() => Compile(kind)))];

    public static JsonSchema Of(MapFileKind kind) => Schemas[(int)kind].Value;

    private static JsonSchema Compile(MapFileKind kind) =>
        JsonSchema.Parse(EmbeddedMapFolder.ReadResource(typeof(MapSchemas).Assembly, "schemas/" + MapLayout.SchemaName(kind)), Patterns);
}
