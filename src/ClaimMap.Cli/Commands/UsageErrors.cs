using System.CommandLine;
using System.CommandLine.Parsing;
using ClaimMap.Loading.Diagnostics;

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

        var name = string.Join(' ', Path(result.CommandResult).Reverse());
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

    // The command and those that it stands in, the innermost first.
    private static IEnumerable<string> Path(SymbolResult? result)
    {
        for (; result is CommandResult command; result = result.Parent)
        {
            yield return command.Command.Name;
        }
    }

    private static IEnumerable<string> Messages(ParseResult result, Command command)
    {
        var commands = command.Subcommands.Select(c => c.Name).ToArray();
        var literal = result.Tokens.SkipWhile(t => t.Type != TokenType.DoubleDash).Skip(1).Select(t => t.Value).ToHashSet(StringComparer.Ordinal);

        // An option that is not known passes for an argument, and pushes the real ones out of position.
        var unknown = result.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Select(t => t.Value)
            .Concat(result.UnmatchedTokens).Where(t => t.Length > 1 && t.StartsWith('-') && !literal.Contains(t)).ToArray();
        foreach (var token in unknown)
        {
            // SQL can begin with a comment.
            var advice = token.Any(char.IsWhiteSpace) ? " What begins with a dash and is no option goes behind --." : Meant(token, command.Options.Select(o => o.Name));
            yield return $"there is no option '{Excerpt.Of(token)}'.{advice}";
        }

        if (commands.Length > 0)
        {
            var expected = $"Expected: {string.Join(", ", commands)}.";
            if (result.UnmatchedTokens.Count == 0)
            {
                yield return $"a command is missing. {expected}";
            }
            else if (unknown.Length == 0)
            {
                yield return $"'{result.UnmatchedTokens[0]}' is no command.{Meant(result.UnmatchedTokens[0], commands)} {expected}";
            }

            yield break;
        }

        foreach (var token in unknown.Length == 0 ? result.UnmatchedTokens : [])
        {
            yield return $"'{token}' is one argument too many.";
        }

        foreach (var error in result.Errors)
        {
            yield return error.SymbolResult switch
            {
                ArgumentResult { Argument: var argument, Tokens.Count: 0 } => Missing(argument.Name, argument.Description),
                OptionResult { Option: var option, Implicit: true } => Missing($"{option.Name} {option.HelpName}", option.Description),
                OptionResult { Option: var option } given when given.Tokens.Count != 1 => $"{option.Name} takes one value: {option.Name} {option.HelpName}.",
                _ => error.Message,
            };
        }
    }

    private static string Missing(string name, string? description) =>
        $"{name} is missing. Expected: {char.ToLowerInvariant(description![0])}{description[1..]}";

    private static string Meant(string given, IEnumerable<string> known) => Suggestion.For(given, known) is { } meant ? $" Did you mean '{meant}'?" : "";
}
