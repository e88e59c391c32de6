using ClaimMap.Loading.Files;

namespace ClaimMap.Fuzzing.Targets;

/// <summary>What must hold of whatever came of loading a map.</summary>
internal static class Diagnosed
{
    // Words that only the framework's own messages have.
    private static readonly string[] Foreign = ["(Parameter '", "LineNumber:", "BytePositionInLine", "System.", "Exception", "Utf8JsonReader"];

    private const int LongestMessage = 2000;

    public static void Check(LoadResult result)
    {
        FaultException.Unless(
            result.Graph is null == result.Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error),
            result.Graph is null ? "there is neither a graph nor an error" : "there is a graph although there is an error");
        foreach (var diagnostic in result.Diagnostics)
        {
            CheckMessage(diagnostic.Message);
        }

        foreach (var (severity, count) in result.Diagnostics.CountBy(d => d.Severity))
        {
            // And one that counts those that are left out.
            FaultException.Unless(count <= MapFile.ProblemLimit + 1, $"there are {count} diagnostics of the severity {severity}");
        }
    }

    /// <summary>A message is ours, short, and of characters that may reach a terminal.</summary>
    public static void CheckMessage(string message)
    {
        FaultException.Unless(message.Length is > 0 and < LongestMessage, $"a message has {message.Length} characters");
        FaultException.Unless(!message.Any(char.IsControl), $"a message has a control character: {message}");
        FaultException.Unless(!Array.Exists(Foreign, f => message.Contains(f, StringComparison.Ordinal)), $"a message is not ours: {message}");
    }
}
