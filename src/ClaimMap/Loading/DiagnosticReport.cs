using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Files;

namespace ClaimMap.Loading;

/// <summary>Gives every problem of a map its line and column and puts them in order.</summary>
internal static class DiagnosticReport
{
    public static ValueList<Diagnostic> Of(IReadOnlyList<MapFile> files)
    {
        var located = new List<Diagnostic>();
        foreach (var file in files)
        {
            Locate(file, located);
        }

        return located.Count == 0 ? default : InOrder(located, files);
    }

    /// <summary>How many were found of a severity, listed or not.</summary>
    public static int Count(IEnumerable<Diagnostic> diagnostics, DiagnosticSeverity severity) =>
        diagnostics.Sum(d => d.Unlisted.Count > 0 ? d.Unlisted[(int)severity] : d.Severity == severity ? 1 : 0);

    private static ValueList<Diagnostic> InOrder(List<Diagnostic> located, IReadOnlyList<MapFile> files)
    {
        var diagnostics = located
            .OrderBy(d => d.Location.File, StringComparer.Ordinal)
            .ThenBy(d => d.Location.Line)
            .ThenBy(d => d.Location.Column)
            .ThenBy(d => d.Code, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)
            .ToList();
        ValueList<int> unlisted = [.. Enum.GetValues<DiagnosticSeverity>().Select(s => Math.Max(0, files.Sum(f => f.Found(s)) - MapFile.ProblemLimit))];
        if (unlisted.Any(n => n > 0))
        {
            // Each severity has its own limit, so that no error is pushed out by warnings that happen to come first.
            var listed = diagnostics.GroupBy(d => d.Severity).SelectMany(g => g.Take(MapFile.ProblemLimit)).ToHashSet(ReferenceEqualityComparer.Instance);
            diagnostics.RemoveAll(d => !listed.Contains(d));
            var last = diagnostics[^1].Location;
            diagnostics.Add(new Diagnostic(
                FileFindings.TooManyRule, new DiagnosticLocation(last.File, 0, 0, ""), FileFindings.TooMany(unlisted.Sum(), diagnostics.Count).Message)
            {
                Unlisted = unlisted,
            });
        }

        return diagnostics.ToValueList();
    }

    private static void Locate(MapFile file, List<Diagnostic> located)
    {
        if (file.Problems.Count == 0)
        {
            return;
        }

        var lines = new LineMap(file.Utf8);
        foreach (var problem in file.Problems.OrderBy(p => p.Offset))
        {
            var (line, column) = problem.Offset == Problem.WholeFile ? (0, 0) : lines.At(problem.Offset);
            located.Add(new Diagnostic(
                problem.Finding.Descriptor, new DiagnosticLocation(file.Path, line, column, problem.JsonPointer), problem.Finding.Message));
        }
    }
}
