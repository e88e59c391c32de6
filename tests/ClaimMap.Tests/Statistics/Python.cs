using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ClaimMap.Tests.Statistics;

/// <summary>Runs Python, where there is one, as another implementation to compare with.</summary>
internal static class Python
{
    public const string Variable = "CLAIMMAP_PYTHON";

    private static string Interpreter => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path ? path : "python3";

    public static bool Has(string module)
    {
        try
        {
            return Run(["-c", $"import {module}"], "").ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    public static double?[] Figures(string name, IEnumerable<int?[][]> cases) => Ask<double?[]>("reference_agreement.py", name, cases);

    /// <summary>Hands cases to a script beside this file, as JSON, and returns its answer.</summary>
    public static T Ask<T>(string script, string name, object cases)
    {
        var (exitCode, output, error) = Run([Path.Combine(Here(), script), name], JsonSerializer.Serialize(cases));
        exitCode.Should().Be(0, error);
        return JsonSerializer.Deserialize<T>(output)!;
    }

    private static (int ExitCode, string Output, string Error) Run(string[] args, string input) => ExternalProgram.Run(Interpreter, args, input);

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
