using ClaimMap.Benchmarks.Generation;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary><c>claimmap validate</c> as a whole process against Node that reads the same files and does the schemas' part alone, with ajv.</summary>
internal static class ToolVersusNode
{
    private const int Rounds = 9;

    /// <param name="tool">The tool's program, or its assembly.</param>
    public static int Run(string tool)
    {
        Timing.Print($"{"map",-12}{"node + ajv",12}{"validate",12}{"ratio",8}{"show",12}{"ratio",8}");
        Measure(tool, "shipped", Repository.Path("data/ceasefire-2020"));
        Measure(tool, "5,000", GeneratedMap.Cached(5000));
        return 0;
    }

    private static void Measure(string tool, string name, string map)
    {
        var script = Repository.Path("tests/ClaimMap.Benchmarks/node/validate.mjs");
        var (node, validate, show) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            node.Add(Child.Time("node", script, Repository.Path("data/schemas"), map, "1"));
            validate.Add(Time("validate"));
            show.Add(Time("show"));
        }

        var (nodeTime, validateTime, showTime) = (Timing.Median(node), Timing.Median(validate), Timing.Median(show));
        Timing.Print($"{name,-12}{nodeTime,9:0} ms{validateTime,9:0} ms{validateTime / nodeTime,8:0.00}{showTime,9:0} ms{showTime / nodeTime,8:0.00}");

        double Time(string command) => tool.EndsWith(".dll", StringComparison.Ordinal) ? Child.Time("dotnet", tool, command, map) : Child.Time(tool, command, map);
    }
}
