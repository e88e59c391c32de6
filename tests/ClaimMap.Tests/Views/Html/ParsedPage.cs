using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ClaimMap.Tests.Views;

/// <summary>A page as a browser would read it, templates included; nothing in it is run or fetched.</summary>
internal sealed class ParsedPage
{
    public ParsedPage(string html)
    {
        Html = html;
        Errors = [];
        var parser = new HtmlParser();
        parser.Error += (_, e) => Errors.Add(e.ToString() ?? "");
        Document = parser.ParseDocument(html);
        Elements = [.. All(Document)];
    }

    public string Html { get; }

    public List<string> Errors { get; }

    public IHtmlDocument Document { get; }

    /// <summary>Gets every element, those of templates too.</summary>
    public IReadOnlyList<IElement> Elements { get; }

    public IElement Style => Document.QuerySelector("style")!;

    public IElement Script => Document.QuerySelector("script")!;

    /// <summary>Gets the records, one line of JSON.</summary>
    public string Data => Document.QuerySelector("script[type='application/json']")!.TextContent;

    public string Policy => Document.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;

    public IElement this[string id] => Document.GetElementById(id)!;

    private static IEnumerable<IElement> All(IParentNode root)
    {
        foreach (var element in root.QuerySelectorAll("*"))
        {
            yield return element;
            foreach (var inner in element is IHtmlTemplateElement template ? All(template.Content) : [])
            {
                yield return inner;
            }
        }
    }
}
