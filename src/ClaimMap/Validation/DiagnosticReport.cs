using ClaimMap.Json;

namespace ClaimMap.Validation;

/// <summary>Gives every problem of a map its line and column and puts them in order.</summary>
internal static class DiagnosticReport
{
    /// <summary>The most diagnostics that are listed.</summary>
    public const int Limit = 1000;

    public static ValueList<Diagnostic> Of(IReadOnlyList<MapFile> files)
    {
        var diagnostics = files.SelectMany(Locate)
            .OrderBy(d => d.Location.File, StringComparer.Ordinal)
            .ThenBy(d => d.Location.Line)
            .ThenBy(d => d.Location.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)
            .ToList();
        var omitted = files.Sum(f => f.OmittedProblems);
        if (diagnostics.Count > Limit || omitted > 0)
        {
            // Errors are never pushed out by warnings that happen to come first.
            var listed = diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)
                .Concat(diagnostics.Where(d => d.Severity == DiagnosticSeverity.Warning)).Take(Limit).ToHashSet(ReferenceEqualityComparer.Instance);
            omitted += diagnostics.Count - listed.Count;
            diagnostics.RemoveAll(d => !listed.Contains(d));
            var last = diagnostics[^1].Location;
            diagnostics.Add(new Diagnostic(
                FileFindings.TooManyRule, new DiagnosticLocation(last.File, 0, 0, ""), FileFindings.TooMany(omitted, diagnostics.Count).Message));
        }

        return diagnostics.ToValueList();
    }

    private static IEnumerable<Diagnostic> Locate(MapFile file)
    {
        if (file.Problems.Count == 0)
        {
            yield break;
        }

        var lines = new LineMap(file.Utf8);
        // Rules name values by pointer; one more parse per faulty file finds them all.
        var tape = file.Problems.Any(p => p.Offset == Problem.OffsetByPointer) ? JsonParser.Parse(file.Utf8, []) : null;
        foreach (var (problem, offset) in file.Problems.Select(p => (p, OffsetOf(p, tape))).OrderBy(p => p.Item2))
        {
            var (line, column) = offset < 0 ? (0, 0) : lines.At(offset);
            yield return new Diagnostic(
                problem.Finding.Descriptor, new DiagnosticLocation(file.Path, line, column, problem.JsonPointer), problem.Finding.Message);
        }
    }

    private static int OffsetOf(Problem problem, JsonTape? tape) =>
        problem.Offset == Problem.OffsetByPointer && tape is not null ? tape.Offset(tape.Resolve(problem.JsonPointer)) : problem.Offset;
}
