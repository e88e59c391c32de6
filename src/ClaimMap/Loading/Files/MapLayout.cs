using ClaimMap.Model;

namespace ClaimMap.Loading.Files;

/// <summary>The kinds of data file that make up a map.</summary>
internal enum MapFileKind
{
    Document,
    Actors,
    Places,
    Events,
    Accords,
    Resolutions,
    Instruments,
    Topics,
    References,
    Sources,
    Relations,
    Mentions,
    Claims,
}

/// <summary>Which files make up a map, and what they are called.</summary>
internal static class MapLayout
{
    /// <summary>The most bytes a data file may have.</summary>
    public const long FileLimit = 256L * 1024 * 1024;

    public const string ClaimsFolder = "claims";

    /// <summary>How many kinds of file there are.</summary>
    public const int Kinds = (int)MapFileKind.Claims + 1;

    /// <summary>Every kind of file but claims, which have a folder.</summary>
    public static readonly MapFileKind[] SingleFiles =
    [
        MapFileKind.Document, MapFileKind.Actors, MapFileKind.Places, MapFileKind.Events, MapFileKind.Accords, MapFileKind.Resolutions,
        MapFileKind.Instruments, MapFileKind.Topics, MapFileKind.References, MapFileKind.Sources, MapFileKind.Relations, MapFileKind.Mentions,
    ];

    public static string FileName(MapFileKind kind) => Kebab.Of(kind) + ".json";

    /// <summary>The name of a file in the map's folder, with <c>/</c> between its parts.</summary>
    public static string NameOf(MapFile file) =>
        file.Kind == MapFileKind.Claims ? $"{ClaimsFolder}/{file.Path[(file.Path.LastIndexOf('/') + 1)..]}" : FileName(file.Kind);

    /// <summary>The name of a file in the folder of claims.</summary>
    public static string ClaimsFile(string name) => name + ".json";

    /// <summary>Whether a path inside a map's folder, a folder's with <c>/</c> at its end, is that of a data file or of a schema.</summary>
    public static bool IsPart(string path) =>
        path is ClaimsFolder + "/" or "schemas/"
        || SingleFiles.Any(kind => path == FileName(kind))
        || (path.EndsWith(".json", StringComparison.Ordinal) && path.StartsWith(ClaimsFolder + "/", StringComparison.Ordinal) && path.Count(c => c == '/') == 1)
        || (path.EndsWith(".schema.json", StringComparison.Ordinal) && path.StartsWith("schemas/", StringComparison.Ordinal) && path.Count(c => c == '/') == 1);

    public static string SchemaName(MapFileKind kind) => Kebab.Of(kind) + ".schema.json";
}
