using System.Diagnostics.CodeAnalysis;
using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>What came of loading a map: a graph or the errors that prevented it, and warnings in either case.</summary>
/// <remarks>Equal when graph and diagnostics are.</remarks>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed record LoadResult : INotebookView
{
    internal LoadResult(ClaimGraph? graph, ValueList<Diagnostic> diagnostics)
    {
        Graph = graph;
        Diagnostics = diagnostics;
    }

    /// <summary>Gets whether there is a graph.</summary>
    [MemberNotNullWhen(true, nameof(Graph))]
    public bool Succeeded => Graph is not null;

    /// <summary>Gets the graph, or null where there is an error among the diagnostics.</summary>
    public ClaimGraph? Graph { get; }

    /// <summary>Gets every diagnostic, ordered by file, line, column and code; at most 1,000 and one that counts the rest.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    /// <summary>Returns what came of it in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.Of(markup => RecordTables.Write(markup, this));
}
