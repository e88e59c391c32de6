using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>Something wrong with the data files of a map, and where.</summary>
/// <remarks>Equal when every property is.</remarks>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed record Diagnostic : INotebookView
{
    /// <summary>Creates a diagnostic.</summary>
    public Diagnostic(DiagnosticDescriptor descriptor, DiagnosticLocation location, string message)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(location);
        ArgumentNullException.ThrowIfNull(message);
        Descriptor = descriptor;
        Location = location;
        Message = message;
    }

    /// <summary>Gets what the code stands for.</summary>
    public DiagnosticDescriptor Descriptor { get; }

    /// <summary>Gets the code, such as <c>CM2001</c>.</summary>
    public string Code => Descriptor.Code;

    /// <summary>Gets whether it keeps the map from being built.</summary>
    public DiagnosticSeverity Severity => Descriptor.Severity;

    /// <summary>Gets where it is.</summary>
    public DiagnosticLocation Location { get; }

    /// <summary>Gets what is wrong and what to do about it.</summary>
    public string Message { get; }

    /// <summary>Returns the diagnostic as a compiler prints one: <c>file(line,column): error CM2001: message</c>.</summary>
    public override string ToString() => $"{Location}: {Kebab.Of(Severity)} {Code}: {Message}";

    /// <summary>Returns the diagnostic as a card in HTML, as notebooks show it: a fragment with inline styles and without scripts, in which text stands as text.</summary>
    public string ToHtml() => Fragment.OfRecord(this);
}
