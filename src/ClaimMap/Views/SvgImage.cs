using System.Text;
using ClaimMap.Views.Notebooks;

namespace ClaimMap;

/// <summary>A picture of a map that a notebook shows: <see cref="Svg.Draw"/> makes it.</summary>
/// <remarks>Equal when text and description are.</remarks>
/// <example>
/// <code>
/// Svg.Draw(Ceasefire2020.Graph, SvgPicture.Timeline)    // the last line of a cell
/// </code>
/// </example>
[TypeFormatterSource(typeof(HtmlFormatterSource))]
public sealed record SvgImage : INotebookView
{
    internal SvgImage(string text, string description)
    {
        Text = text;
        Description = description;
    }

    /// <summary>Gets the picture, an <c>svg</c> element that stands by itself, with LF line ends.</summary>
    public string Text { get; }

    /// <summary>Gets what it shows, in a few words, for those who do not see it.</summary>
    public string Description { get; }

    /// <summary>Returns the picture in HTML, as notebooks show it: an image, so that neither its style nor its links touch the page.</summary>
    public string ToHtml() => Fragment.Of(markup => markup.Write(
        $"<img alt=\"{Description}\" style=\"max-width:100%;height:auto\" src=\"data:image/svg+xml;base64,{Convert.ToBase64String(Encoding.UTF8.GetBytes(Text))}\">\n"));

    /// <summary>Returns <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
