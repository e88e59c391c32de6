using ClaimMap.Views.Notebooks;

// What reports show in a notebook. The types know nothing of it.
namespace ClaimMap;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record AgreementReport : INotebookView
{
    /// <summary>Returns the figures as tables in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.Of(markup => ComparisonTables.Write(markup, this));
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record ComparisonReport : INotebookView
{
    /// <summary>Returns the figures as tables in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.Of(markup => ComparisonTables.Write(markup, this));
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record MapDifference : INotebookView
{
    /// <summary>Returns the differences as a table, the first 50 of them, in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.Of(ReportTables.Of(this));
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Diagnostic : INotebookView
{
    /// <summary>Returns the diagnostic as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record LoadResult : INotebookView
{
    /// <summary>Returns what came of it in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.Of(markup => RecordTables.Write(markup, this));
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record VerificationReport : INotebookView
{
    /// <summary>Returns what was found, counted, in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.Of(ReportTables.Of(this));
}
