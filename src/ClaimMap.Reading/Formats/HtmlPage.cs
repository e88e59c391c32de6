using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ClaimMap.Reading.Formats;

/// <summary>Reads a web page: the article, without the navigation around it.</summary>
internal static partial class HtmlPage
{
    private const int DeepestNesting = 500;

    // What is never part of an article.
    private static readonly HashSet<string> Skipped = new(StringComparer.Ordinal)
    {
        "script", "style", "nav", "footer", "aside", "form", "button", "select", "noscript", "template", "iframe", "svg", "object", "canvas", "audio", "video", "head", "dialog", "menu",
    };

    private static readonly HashSet<string> SkippedRoles = new(StringComparer.Ordinal) { "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "menu" };

    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "div", "section", "article", "main", "header", "figure", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "table", "caption", "thead",
        "tbody", "tfoot", "tr", "pre", "hr", "address", "details", "summary", "body", "html", "center", "hgroup", "fieldset",
    };

    public static Article Read(string html)
    {
        var document = Parse(html);
        var address = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? Meta(document, "og:url");
        var metadata = JsonLd(document).Or(MetadataOf(document, address));
        return new Article(ArticleFormat.Html, new Walk(Uri.TryCreate(address, UriKind.Absolute, out var known) ? known : null).Of(ArticleIn(document, html)).ToValueList(), metadata);
    }

    /// <summary>Reads a part of a page that stands in another text.</summary>
    public static IEnumerable<TextBlock> Fragment(string html) => new Walk(null).Of([Parse(html).Body!]);

    // Everything below goes down by itself, as deep as a page may be.
    private static IHtmlDocument Parse(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        var open = new Stack<(AngleSharp.Dom.INode Node, int Depth)>([(document, 0)]);
        while (open.TryPop(out var at))
        {
            if (at.Depth > DeepestNesting)
            {
                throw new UnreadableException("nests elements deeper than any article does. Save the article's text alone.");
            }

            foreach (var child in at.Node.ChildNodes)
            {
                open.Push((child, at.Depth + 1));
            }
        }

        return document;
    }


    /// <summary>The encoding that a page declares for itself; null where it declares none, or one that nobody knows.</summary>
    public static Encoding? DeclaredEncoding(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 4096)]);
        return Charset().Match(head) is { Success: true } found ? TextEncodings.Find(found.Groups[1].Value) : null;
    }

    // The elements that hold the article: what the page marks as it; a page without anything around it, whole; else what reads like an article.
    private static List<IElement> ArticleIn(IHtmlDocument document, string html)
    {
        var body = document.Body!;
        var whole = WordsIn(body);
        var marked = document.QuerySelectorAll("[itemprop=articleBody], article, main, [role=main]").Where(e => !IsInside(e, "article, main, [role=main]"))
            .OrderByDescending(WordsIn).FirstOrDefault();
        if (marked is not null && WordsIn(marked) * 3 > whole)
        {
            return WithTitle(document, marked);
        }

        var linked = body.QuerySelectorAll("a").Sum(WordsIn);
        var hasSurroundings = body.QuerySelector("nav, aside, footer, form, iframe, header, [role=navigation]") is not null || linked * 4 > whole;
        if (!hasSurroundings)
        {
            return [body];
        }

        var content = new HtmlParser().ParseDocument(new SmartReader.Reader("https://page.invalid/", html).GetArticle().Content ?? "").Body;
        return content is not null && WordsIn(content) * 2 > whole - linked ? WithTitle(document, content) : [body];
    }

    private static bool IsInside(IElement element, string selector) => element.ParentElement?.Closest(selector) is not null;

    // The title of an article often stands above what is marked as it.
    private static List<IElement> WithTitle(IHtmlDocument document, IElement article) =>
        article.QuerySelector("h1") is null && document.QuerySelectorAll("h1").FirstOrDefault(h => h.Closest("nav, footer, aside") is null) is { } title ? [title, article] : [article];

    private static int WordsIn(IElement element) => IsSkipped(element) ? 0 : element.ChildNodes.Sum(n => n switch
    {
        IText text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length,
        IElement inner => WordsIn(inner),
        _ => 0,
    });

    private static bool IsSkipped(IElement element) =>
        Skipped.Contains(element.LocalName)
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("role") is { } role && SkippedRoles.Contains(role))
        || (element.LocalName == "header" && element.Closest("article, main") is null && element.QuerySelector("h1") is null)
        || (element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase) ?? false);

    private static string? Meta(IDocument document, params string[] names) => names
        .Select(n => document.QuerySelector($"meta[property='{n}' i], meta[name='{n}' i], meta[itemprop='{n}' i]")?.GetAttribute("content"))
        .FirstOrDefault(c => !string.IsNullOrWhiteSpace(c));

    private static ArticleMetadata MetadataOf(IHtmlDocument document, string? address) => ArticleMetadata.Of(
        Meta(document, "og:title", "citation_title", "dc.title", "twitter:title") ?? document.QuerySelector("h1")?.TextContent ?? document.Title,
        Meta(document, "author", "article:author", "citation_author", "dc.creator", "byl") ?? document.QuerySelector("[rel=author], [itemprop=author]")?.TextContent,
        Meta(document, "og:site_name", "citation_journal_title", "dc.publisher", "publisher"),
        Meta(document, "article:published_time", "datePublished", "citation_publication_date", "dc.date", "date", "pubdate") ?? document.QuerySelector("time[datetime]")?.GetAttribute("datetime"),
        document.DocumentElement.GetAttribute("lang") ?? Meta(document, "og:locale", "dc.language"),
        address,
        Meta(document, "citation_doi", "dc.identifier"));

    private static ArticleMetadata JsonLd(IHtmlDocument document)
    {
        foreach (var script in document.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent);
                if (Described(json.RootElement) is { } article)
                {
                    return ArticleMetadata.Of(
                        Value(article, "headline") ?? Value(article, "name"), Value(article, "author"), Value(article, "publisher"), Value(article, "datePublished"),
                        Value(article, "inLanguage"), Value(article, "mainEntityOfPage") ?? Value(article, "url"));
                }
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                // The page is read all the same. The second is thrown at half a character.
            }
        }

        return new ArticleMetadata();
    }

    private static JsonElement? Described(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select(Described).FirstOrDefault(e => e is not null),
        JsonValueKind.Object when element.TryGetProperty("@graph", out var graph) => Described(graph),
        JsonValueKind.Object when element.TryGetProperty("headline", out _) || Value(element, "@type")?.EndsWith("Article", StringComparison.Ordinal) == true => element,
        _ => null,
    };

    private static string? Value(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? Value(value) : null;

    private static string? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Value).Where(v => v is not null)),
        JsonValueKind.Object => Value(value, "name") ?? Value(value, "@id"),
        _ => null,
    };

    [GeneratedRegex(@"<meta[^>]+charset\s*=\s*[""']?\s*([\w-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Charset();

    /// <summary>Goes through elements and gathers their blocks.</summary>
    private sealed class Walk(Uri? address)
    {
        private readonly List<TextBlock> _blocks = [];
        private readonly BlockText _text = new();
        private TextBlockKind _kind = TextBlockKind.Paragraph;
        private int _level;

        public List<TextBlock> Of(IReadOnlyList<IElement> elements)
        {
            foreach (var element in elements)
            {
                Visit(element);
                Flush();
            }

            return _blocks;
        }

        private void Visit(IElement element)
        {
            if (IsSkipped(element))
            {
                return;
            }

            switch (element.LocalName)
            {
                case "br":
                    Break(element);
                    break;
                case "tr":
                    Row(element);
                    break;
                case "pre":
                    Within(TextBlockKind.Code, 0, element);
                    break;
                case ['h', >= '1' and <= '6' and var digit]:
                    Within(_kind is TextBlockKind.Quotation ? _kind : TextBlockKind.Heading, digit - '0', element);
                    break;
                case "ul" or "ol" when !IsNotes(element):
                    Within(_kind == TextBlockKind.Note ? _kind : TextBlockKind.ListItem, _level + 1, element);
                    break;
                case "dt" or "dd":
                    Within(TextBlockKind.ListItem, Math.Max(_level, 1), element);
                    break;
                case "blockquote":
                    Within(TextBlockKind.Quotation, _level, element);
                    break;
                case "figcaption" or "caption":
                    Within(TextBlockKind.Caption, 0, element);
                    break;
                case "ul" or "ol" or "section" or "div" when IsNotes(element):
                    Within(TextBlockKind.Note, 0, element);
                    break;
                case "a":
                    Link(element);
                    break;
                case var name when Blocks.Contains(name):
                    Within(_kind, _level, element);
                    break;
                default:
                    Children(element);
                    break;
            }
        }

        private void Within(TextBlockKind kind, int level, IElement element)
        {
            Flush();
            var (outer, outerLevel) = (_kind, _level);
            (_kind, _level) = (kind, level);
            Children(element);
            Flush();
            (_kind, _level) = (outer, outerLevel);
        }

        private void Children(IElement element)
        {
            foreach (var node in element.ChildNodes)
            {
                if (node is IText text)
                {
                    _text.Append(text.Data);
                }
                else if (node is IElement inner)
                {
                    Visit(inner);
                }
            }
        }

        // Cells are no blocks of their own, and what stands in them is neither.
        private void Row(IElement row)
        {
            Flush();
            var (outer, outerLevel) = (_kind, _level);
            (_kind, _level) = (TextBlockKind.TableRow, 0);
            foreach (var cell in row.Children)
            {
                var cellText = new Walk(address);
                foreach (var block in cellText.Of([cell]))
                {
                    _text.Space();
                    var start = _text.Length;
                    _text.Append(block.Text);
                    foreach (var link in block.Links)
                    {
                        _text.LinkAt(start + link.Start, link.Length, link.Target);
                    }
                }
            }

            Flush();
            (_kind, _level) = (outer, outerLevel);
        }

        // Two breaks are how pages without paragraphs part them.
        private void Break(IElement element)
        {
            var before = element.PreviousSibling;
            while (before is IText { Data: var data } && string.IsNullOrWhiteSpace(data))
            {
                before = before.PreviousSibling;
            }

            if (before is IElement { LocalName: "br" } && _kind is TextBlockKind.Paragraph or TextBlockKind.Quotation)
            {
                Flush();
            }
            else
            {
                _text.Space();
            }
        }

        private void Link(IElement element)
        {
            var start = _text.Length;
            Children(element);
            var target = element.GetAttribute("href");
            _text.Link(start, address is not null && Uri.TryCreate(address, target, out var whole) ? whole.AbsoluteUri : target);
        }

        private static bool IsNotes(IElement element) =>
            element.GetAttribute("role") is "doc-endnotes" or "doc-footnotes" || element.ClassList.Contains("footnotes") || element.ClassList.Contains("references") || element.ClassList.Contains("endnotes");

        private void Flush()
        {
            if (_text.Take(_kind, _kind is TextBlockKind.Heading or TextBlockKind.ListItem ? _level : 0, null) is { } block)
            {
                _blocks.Add(block);
            }
        }
    }
}
