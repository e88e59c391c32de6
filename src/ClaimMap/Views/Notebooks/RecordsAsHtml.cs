using ClaimMap.Views.Notebooks;

// What records show in a notebook. The types know nothing of it.
namespace ClaimMap;

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Actor : INotebookView
{
    /// <summary>Returns the actor as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Accord : INotebookView
{
    /// <summary>Returns the accord as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record AccordTerm : INotebookView
{
    /// <summary>Returns the term as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public abstract partial record Claim : INotebookView
{
    /// <summary>Returns the claim as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Document : INotebookView
{
    /// <summary>Returns what the document is as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Instrument : INotebookView
{
    /// <summary>Returns the instrument as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Topic : INotebookView
{
    /// <summary>Returns the topic as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Mention : INotebookView
{
    /// <summary>Returns the mention as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Passage : INotebookView
{
    /// <summary>Returns the passage as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Place : INotebookView
{
    /// <summary>Returns the place as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Reference : INotebookView
{
    /// <summary>Returns the reference as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Relation : INotebookView
{
    /// <summary>Returns the relation as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record ReportedEvent : INotebookView
{
    /// <summary>Returns the event as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Resolution : INotebookView
{
    /// <summary>Returns the resolution as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Section : INotebookView
{
    /// <summary>Returns the section as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}

[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed partial record Source : INotebookView
{
    /// <summary>Returns the source as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}
