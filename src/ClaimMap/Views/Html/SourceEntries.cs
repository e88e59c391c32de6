namespace ClaimMap.Views.Html;

/// <summary>The document's links and the sources of outside facts in the register.</summary>
internal static class SourceEntries
{
    public static void WriteReference(RegisterEntry entry, Reference reference)
    {
        entry.Begin(reference.Id, $"link, {Words.Of(reference.Kind)}", reference.Label);
        entry.Page.Write($"<dt>Stands in</dt><dd class=\"places\"><a href=\"#{reference.Passage}\">{reference.Passage}</a></dd>\n");
        entry.Links("Resolution", reference.Resolution is { } resolution ? [resolution] : Array.Empty<ResolutionId>());
        if (reference.Target is { } target)
        {
            WriteAddress(entry.Page, "Leads to", target);
        }
    }

    public static void WriteSource(RegisterEntry entry, Source source)
    {
        entry.Begin(source.Id, "source", source.Title);
        entry.Text("Publisher", source.Publisher);
        WriteAddress(entry.Page, "Locator", source.Locator);
        entry.Text("Published", source.Published?.Text);
        entry.Text("Retrieved", source.Retrieved?.Text);
    }

    // Only what is an address of the web becomes a link: "javascript:" and the like stay text.
    private static void WriteAddress(MarkupWriter page, string term, string address)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
        {
            page.Write($"<dt>{term}</dt><dd><a class=\"out\" rel=\"noopener noreferrer external\" href=\"{uri.AbsoluteUri}\">{address}</a></dd>\n");
        }
        else
        {
            page.Write($"<dt>{term}</dt><dd>{address}</dd>\n");
        }
    }
}
