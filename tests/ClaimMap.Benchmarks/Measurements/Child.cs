using System.Diagnostics;
using System.Globalization;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary>Runs measurements in processes of their own and reads the numbers they print.</summary>
internal static class Child
{
    /// <summary>Runs this program anew.</summary>
    public static double[] Run(params string[] args)
    {
        var main = Environment.GetCommandLineArgs()[0];
        return main.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) && Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
            ? RunProgram(Environment.ProcessPath!, [main, .. args])
            : RunProgram(Environment.ProcessPath!, args);
    }

    /// <summary>Runs a program and answers the numbers it prints, one to a line.</summary>
    /// <exception cref="InvalidOperationException">It cannot be started or fails.</exception>
    public static double[] RunProgram(string program, params string[] args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"'{program}' does not start.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => double.Parse(l, CultureInfo.InvariantCulture))]
            : throw new InvalidOperationException($"'{program} {string.Join(' ', args)}' ended with {process.ExitCode}.");
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
}
