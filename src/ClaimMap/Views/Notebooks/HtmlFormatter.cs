namespace ClaimMap.Views.Notebooks;

/// <summary>Writes what renders itself as HTML; notebooks call it by the names of its members.</summary>
internal sealed class HtmlFormatter
{
    public const string Html = "text/html";

    // Notebooks read it from an instance.
#pragma warning disable CA1822
    public string MimeType => Html;

    /// <summary>Writes a value, or answers false where it is none of ours.</summary>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not INotebookView view)
        {
            return false;
        }

        writer.Write(view.ToHtml());
        return true;
    }
#pragma warning restore CA1822
}

/// <summary>Makes the formatters of every type that renders itself; notebooks find it by <see cref="TypeFormatterSourceAttribute"/>.</summary>
internal sealed class HtmlFormatterSource
{
    // Notebooks call it on an instance.
#pragma warning disable CA1822
    public IEnumerable<HtmlFormatter> CreateTypeFormatters() => [new HtmlFormatter()];
#pragma warning restore CA1822
}

/// <summary>What a notebook shows as HTML.</summary>
internal interface INotebookView
{
    /// <summary>Returns an HTML fragment that needs no style sheet and holds no script.</summary>
    string ToHtml();
}
