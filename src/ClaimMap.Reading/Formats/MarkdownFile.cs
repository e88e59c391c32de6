using System.Globalization;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ClaimMap.Reading.Formats;

/// <summary>Reads Markdown: CommonMark with tables, footnotes and front matter.</summary>
internal static class MarkdownFile
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter().UsePipeTables().UseGridTables().UseFootnotes().UseTaskLists().UseAutoLinks().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).Build();

    public static Article Read(string text)
    {
        MarkdownDocument document;
        try
        {
            document = Markdig.Markdown.Parse(text.TrimStart('\uFEFF'), Pipeline);
        }
        catch (ArgumentException e)
        {
            // The parser's own limit, against texts made to exhaust it.
            throw new UnreadableException("nests lists, quotations or emphasis deeper than any article does. Take it as plain text: --as text.", e);
        }

        var blocks = new List<TextBlock>();
        foreach (var block in document)
        {
            Add(blocks, block, TextBlockKind.Paragraph, 0);
        }

        return new Article(ArticleFormat.Markdown, blocks.ToValueList(), document.FirstOrDefault() is YamlFrontMatterBlock front ? FrontMatter(front) : new ArticleMetadata());
    }

    private static void Add(List<TextBlock> blocks, Block block, TextBlockKind kind, int level)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or LinkReferenceDefinitionGroup or ThematicBreakBlock:
                break;
            case HtmlBlock html:
                blocks.AddRange(HtmlPage.Fragment(html.Lines.ToString()).Select(b => b with { Position = Line(html) }));
                break;
            case HeadingBlock heading:
                AddText(blocks, heading, kind == TextBlockKind.Quotation ? kind : TextBlockKind.Heading, heading.Level);
                break;
            case ParagraphBlock paragraph:
                AddText(blocks, paragraph, kind, level);
                break;
            case CodeBlock code:
                AddCode(blocks, code, kind, level);
                break;
            case Table table:
                foreach (var row in table.OfType<TableRow>())
                {
                    AddRow(blocks, row);
                }

                break;
            case ListItemBlock item:
                AddAll(blocks, item, TextBlockKind.ListItem, level);
                break;
            case ListBlock list:
                AddAll(blocks, list, TextBlockKind.ListItem, level + 1);
                break;
            case QuoteBlock quote:
                AddAll(blocks, quote, TextBlockKind.Quotation, level);
                break;
            case FootnoteGroup or Footnote:
                AddAll(blocks, (ContainerBlock)block, TextBlockKind.Note, 0);
                break;
            case ContainerBlock container:
                AddAll(blocks, container, kind, level);
                break;
            default:
                break;
        }
    }

    private static void AddAll(List<TextBlock> blocks, ContainerBlock container, TextBlockKind kind, int level)
    {
        foreach (var block in container)
        {
            Add(blocks, block, kind, level);
        }
    }

    private static void AddText(List<TextBlock> blocks, LeafBlock leaf, TextBlockKind kind, int level)
    {
        var text = new BlockText();
        AddInline(text, leaf.Inline);
        if (text.Take(kind, kind is TextBlockKind.ListItem or TextBlockKind.Heading ? level : 0, Line(leaf)) is { } block)
        {
            blocks.Add(block);
        }
    }

    private static void AddRow(List<TextBlock> blocks, TableRow row)
    {
        var text = new BlockText();
        foreach (var leaf in row.Descendants<LeafBlock>())
        {
            text.Space();
            AddInline(text, leaf.Inline);
        }

        if (text.Take(TextBlockKind.TableRow, 0, Line(row)) is { } block)
        {
            blocks.Add(block);
        }
    }

    // An indented paragraph is code to the letter, and prose as people write it.
    private static void AddCode(List<TextBlock> blocks, CodeBlock code, TextBlockKind kind, int level)
    {
        var text = code.Lines.ToString();
        var isProse = code is not FencedCodeBlock && text.AsSpan().Count(' ') >= 4 && text.AsSpan().TrimEnd() is [.., '.' or '!' or '?' or '"' or '\u201D'];
        if (!string.IsNullOrWhiteSpace(text))
        {
            blocks.Add(new TextBlock(isProse ? kind : TextBlockKind.Code, text, isProse ? level : 0, default, Line(code)));
        }
    }

    private static void AddInline(BlockText text, ContainerInline? container)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case LineBreakInline:
                    text.Break(inline.NextSibling is LiteralInline { Content.Length: > 0 } next ? next.Content.AsSpan()[0] : ' ');
                    break;
                case HtmlInline html when html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase):
                    text.Space();
                    break;
                case AutolinkInline link:
                    AddLink(text, link.Url, () => text.Append(link.Url));
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case LinkInline link:
                    AddLink(text, link.Url, () => AddInline(text, link));
                    break;
                case ContainerInline inner:
                    AddInline(text, inner);
                    break;
                default:
                    break;
            }
        }
    }

    private static void AddLink(BlockText text, string? target, Action add)
    {
        var start = text.Length;
        add();
        text.Link(start, target);
    }

    private static string Line(Block block) => string.Create(CultureInfo.InvariantCulture, $"line {block.Line + 1}");

    private static ArticleMetadata FrontMatter(YamlFrontMatterBlock block)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in block.Lines.ToString().Split('\n'))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && !char.IsWhiteSpace(line[0]))
            {
                values.TryAdd(line[..colon].Trim(), line[(colon + 1)..].Trim().Trim('"', '\''));
            }
        }

        string? Value(params string[] keys) => keys.Select(k => values.GetValueOrDefault(k)).FirstOrDefault(v => !string.IsNullOrEmpty(v));
        return ArticleMetadata.Of(
            Value("title"), Value("author", "authors", "byline")?.Trim('[', ']'), Value("publisher", "source", "publication"), Value("date", "published", "datePublished"), Value("lang", "language"),
            Value("url", "canonical", "canonical_url", "link"), Value("doi"));
    }
}
