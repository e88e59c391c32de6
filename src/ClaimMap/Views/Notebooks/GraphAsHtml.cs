using ClaimMap.Graph;
using ClaimMap.Model;
using ClaimMap.Views.Notebooks;

// What graphs and what is asked of them show in a notebook. The types know nothing of it.
namespace ClaimMap;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class ClaimGraph : INotebookView
{
    /// <summary>Returns a summary of the map in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.Of(ClaimCards.Of(this));
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public readonly partial struct ClaimSelection<TClaim> : INotebookView
{
    /// <summary>Returns the claims as a table, the first 50 of them, in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.Of(RecordTables.Of(this, _index?.Names));
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public readonly partial struct NodeSelection : INotebookView
{
    /// <summary>Returns the nodes as a table, the first 50 of them, in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.Of(RecordTables.Of(this, _names ?? MapNames.None));
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial class RecordTable<TId, TRecord> : INotebookView
{
    /// <summary>Returns the records as a table, the first 50 of them, in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.Of(Cards.Table(_records, Count, _names));
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public readonly partial struct RelationSelection : INotebookView
{
    /// <summary>Returns the relations as a table, the first 50 of them, in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.Of(Cards.Table(this, Count, _names ?? MapNames.None, Counted.Of(Count, "relation")));
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public readonly partial struct ValueList<T> : INotebookView
{
    /// <summary>Returns the items as a table, the first 50 of them, in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.Of(RecordTables.Of(this));
}
