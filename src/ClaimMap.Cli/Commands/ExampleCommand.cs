using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ClaimMap.Cli.Commands;

/// <summary>A command whose help shows examples.</summary>
internal sealed class ExampleCommand : Command
{
    public ExampleCommand(string name, string description, params string[] examples)
        : base(name, description)
    {
        Examples = examples;

        // They are reported in words of our own.
        TreatUnmatchedTokensAsErrors = false;
    }

    /// <summary>Gets command lines, without the name of the tool.</summary>
    public IReadOnlyList<string> Examples { get; }
}

/// <summary>The help of a command, followed by examples and exit codes.</summary>
internal sealed class ExamplesHelp : SynchronousCommandLineAction
{
    private const int WidthWithoutTerminal = 80;

    private readonly HelpAction _help;

    public ExamplesHelp(HelpAction help, Terminal terminal)
    {
        _help = help;
        _help.MaxWidth = terminal.Width ?? WidthWithoutTerminal;
    }

    /// <inheritdoc />
    public override bool ClearsParseErrors => true;

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        // Else the help says that a command takes any further arguments.
        parseResult.CommandResult.Command.TreatUnmatchedTokensAsErrors = true;
        var output = parseResult.InvocationConfiguration.Output;
        var text = new StringWriter { NewLine = "\n" };
        parseResult.InvocationConfiguration.Output = text;
        _help.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        foreach (var line in text.ToString().TrimEnd().Split('\n'))
        {
            output.Write(line.TrimEnd());
            output.Write('\n');
        }

        output.Write("\nExamples:\n");
        foreach (var example in ((ExampleCommand)parseResult.CommandResult.Command).Examples)
        {
            output.Write($"  claimmap {example}\n");
        }

        output.Write("\nExit codes:\n  0 fine, 1 findings, 2 wrong usage, 3 something cannot be read or written\n");
        return ExitCode.Fine;
    }
}
