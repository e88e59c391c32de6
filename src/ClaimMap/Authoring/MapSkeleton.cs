using System.Globalization;
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
        // Saved maps have a file of claims where there are claims; here each section's waits for its first.
        var content = new MapContent(document.Document) { Sections = document.Sections, Passages = document.Passages, References = references };
        var noClaims = MapWriter.List<Claim>(MapFileKind.Claims, $"../{MapWriter.OwnSchemas}/", default, RecordContract.Write);
        return
        [
            .. MapWriter.Files(content, MapWriter.OwnSchemas).Where(f => !f.Path.StartsWith($"{MapLayout.ClaimsFolder}/", StringComparison.Ordinal)),
            .. document.Sections.Select(s => (string.Create(CultureInfo.InvariantCulture, $"{MapLayout.ClaimsFolder}/{s.Ordinal:D2}-section.json"), noClaims)),
            .. MapWriter.SchemaFiles(),
        ];
    }
}
