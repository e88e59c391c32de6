using System.Diagnostics;
using System.Globalization;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary>Runs measurements in processes of their own.</summary>
internal static class Child
{
    /// <summary>Runs this program anew and answers the numbers it prints, one to a line.</summary>
    public static double[] Run(params string[] args)
    {
        var main = Environment.GetCommandLineArgs()[0];
        return Numbers(Environment.ProcessPath!, main.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? [main, .. args] : args);
    }

    /// <summary>Runs a program and answers the numbers it prints, one to a line.</summary>
    /// <exception cref="InvalidOperationException">It cannot be started or fails.</exception>
    public static double[] Numbers(string program, params string[] args) =>
        [.. Output(program, args).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => double.Parse(l, CultureInfo.InvariantCulture))];

    /// <summary>The milliseconds that a program takes as a whole.</summary>
    /// <exception cref="InvalidOperationException">It cannot be started or fails.</exception>
    public static double Time(string program, params string[] args)
    {
        var watch = Stopwatch.StartNew();
        Output(program, args);
        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>Prints numbers for the process that started this one.</summary>
    public static int Answer(params IEnumerable<double> numbers)
    {
        foreach (var number in numbers)
        {
            Console.WriteLine(number.ToString("R", CultureInfo.InvariantCulture));
        }

        return 0;
    }

    private static string Output(string program, string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException($"'{program}' does not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"'{program} {string.Join(' ', args)}' ended with {process.ExitCode}.");
    }
}
