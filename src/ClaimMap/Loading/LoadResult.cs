using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>What came of loading a map: a graph or the errors that prevented it, and warnings in either case.</summary>
/// <remarks>Equal when graph and diagnostics are.</remarks>
public sealed partial record LoadResult
{
    [JsonConstructor]
    internal LoadResult(ClaimGraph? graph, ValueList<Diagnostic> diagnostics)
    {
        Graph = graph;
        Diagnostics = diagnostics;
    }

    /// <summary>Gets whether there is a graph.</summary>
    [MemberNotNullWhen(true, nameof(Graph))]
    [JsonPropertyName("succeeded")]
    public bool Succeeded => Graph is not null;

    /// <summary>Gets whether there is a graph and no open work.</summary>
    [JsonPropertyName("isFinished")]
    public bool IsFinished => Graph is not null && !Diagnostics.Any(d => d.Severity == DiagnosticSeverity.OpenWork);

    /// <summary>Gets the graph, or null where there is an error among the diagnostics.</summary>
    [JsonPropertyName("graph")]
    public ClaimGraph? Graph { get; }

    /// <summary>Gets every diagnostic, ordered by file, line, column and code; at most 1,000 of each severity and one that counts the rest.</summary>
    [JsonPropertyName("diagnostics")]
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Returns the graph, or how many diagnostics there are.</summary>
    public override string ToString() => Graph?.ToString() ?? Model.Counted.Of(Diagnostics.Count, "diagnostic");
}
