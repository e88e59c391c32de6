using System.Globalization;
using System.Text;
using ClaimMap.Loading.Files;
using ClaimMap.Model;

namespace ClaimMap.Authoring;

/// <summary>The files of a map that nobody has written a claim in yet.</summary>
internal static class MapSkeleton
{
    /// <summary>The folder inside a map that holds its own copy of the schemas, so that it may be moved anywhere.</summary>
    public const string SchemasFolder = "schemas";

    /// <summary>Returns every file by its path inside the map, with <c>/</c> between its parts.</summary>
    public static IReadOnlyList<(string Path, byte[] Bytes)> Files(DocumentFile document)
    {
        var files = new List<(string Path, byte[] Bytes)>
        {
            (MapLayout.FileName(MapFileKind.Document), Utf8(document.Format($"{SchemasFolder}/{MapLayout.SchemaName(MapFileKind.Document)}"))),
        };
        foreach (var kind in MapLayout.SingleFiles.Where(k => k != MapFileKind.Document))
        {
            files.Add((MapLayout.FileName(kind), Empty(kind, "")));
        }

        foreach (var section in document.Sections)
        {
            files.Add((ClaimFileName(section.Ordinal), Empty(MapFileKind.Claims, "../")));
        }

        var assembly = typeof(MapSkeleton).Assembly;
        const string Resources = SchemasFolder + "/";
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Resources, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            files.Add((name, EmbeddedMapFolder.ReadResource(assembly, name)));
        }

        return files;
    }

    private static string ClaimFileName(int ordinal) => string.Create(CultureInfo.InvariantCulture, $"{MapLayout.ClaimsFolder}/{ordinal:D2}-section.json");

    private static byte[] Empty(MapFileKind kind, string up) =>
        Utf8($"{{\n  \"$schema\": \"{up}{SchemasFolder}/{MapLayout.SchemaName(kind)}\",\n  \"{Kebab.Of(kind)}\": []\n}}\n");

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
