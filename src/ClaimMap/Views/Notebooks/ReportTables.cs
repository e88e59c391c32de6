using ClaimMap.Model;

namespace ClaimMap.Views.Notebooks;

/// <summary>What differs between two maps, and what a copy of the text bears out, as tables.</summary>
internal static class ReportTables
{
    public static Grid Of(MapDifference difference)
    {
        Cell[][] rows =
        [
            .. difference.Document is { } document ? [Row("document", "changed", "", string.Join(", ", document.Members.AsSpan().ToArray()))] : Array.Empty<Cell[]>(),
            .. difference.RemovedClaims.Select(c => Row("claim", "removed", c.Id.Value, c.Statement)),
            .. difference.AddedClaims.Select(c => Row("claim", "added", c.Id.Value, c.Statement)),
            .. difference.Renames.Select(r => Row("claim", "probably renamed", r.Old!.Id.Value, $"now {r.New!.Id}")),
            .. difference.ChangedClaims.Select(c => Row("claim", "changed", c.New!.Id.Value, string.Join(", ", c.Members.AsSpan().ToArray()))),
            .. difference.RemovedRelations.Select(r => Row("relation", "removed", r.Id.Value, Of(r))),
            .. difference.AddedRelations.Select(r => Row("relation", "added", r.Id.Value, Of(r))),
            .. difference.ChangedRelations.Select(r => Row("relation", "changed", r.New!.Id.Value, string.Join(", ", r.Members.AsSpan().ToArray()))),
            .. difference.Records.Select(r => Row(Words.Of((r.New ?? r.Old)!.Node.Kind), Words.Of(r.Kind), (r.New ?? r.Old)!.Node.Value, string.Join(", ", r.Members.AsSpan().ToArray()))),
            .. difference.RemovedMentions.Select(m => Row("mention", "removed", "", m.Surface)),
            .. difference.AddedMentions.Select(m => Row("mention", "added", "", m.Surface)),
        ];
        var texts = difference.IsSameText ? "" : "; they are of different texts";
        return new Grid($"{(difference.IsEmpty ? "The maps do not differ" : Counted.Of(rows.Length, "difference"))}{texts}", ["Record", "Change", "Id", "What"], rows);
    }

    public static Grid Of(VerificationReport report)
    {
        Cell[][] rows =
        [
            .. from finding in report.Findings
               group finding by (finding.Kind, finding.Outcome) into findings
               orderby findings.Key
               select new[] { Plain.Of(findings.Key.Kind), Plain.Of(findings.Key.Outcome), Plain.Of(findings.Count()) },
        ];
        return new Grid(
            $"{(report.Succeeded ? "The copy bears the map out" : "The copy does not bear the map out")}; {(report.IsTextIdentical ? "it is the very text" : "it is not the very text")} that was mapped",
            ["What", "Found", "How many"],
            rows);
    }

    private static Cell[] Row(string record, string change, string id, string what) => [Plain.Of(record), Plain.Of(change), new CodeCell(id), Plain.Of(what)];

    private static string Of(Relation relation) => $"{relation.From} {Kebab.Of(relation.Kind)} {relation.To}";
}
