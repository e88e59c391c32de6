using System.Globalization;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary>Loading against Node's JSON.parse and compiled ajv validators over the same files and schemas.</summary>
internal static class VersusNode
{
    private const int Turns = 5;

    public static int Run(string folder)
    {
        var root = Root();
        var script = Path.Join(root, "tests/ClaimMap.Benchmarks/node/validate.mjs");
        var (node, load, parse) = (new List<double>(), new List<double>(), new List<double>());
        for (var turn = 0; turn < Turns; turn++)
        {
            // Both get seconds to warm up in each process; the last rounds count.
            node.AddRange(Child.RunProgram("node", "--max-old-space-size=8192", script, Path.Join(root, "data/schemas"), folder, "10").Skip(7));
            parse.Add(Child.Run("child", "parse", folder, "3")[1]);
            load.Add(Child.Run("child", "load", folder, "3")[1]);
        }

        var (nodeTime, loadTime) = (Timing.Median(node), Timing.Median(load));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"JSON.parse and ajv {nodeTime:0} ms; loading, all stages {loadTime:0} ms; ratio {loadTime / nodeTime:0.00} ({Turns} processes each, in turn); JsonDocument.Parse {Timing.Median(parse):0} ms"));
        return 0;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Join(folder.FullName, "ClaimMap.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The program does not lie in the repository.");
    }
}
