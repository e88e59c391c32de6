namespace ClaimMap.Json;

/// <summary>Which files make up a map, and what they are called.</summary>
internal static class MapLayout
{
    /// <summary>The most bytes a data file may have.</summary>
    public const long FileLimit = 256L * 1024 * 1024;

    public const string ClaimsFolder = "claims";

    /// <summary>Every kind of file but claims, which have a folder.</summary>
    public static readonly MapFileKind[] SingleFiles = [.. Enum.GetValues<MapFileKind>().Where(k => k != MapFileKind.Claims)];

    public static string FileName(MapFileKind kind) => Kebab.Of(kind) + ".json";

    /// <summary>The name of a file in the map's folder, with <c>/</c> between its parts.</summary>
    public static string NameOf(MapFile file) =>
        file.Kind == MapFileKind.Claims ? $"{ClaimsFolder}/{file.Path[(file.Path.LastIndexOf('/') + 1)..]}" : FileName(file.Kind);

    public static string SchemaName(MapFileKind kind) => Kebab.Of(kind) + ".schema.json";

    /// <summary>What an otherwise empty file of a kind holds, for messages.</summary>
    public static string EmptyContent(MapFileKind kind) =>
        kind == MapFileKind.Document ? "what the command passages proposes" : $"an empty list \"{Kebab.Of(kind)}\"";
}
