namespace ClaimMap.Tests.Cli;

/// <summary>What a command line gave back.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Error)
{
    /// <summary>All of it as one text, for a snapshot.</summary>
    public override string ToString() => $"exit code: {ExitCode}\n--- output\n{Output}--- error\n{Error}";
}
