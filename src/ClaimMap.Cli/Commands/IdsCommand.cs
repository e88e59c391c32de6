using System.CommandLine;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Files;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap ids</c>: writes a map's ids as C# constants.</summary>
internal static class IdsCommand
{
    public static Command Create(Streams streams)
    {
        var map = Inputs.OptionalMap();
        var @namespace = new Option<string>("--namespace") { Description = "The namespace of the class.", HelpName = "N", Required = true };
        var @class = new Option<string>("--class") { Description = "The name of the class.", HelpName = "C", Required = true };
        var command = new ExampleCommand(
            "ids",
            "Writes the ids of a map as C# constants, so that a misspelt id does not compile.",
            "ids my-map --namespace My.Tests --class MyMap > MyMap.Ids.g.cs")
        {
            map, @namespace, @class,
        };
        command.SetAction(result =>
        {
            var (ns, name) = (result.GetRequiredValue(@namespace), result.GetRequiredValue(@class));
            if (MapLoading.Load(result.GetValue(map), "ids", streams) is not { } graph)
            {
                return ExitCode.CannotRead;
            }

            try
            {
                var source = (result.GetValue(map) is { } folder ? ShownPath.Of(folder).TrimEnd('/') : null) ?? "the shipped map";
                TypedIds.Write(graph, streams.Output, ns, name, $"From {source} by: claimmap ids {ShellWord.Of(source)} --namespace {ns} --class {name}");
                return ExitCode.Fine;
            }
            catch (ArgumentException e)
            {
                streams.Complain($"claimmap ids: {Excerpt.SentenceOf(e)}");
                return ExitCode.Usage;
            }
        });
        return command;
    }
}
