namespace ClaimMap.Tests.Cli;

/// <summary>Runs command lines as a shell does, each in a process of its own: for what a process alone has, such as signals and closed streams.</summary>
internal static class ToolProcess
{
    // A shell that starts the tests in the background has all that they start ignore Ctrl+C. Only GNU's env can take that back.
    private static readonly Lazy<string[]> Shell = new(() => ExternalProgram.Run("env", ["--default-signal=INT", "true"], "").ExitCode == 0 ? ["--default-signal=INT", "bash"] : ["bash"]);

    /// <summary>Runs a script of bash in which <c>claimmap</c> is the tool.</summary>
    public static (int ExitCode, string Output, string Error) Run(string folder, string script)
    {
        var tool = typeof(ClaimMap.Cli.App).Assembly.Location;
        return ExternalProgram.Run("env", [.. Shell.Value, "-c", $"tool() {{ exec dotnet '{tool}' \"$@\"; }}; claimmap() {{ (tool \"$@\"); }}; {script}"], "", folder);
    }
}
