using System.Collections.Frozen;
using System.Diagnostics;
using System.Globalization;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary>Runs measurements in processes of their own and reads the numbers they print.</summary>
internal static class Child
{
    private static readonly FrozenDictionary<string, string> AsItIs = FrozenDictionary<string, string>.Empty;

    /// <summary>Runs this program anew.</summary>
    public static double[] Run(params string[] args) => RunWith(AsItIs, args);

    /// <summary>Runs this program anew with some variables of its environment set.</summary>
    public static double[] RunWith(IReadOnlyDictionary<string, string> environment, params string[] args)
    {
        var main = Environment.GetCommandLineArgs()[0];
        return main.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) && Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet"
            ? RunProgram(environment, Environment.ProcessPath!, [main, .. args])
            : RunProgram(environment, Environment.ProcessPath!, args);
    }

    /// <summary>Runs a program and answers the numbers it prints, one to a line.</summary>
    /// <exception cref="InvalidOperationException">It cannot be started or fails.</exception>
    public static double[] RunProgram(string program, params string[] args) => RunProgram(AsItIs, program, args);

    private static double[] RunProgram(IReadOnlyDictionary<string, string> environment, string program, string[] args)
    {
        var start = new ProcessStartInfo(program, args) { RedirectStandardOutput = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

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
