using System.CommandLine;

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
