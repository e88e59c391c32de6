using ClaimMap.Loading;
using ClaimMap.Loading.Files;
using ClaimMap.Loading.Records;

namespace ClaimMap.Authoring;

/// <summary>Reads a <c>document.json</c> by itself, before there is a map around it.</summary>
internal static class DocumentFileLoader
{
    public static DocumentFile Read(string path)
    {
        var file = new MapFile(MapFileKind.Document, ShownPath.Of(path), InputFile.Read(path));
        var draft = MapLoader.Read(file);
        var problems = DiagnosticReport.Of([file]);
        return problems.Count == 0
            ? new DocumentFile(draft.Document!.Record, Records(draft.Sections), Records(draft.Passages))
            : throw new InvalidDataException($"{problems[0].Location}: {problems[0].Message}");
    }

    private static ValueList<T> Records<T>(List<Draft<T>> drafts) => drafts.Select(d => d.Record).ToValueList();
}
