using ClaimMap.Cli;

namespace ClaimMap.Tests.Cli;

/// <summary>Runs command lines in this process.</summary>
internal static class Tool
{
    public static CliResult Run(params string[] args) => Run(Terminal.None, args);

    public static CliResult Run(Terminal terminal, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = App.Run(args, output, error, terminal);
        return new CliResult(code, output.ToString(), error.ToString());
    }
}
