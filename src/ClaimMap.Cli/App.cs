using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;
using ClaimMap.Cli.Commands;
using ClaimMap.Loading.Files;

namespace ClaimMap.Cli;

/// <summary>The whole tool, apart from the process around it.</summary>
internal static class App
{
    /// <summary>Runs one command line and returns its <see cref="ExitCode"/>.</summary>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, Terminal terminal, Func<CancellationToken>? watchOutput = null)
    {
        try
        {
            var code = Invoke(args, new Streams(output, error, terminal, watchOutput));
            output.Flush();
            error.Flush();
            return code;
        }
        catch (IOException e) when (IsClosedPipe(e))
        {
            // Whoever reads has seen enough, as `head` does.
            return ExitCode.Fine;
        }
        catch (OutOfMemoryException)
        {
            error.WriteLine("claimmap: there is not enough memory for this. Divide what it is to read.");
            error.Flush();
            return ExitCode.CannotRead;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Commands report what they cannot read themselves: this is the output, such as a full disk.
            error.WriteLine($"claimmap: the output cannot be written: {FileProblem.WordsOf(e)}.");
            error.Flush();
            return ExitCode.CannotRead;
        }
    }

    private static int Invoke(IReadOnlyList<string> args, Streams streams)
    {
        var root = Root(streams);

        // A name that begins with @ is a name, not a file of further arguments.
        var result = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        return result.Action is not (ExamplesHelp or VersionAction) && UsageErrors.Report(result, streams)
            ? ExitCode.Usage
            : result.Invoke(new InvocationConfiguration { Output = streams.Output, Error = streams.Error, EnableDefaultExceptionHandler = false });
    }

    // Not a RootCommand: that takes its name from the file that runs, which is not what users type.
    private static ExampleCommand Root(Streams streams) =>
        new(
            "claimmap",
            "Maps of what documents claim: print them, check them, compare them with a copy of the text.",
            "show",
            "validate my-map",
            "verify my-map --text article.txt",
            "new article.md --out my-map",
            "export --to markdown --out report.md")
        {
            ShowCommand.Create(streams),
            ValidateCommand.Create(streams),
            TodoCommand.Create(streams),
            VerifyCommand.Create(streams),
            NewCommand.Create(streams),
            PassagesCommand.Create(streams),
            RebaseCommand.Create(streams),
            ImportCommand.Create(streams),
            PromptCommand.Create(streams),
            AnchorCommand.Create(streams),
            MentionsCommand.Create(streams),
            IdsCommand.Create(streams),
            AgreementCommand.Create(streams),
            CompareCommand.Create(streams),
            DiffCommand.Create(streams),
            ExportCommand.Create(streams),
            CorpusCommand.Create(streams),
            new HelpOption { Action = new ExamplesHelp(new HelpAction(), streams.Terminal) },
            new VersionOption { Action = new VersionAction() },
        };

    // ERROR_BROKEN_PIPE and ERROR_NO_DATA of Windows; elsewhere the runtime passes over a closed pipe by itself.
    private static bool IsClosedPipe(IOException e) => (e.HResult & 0xFFFF) is 109 or 232;
}

/// <summary>Prints the version of the tool, whatever process it runs in, and of the map that comes with it.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <inheritdoc />
    public override bool ClearsParseErrors => true;

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        var map = Ceasefire2020.Graph;
        parseResult.InvocationConfiguration.Output.Write($"claimmap {version}, map {map.Document.Id} {map.DataVersion}\n");
        return ExitCode.Fine;
    }
}
