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
