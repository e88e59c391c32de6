using ClaimMap.Loading;
using ClaimMap.Loading.Files;
using ClaimMap.Model;

namespace ClaimMap.Cli.Commands;

/// <summary>Gets the map that a command works on.</summary>
internal static class MapLoading
{
    /// <summary>The map in a folder, or the shipped one; null, with the reasons written out, where it has errors.</summary>
    public static ClaimGraph? Load(string? folder, string command, Streams streams)
    {
        var graph = Load(folder, command, streams, out var diagnostics);
        if (graph is not null && DiagnosticReport.Count(diagnostics, DiagnosticSeverity.OpenWork) is > 0 and var open)
        {
            streams.Complain($"{folder}: {Counted.Of(open, "point")} of open work; claimmap todo {ShellWord.Of(folder!)} lists {(open == 1 ? "it" : "them")}.");
        }

        return graph;
    }

    /// <summary>The same for a command that says itself what is open.</summary>
    public static ClaimGraph? Load(string? folder, string command, Streams streams, out ValueList<Diagnostic> diagnostics)
    {
        (var graph, diagnostics) = folder is null ? Shipped() : TryLoad(folder, streams);
        foreach (var diagnostic in diagnostics.Where(d => d.Severity != DiagnosticSeverity.OpenWork))
        {
            streams.Complain(diagnostic.ToString());
        }

        if (graph is null)
        {
            streams.Complain($"claimmap {command}: {folder ?? "the shipped map"} cannot be loaded: {Counted.Of(DiagnosticReport.Count(diagnostics, DiagnosticSeverity.Error), "error")}.");
        }

        return graph;
    }

    private static (ClaimGraph? Graph, ValueList<Diagnostic> Diagnostics) TryLoad(string folder, Streams streams)
    {
        StagingFolder.Recover(folder);
        var result = Waiting.While($"Loading {folder}", () => ClaimGraph.TryLoad(folder), streams);
        return (result.Graph, result.Diagnostics);
    }

    private static (ClaimGraph? Graph, ValueList<Diagnostic> Diagnostics) Shipped()
    {
        try
        {
            return (Ceasefire2020.Graph, []);
        }
        catch (MapLoadException e)
        {
            return (null, e.Diagnostics);
        }
    }
}
