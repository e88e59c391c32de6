namespace ClaimMap.Views.Html;

/// <summary>The way back to the page on which a document was published.</summary>
internal static class LiveLink
{
    // Enough words to be found once, few enough to be found on a page that differs a little elsewhere.
    private const int Edge = 5;

    /// <summary>The document's address on the web; null where the map has none.</summary>
    public static string? Address(Document document) =>
        document.Url is { } url && Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;

    /// <summary>An address that a browser opens at some words of the page.</summary>
    /// <param name="address">The page.</param>
    /// <param name="words">The words, as they stand in the reader's own copy.</param>
    public static string To(string address, string words)
    {
        var parts = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var text = parts.Length <= 3 * Edge
            ? Encode(parts)
            : $"{Encode(parts[..Edge])},{Encode(parts[^Edge..])}";
        return $"{address}{(address.Contains('#', StringComparison.Ordinal) ? "" : "#")}:~:text={text}";
    }

    // A hyphen has a meaning of its own in such an address.
    private static string Encode(string[] words) => Uri.EscapeDataString(string.Join(' ', words)).Replace("-", "%2D", StringComparison.Ordinal);
}
