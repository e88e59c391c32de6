using ClaimMap.Json;
using ClaimMap.Schemas;

namespace ClaimMap.Validation;

/// <summary>Takes one file from its bytes to its records: syntax, schema, wire records, model.</summary>
internal static class FileReader
{
    /// <summary>Reads a file; what is wrong with it is reported on it, and every record that can be made is made.</summary>
    public static MapDraft Read(MapFile file, StringPool pool) => (file.IsUnreadable ? null : RunReader.TryRead(file, pool)) ?? ReadWhole(file, pool);

    /// <summary>The same without the short cut that sound files take.</summary>
    public static MapDraft ReadWhole(MapFile file, StringPool pool)
    {
        var draft = new MapDraft();
        if (file.IsUnreadable)
        {
            // A stray file is no part of the map, and nothing is missing without it.
            if (file.Problems.Any(p => p.Finding.Descriptor.Severity == DiagnosticSeverity.Error))
            {
                draft.MarkIncomplete(file.Kind);
            }

            return draft;
        }

        var problems = new List<JsonProblem>();
        using var tape = JsonParser.Parse(file.Utf8, problems);
        foreach (var problem in problems)
        {
            file.Report(Describe(problem), problem.Offset, tape is null || problem.Token < 0 ? "" : tape.Pointer(problem.Token));
        }

        if (tape is null)
        {
            draft.MarkIncomplete(file.Kind);
            return draft;
        }

        var violations = new SchemaViolations(MapFile.ProblemLimit);
        MapSchemas.Of(file.Kind).Evaluate(tape, violations);
        foreach (var violation in violations.Items)
        {
            file.Report(SchemaProblems.Describe(violation), tape.Offset(violation.Token), tape.Pointer(violation.Token));
        }

        file.Omit(violations.Omitted);
        int[] faulty = [.. violations.Items.Select(v => v.Token).Concat(problems.Select(p => p.Token)).Order()];
        new RecordReader(file, tape, faulty, isTruncated: violations.Omitted > 0, draft, pool).Read();
        return draft;
    }

    private static Finding Describe(JsonProblem problem) => problem.Kind switch
    {
        JsonProblemKind.Empty => FileFindings.Empty(),
        JsonProblemKind.NotUtf8 => FileFindings.NotUtf8(),
        JsonProblemKind.TooDeep => FileFindings.TooDeep(JsonTape.MaxDepth),
        JsonProblemKind.DuplicateMember => FileFindings.DuplicateMember(problem.Detail),
        JsonProblemKind.LoneSurrogate => FileFindings.LoneSurrogate(),
        _ => FileFindings.Syntax(problem.Detail),
    };
}
