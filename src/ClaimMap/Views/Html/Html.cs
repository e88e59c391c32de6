using ClaimMap.Views;
using ClaimMap.Views.Html;

namespace ClaimMap;

/// <summary>Writes a map as one HTML page for reading: the document in order with its claims, the argument, the actors, the events.</summary>
/// <remarks>
/// <para>
/// The page is whole in itself: style and script stand in it, nothing is fetched, and its Content-Security-Policy admits nothing
/// else. It can be read in full without its script. Text of the map stands as text: nothing in it becomes markup.
/// </para>
/// <para>
/// What it shows is kept in the fragment of its address: <c>#claim-id</c> opens a claim, and so does the id of any other record;
/// <c>&amp;key=value</c> behind it sets a view, a filter or a search, as in <c>#&amp;tag=author-opinion&amp;q=truce</c>.
/// </para>
/// <para>Equal graphs and texts give equal pages, with LF line ends.</para>
/// </remarks>
public static class Html
{
    /// <summary>Returns the page.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="options">What is shown beside it; null for nothing.</param>
    /// <exception cref="TextMismatchException">Something of the map is missing or ambiguous in the text that the options hold.</exception>
    public static string Format(ClaimGraph graph, HtmlOptions? options = null) => ViewText.Of(writer => Write(graph, writer, options));

    /// <summary>Writes the page, record by record.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="options">What is shown beside it; null for nothing.</param>
    /// <exception cref="TextMismatchException">
    /// Something of the map is missing or ambiguous in the text that the options hold; nothing has been written.
    /// </exception>
    public static void Write(ClaimGraph graph, TextWriter writer, HtmlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        var text = options?.Text is { } copy ? MarkedText.Of(graph, copy) : null;
        HtmlPage.Write(new PageContext(graph, text, new MarkupWriter(writer)));
    }
}
