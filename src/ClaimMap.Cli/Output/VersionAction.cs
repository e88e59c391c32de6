using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace ClaimMap.Cli.Output;

/// <summary>Prints the version of the tool, whatever process it runs in.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <inheritdoc />
    public override bool ClearsParseErrors => true;

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.Write(
            $"claimmap {typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion}\n");
        return ExitCode.Fine;
    }
}
