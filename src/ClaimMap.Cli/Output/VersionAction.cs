using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace ClaimMap.Cli.Output;

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
