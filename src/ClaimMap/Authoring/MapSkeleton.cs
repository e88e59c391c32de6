using System.Globalization;
using System.Text;
using ClaimMap.Loading;
using ClaimMap.Loading.Files;
using ClaimMap.Loading.Records;

namespace ClaimMap.Authoring;

/// <summary>The files of a map that nobody has written a claim in yet.</summary>
internal static class MapSkeleton
{
    /// <summary>Returns every file by its path inside the map, with <c>/</c> between its parts.</summary>
    public static IReadOnlyList<(string Path, byte[] Bytes)> Files(DocumentFile document, ValueList<Reference> references)
    {
        var files = new List<(string Path, byte[] Bytes)>
        {
            (MapLayout.FileName(MapFileKind.Document), Utf8(document.Format($"{MapWriter.OwnSchemas}/{MapLayout.SchemaName(MapFileKind.Document)}"))),
        };
        foreach (var kind in MapLayout.SingleFiles.Where(k => k != MapFileKind.Document))
        {
            files.Add((MapLayout.FileName(kind), kind == MapFileKind.References
                ? MapWriter.List(kind, $"{MapWriter.OwnSchemas}/", references, RecordContract.Write)
                : Empty(kind, "")));
        }

        foreach (var section in document.Sections)
        {
            files.Add((ClaimFileName(section.Ordinal), Empty(MapFileKind.Claims, "../")));
        }

        files.AddRange(MapWriter.SchemaFiles());
        return files;
    }

    private static string ClaimFileName(int ordinal) => string.Create(CultureInfo.InvariantCulture, $"{MapLayout.ClaimsFolder}/{ordinal:D2}-section.json");

    private static byte[] Empty(MapFileKind kind, string up) => MapWriter.List<Claim>(kind, $"{up}{MapWriter.OwnSchemas}/", default, RecordContract.Write);

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
