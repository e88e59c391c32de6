using System.CommandLine;
using System.CommandLine.Parsing;
using ClaimMap.Diagnostics;

namespace ClaimMap.Cli.Commands;

/// <summary>Says what is wrong with a command line: each thing by its name, with what was expected.</summary>
internal static class UsageErrors
{
    /// <summary>Reports what is wrong, and returns whether anything is.</summary>
    public static bool Report(ParseResult result, Streams streams)
    {
        var command = result.CommandResult.Command;
        var messages = Messages(result, command).Distinct().ToArray();
        if (messages.Length == 0)
        {
            return false;
        }

        var name = command.Subcommands.Count > 0 ? command.Name : $"claimmap {command.Name}";
        foreach (var message in messages)
        {
            streams.Complain($"{name}: {message}");
        }

        streams.Complain($"Try '{name} --help'.");
        return true;
    }

    /// <summary>Reports a value that only the map could show to be wrong, and returns the exit code.</summary>
    public static int Report(string command, string message, Streams streams)
    {
        streams.Complain($"claimmap {command}: {message}");
        return ExitCode.Usage;
    }

    private static IEnumerable<string> Messages(ParseResult result, Command command)
    {
        var commands = command.Subcommands.Select(c => c.Name).ToArray();
        foreach (var token in result.UnmatchedTokens)
        {
            yield return token.StartsWith('-')
                ? UnknownOption(token, command)
                : commands.Length > 0
                    ? $"'{token}' is no command.{Meant(token, commands)} Expected: {string.Join(", ", commands)}."
                    : $"'{token}' is one argument too many.";
        }

        if (commands.Length > 0)
        {
            if (result.UnmatchedTokens.Count == 0)
            {
                yield return $"a command is missing. Expected: {string.Join(", ", commands)}.";
            }

            yield break;
        }

        foreach (var argument in result.CommandResult.Children.OfType<ArgumentResult>())
        {
            foreach (var token in argument.Tokens.Where(t => t.Value.Length > 1 && t.Value.StartsWith('-')))
            {
                yield return UnknownOption(token.Value, command);
            }
        }

        foreach (var error in result.Errors)
        {
            yield return error.SymbolResult is OptionResult { Option: var option } given && given.Tokens.Count != 1
                ? $"{option.Name} takes one value: {option.Name} {option.HelpName}."
                : error.Message;
        }
    }

    private static string UnknownOption(string token, Command command) =>
        $"there is no option '{token}'.{Meant(token, command.Options.Select(o => o.Name))}";

    private static string Meant(string given, IEnumerable<string> known) => Suggestion.For(given, known) is { } meant ? $" Did you mean '{meant}'?" : "";
}
