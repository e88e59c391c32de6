namespace ClaimMap.Tests.Cli;

/// <summary>Runs command lines as a shell does, each in a process of its own: for what a process alone has, such as signals and closed streams.</summary>
internal static class ToolProcess
{
    /// <summary>Runs a script of bash in which <c>claimmap</c> is the tool.</summary>
    public static (int ExitCode, string Output, string Error) Run(string folder, string script)
    {
        var tool = typeof(ClaimMap.Cli.App).Assembly.Location;
        return ExternalProgram.Run("bash", ["-c", $"tool() {{ exec dotnet '{tool}' \"$@\"; }}; claimmap() {{ (tool \"$@\"); }}; {script}"], "", folder);
    }
}
