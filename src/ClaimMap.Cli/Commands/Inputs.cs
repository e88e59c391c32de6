using System.CommandLine;
using System.CommandLine.Parsing;

namespace ClaimMap.Cli.Commands;

/// <summary>The arguments and options that several commands share, with their checks.</summary>
internal static class Inputs
{
    public static Argument<string?> OptionalMap() => Checked(new Argument<string?>("MAP")
    {
        Description = "The map's folder, which holds document.json. Without it: the map that is shipped with the tool.",
        Arity = ArgumentArity.ZeroOrOne,
    });

    public static Argument<string?> RequiredFile(string name, string description) => Checked(new Argument<string?>(name)
    {
        Description = description,
        Arity = ArgumentArity.ExactlyOne,
    });

    public static Argument<string?> OptionalFile(string name, string description) => Checked(new Argument<string?>(name)
    {
        Description = description,
        Arity = ArgumentArity.ZeroOrOne,
    });

    public static Option<string?> Text(string name, string helpName, string description, bool isRequired = false) => Checked(new Option<string?>(name)
    {
        HelpName = helpName,
        Description = description,
        Required = isRequired,
    });

    /// <summary>An option whose value is one of a few words.</summary>
    public static Option<T> Choice<T>(string name, string helpName, string description, params (string Word, T Value)[] choices)
    {
        var option = new Option<T>(name)
        {
            HelpName = helpName,
            Description = description,
            Arity = ArgumentArity.ExactlyOne,
        };
        option.CustomParser = result =>
        {
            foreach (var (word, value) in choices)
            {
                if (word == result.Tokens[0].Value)
                {
                    return value;
                }
            }

            result.AddError($"{name}: '{result.Tokens[0].Value}' is unknown. Expected: {string.Join(", ", choices.Select(c => c.Word))}.");
            return default!;
        };
        return option;
    }

    /// <summary>Adds a check of the value as it was typed; the check returns what was expected instead, or null.</summary>
    public static Option<string?> Checked(this Option<string?> option, Func<string, string?> check)
    {
        option.Validators.Add(result => Check(result, option.Name, check));
        return option;
    }

    private static Option<string?> Checked(Option<string?> option) => option.Checked(NotBlank);

    private static Argument<string?> Checked(Argument<string?> argument)
    {
        argument.Validators.Add(result => Check(result, argument.Name, NotBlank));
        return argument;
    }

    /// <summary>Adds the check that no value is blank.</summary>
    public static Argument<string[]> Checked(Argument<string[]> argument)
    {
        argument.Validators.Add(result => Check(result, argument.Name, NotBlank));
        return argument;
    }

    private static string? NotBlank(string value) => string.IsNullOrWhiteSpace(value) ? "text that is not blank" : null;

    private static void Check(SymbolResult result, string name, Func<string, string?> check)
    {
        foreach (var token in result.Tokens)
        {
            if (check(token.Value) is { } expected)
            {
                result.AddError($"{name}: '{token.Value}' will not do. Expected: {expected}.");
            }
        }
    }
}
