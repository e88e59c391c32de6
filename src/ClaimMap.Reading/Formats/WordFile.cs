using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ClaimMap.Reading.Formats;

/// <summary>Reads Word documents: headings, lists, tables, notes.</summary>
internal sealed class WordFile
{
    private const int DeepestNesting = 200;

    private readonly MainDocumentPart _main;
    private readonly Dictionary<string, Style> _styles;
    private readonly List<TextBlock> _blocks = [];
    private int _paragraph;

    private WordFile(MainDocumentPart main)
    {
        _main = main;
        _styles = [];
        foreach (var style in main.StyleDefinitionsPart?.Styles?.Elements<Style>() ?? [])
        {
            _styles.TryAdd(style.StyleId?.Value ?? "", style);
        }
    }

    public static Article Read(byte[] bytes)
    {
        try
        {
            using var package = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
            var file = new WordFile(package.MainDocumentPart ?? throw new UnreadableException("is a Word file without a document in it."));
            file.AddAll(file._main.Document?.Body, TextBlockKind.Paragraph, 0, 0);
            file.AddNotes(file._main.FootnotesPart?.Footnotes?.Elements<Footnote>().Where(n => n.Type is null || n.Type.Value == FootnoteEndnoteValues.Normal));
            file.AddNotes(file._main.EndnotesPart?.Endnotes?.Elements<Endnote>().Where(n => n.Type is null || n.Type.Value == FootnoteEndnoteValues.Normal));
            var properties = package.PackageProperties;
            return new Article(
                ArticleFormat.Word,
                file._blocks.ToValueList(),
                ArticleMetadata.Of(properties.Title, properties.Creator, null, null, properties.Language ?? file.Language, null));
        }
        catch (Exception e) when (e is not (UnreadableException or OutOfMemoryException))
        {
            // The library reports damage in many ways.
            throw new UnreadableException("is a damaged Word file, or one with a password. Open it in a word processor and save it anew as .docx.", e);
        }
    }

    private string? Language => _main.StyleDefinitionsPart?.Styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle?.GetFirstChild<Languages>()?.Val?.Value;

    private void AddNotes(IEnumerable<OpenXmlElement>? notes)
    {
        foreach (var note in notes ?? [])
        {
            AddAll(note, TextBlockKind.Note, 0, 0);
        }
    }

    private void AddAll(OpenXmlElement? container, TextBlockKind kind, int level, int depth)
    {
        if (depth > DeepestNesting)
        {
            throw new UnreadableException("nests tables deeper than any article does. Save the article's text alone.");
        }

        foreach (var element in container?.ChildElements ?? default)
        {
            switch (element)
            {
                case Paragraph paragraph:
                    AddParagraph(paragraph, kind, level);
                    break;
                case Table table:
                    foreach (var row in table.Descendants<TableRow>().Where(r => r.Ancestors<Table>().First() == table))
                    {
                        AddRow(row);
                    }

                    break;
                case SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun:
                    AddAll(element, kind, level, depth + 1);
                    break;
                default:
                    break;
            }
        }
    }

    private void AddParagraph(Paragraph paragraph, TextBlockKind kind, int level)
    {
        _paragraph++;
        var text = new BlockText();
        AddRuns(text, paragraph);
        var (own, ownLevel) = kind == TextBlockKind.Paragraph ? KindOf(paragraph) : (kind, level);
        if (text.Take(own, ownLevel, string.Create(CultureInfo.InvariantCulture, $"paragraph {_paragraph}")) is { } block)
        {
            _blocks.Add(block);
        }
    }

    private void AddRow(TableRow row)
    {
        var text = new BlockText();
        foreach (var paragraph in row.Descendants<Paragraph>())
        {
            _paragraph++;
            text.Space();
            AddRuns(text, paragraph);
        }

        if (text.Take(TextBlockKind.TableRow, 0, string.Create(CultureInfo.InvariantCulture, $"paragraph {_paragraph}")) is { } block)
        {
            _blocks.Add(block);
        }
    }

    // Styles are told by their names: their ids are translated, and so are those of a person's own, which stand on others.
    private (TextBlockKind Kind, int Level) KindOf(Paragraph paragraph)
    {
        var properties = paragraph.ParagraphProperties;
        if (properties?.OutlineLevel?.Val?.Value is >= 0 and < 9 and var outline)
        {
            return (TextBlockKind.Heading, outline + 1);
        }

        var isListed = properties?.NumberingProperties?.NumberingId?.Val?.Value is > 0;
        var depth = (properties?.NumberingProperties?.NumberingLevelReference?.Val?.Value ?? 0) + 1;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var id = properties?.ParagraphStyleId?.Val?.Value; id is not null && seen.Add(id);)
        {
            var style = _styles.GetValueOrDefault(id);
            var name = (style?.StyleName?.Val?.Value ?? id).ToUpperInvariant();
            if (style?.StyleParagraphProperties?.OutlineLevel?.Val?.Value is >= 0 and < 9 and var level)
            {
                return (TextBlockKind.Heading, level + 1);
            }

            if (name.StartsWith("HEADING", StringComparison.Ordinal))
            {
                return (TextBlockKind.Heading, char.IsAsciiDigit(name[^1]) ? Math.Max(name[^1] - '0', 1) : 1);
            }

            switch (name)
            {
                case "TITLE":
                    return (TextBlockKind.Heading, 1);
                case "SUBTITLE":
                    return (TextBlockKind.Heading, 2);
                case "QUOTE" or "INTENSE QUOTE" or "INTENSEQUOTE" or "BLOCK TEXT" or "BLOCKTEXT":
                    return (TextBlockKind.Quotation, 0);
                case "CAPTION":
                    return (TextBlockKind.Caption, 0);
                case "HTML PREFORMATTED" or "HTMLPREFORMATTED" or "SOURCE CODE" or "SOURCECODE" or "MACRO TEXT":
                    return (TextBlockKind.Code, 0);
                default:
                    isListed |= style?.StyleParagraphProperties?.NumberingProperties is not null || name.StartsWith("LIST BULLET", StringComparison.Ordinal) || name.StartsWith("LIST NUMBER", StringComparison.Ordinal)
                        || name.StartsWith("LISTBULLET", StringComparison.Ordinal) || name.StartsWith("LISTNUMBER", StringComparison.Ordinal);
                    id = style?.BasedOn?.Val?.Value;
                    break;
            }
        }

        return isListed ? (TextBlockKind.ListItem, depth) : (TextBlockKind.Paragraph, 0);
    }

    private void AddRuns(BlockText text, OpenXmlElement container)
    {
        foreach (var element in container.ChildElements)
        {
            switch (element)
            {
                case DeletedRun or MoveFromRun:
                    break;
                case Hyperlink link:
                    var start = text.Length;
                    AddRuns(text, link);
                    text.Link(start, Target(link.Id?.Value));
                    break;
                case Run run when run.RunProperties?.Vanish is null:
                    AddRun(text, run);
                    break;
                case InsertedRun or MoveToRun or SdtRun or SdtContentRun or SimpleField or CustomXmlRun:
                    AddRuns(text, element);
                    break;
                default:
                    break;
            }
        }
    }

    private static void AddRun(BlockText text, Run run)
    {
        foreach (var element in run.ChildElements)
        {
            switch (element)
            {
                case DocumentFormat.OpenXml.Wordprocessing.Text words:
                    text.Append(words.Text);
                    break;
                case TabChar or Break or CarriageReturn:
                    text.Space();
                    break;
                case NoBreakHyphen:
                    text.Append("-");
                    break;
                default:
                    break;
            }
        }
    }

    private string? Target(string? id) => id is null ? null : _main.HyperlinkRelationships.FirstOrDefault(r => r.Id == id)?.Uri.ToString();
}
