using System.Globalization;
using System.Text;
using ClaimMap.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using UglyToad.PdfPig.Exceptions;

namespace ClaimMap.Reading.Formats;

/// <summary>Reads PDF: lines to paragraphs, hyphens at their ends joined, running heads and page numbers left out.</summary>
/// <remarks>A PDF says where letters stand and nothing about what they are: headings are larger or bolder lines, paragraphs end where lines stand apart, begin indented or break off short.</remarks>
internal static class PdfFile
{
    public static Article Read(byte[] bytes)
    {
        try
        {
            using var document = PdfDocument.Open(bytes, new ParsingOptions { UseLenientParsing = true });
            var lines = document.GetPages().SelectMany(LinesOf).Select((line, i) => line with { Order = i }).ToList();
            if (lines.Count == 0)
            {
                throw new UnreadableException(document.GetPages().Any(p => p.GetImages().Any())
                    ? "is a PDF of scanned pages: there are pictures in it and no text. Recognise its text first (OCR)."
                    : "is a PDF without any text.");
            }

            var information = document.Information;
            return new Article(
                ArticleFormat.Pdf,
                Blocks(lines, document.NumberOfPages).ToValueList(),
                ArticleMetadata.Of(information.Title, information.Author, null, null, null, null));
        }
        catch (PdfDocumentEncryptedException e)
        {
            throw new UnreadableException("is a PDF with a password. Save a copy without one.", e);
        }
        catch (Exception e) when (e is not (UnreadableException or OutOfMemoryException))
        {
            // The library reports damage in many ways, some of them of its own and some by accident.
            throw new UnreadableException("is a damaged PDF. Print it into a new one.", e);
        }
    }

    private static IEnumerable<Line> LinesOf(Page page)
    {
        var words = page.GetWords(NearestNeighbourWordExtractor.Instance).Where(w => !string.IsNullOrWhiteSpace(w.Text)).ToList();
        if (words.Count == 0)
        {
            yield break;
        }

        var links = page.GetHyperlinks().Where(l => !string.IsNullOrEmpty(l.Uri)).ToList();
        var columns = UnsupervisedReadingOrderDetector.Instance.Get(RecursiveXYCut.Instance.GetBlocks(words)).ToList();
        foreach (var column in columns)
        {
            foreach (var row in Rows(column.TextLines.SelectMany(l => l.Words)))
            {
                yield return LineOf(row, page, links);
            }
        }
    }

    // Words on one height, from the left.
    private static IEnumerable<List<Word>> Rows(IEnumerable<Word> words)
    {
        var row = new List<Word>();
        foreach (var word in words.OrderByDescending(w => Base(w)))
        {
            if (row.Count > 0 && Math.Abs(Base(row[0]) - Base(word)) > SizeOf(row[0]) * 0.4)
            {
                yield return [.. row.OrderBy(w => w.BoundingBox.Left)];
                row = [];
            }

            row.Add(word);
        }

        if (row.Count > 0)
        {
            yield return [.. row.OrderBy(w => w.BoundingBox.Left)];
        }
    }

    private static double Base(Word word) => word.Letters[0].StartBaseLine.Y;

    private static double SizeOf(Word word) => word.Letters[0].PointSize;

    private static Line LineOf(List<Word> words, Page page, List<UglyToad.PdfPig.Content.Hyperlink> links)
    {
        var text = new BlockText();
        foreach (var word in words)
        {
            text.Space();
            var start = text.Length;
            text.Append(word.Text);
            text.Link(start, links.Find(l => Holds(l.Bounds, word.BoundingBox))?.Uri);
        }

        var letters = words.SelectMany(w => w.Letters).ToList();
        return new Line(
            text.Take(TextBlockKind.Paragraph, 0, null)!,
            page.Number,
            words.Min(w => w.BoundingBox.Left),
            words.Max(w => w.BoundingBox.Right),
            words.Average(Base),
            Math.Round(letters.Average(l => l.PointSize), 1),
            letters.Count(l => l.FontName?.Contains("Bold", StringComparison.OrdinalIgnoreCase) ?? false) * 2 > letters.Count);
    }

    private static bool Holds(PdfRectangle bounds, PdfRectangle word)
    {
        var (x, y) = ((word.Left + word.Right) / 2, (word.Bottom + word.Top) / 2);
        return x >= bounds.Left && x <= bounds.Right && y >= bounds.Bottom && y <= bounds.Top;
    }

    private static List<TextBlock> Blocks(List<Line> lines, int pages)
    {
        var furniture = Furniture(lines, pages);
        var body = lines.Where(l => !furniture.Contains(l)).ToList();
        var size = Usual(body, l => l.Size, l => l.Text.Text.Length);
        var pitch = Usual(
            body.Zip(body.Skip(1)).Where(p => p.First.Page == p.Second.Page).Select(p => Math.Round(p.First.Base - p.Second.Base)).Where(d => d > size * 0.8 && d < size * 1.8), d => d, _ => 1);
        var hyphenated = new HyphenatedWords(lines.Select(l => l.Text.Text), arePutIn: true);
        var blocks = new List<TextBlock>();
        var heads = new Queue<Line>(lines.Where(furniture.Contains));
        for (var at = 0; at < body.Count;)
        {
            var end = at + 1;
            while (end < body.Count && !Parts(body[end - 1], body[end], body[at], pitch))
            {
                end++;
            }

            while (heads.TryPeek(out var head) && head.Order < body[at].Order)
            {
                blocks.Add(Whole([heads.Dequeue()], TextBlockKind.Furniture, 0, hyphenated));
            }

            var paragraph = body.GetRange(at, end - at);
            blocks.Add(Whole(paragraph, IsHeading(paragraph, size) ? TextBlockKind.Heading : TextBlockKind.Paragraph, LevelOf(paragraph[0], size), hyphenated));
            at = end;
        }

        blocks.AddRange(heads.Select(h => Whole([h], TextBlockKind.Furniture, 0, hyphenated)));
        return blocks;
    }

    // Whether a line begins a new paragraph.
    private static bool Parts(Line before, Line line, Line first, double pitch)
    {
        if (before.Page != line.Page || before.Base <= line.Base)
        {
            // A page or a column ends in the middle of a paragraph as often as not.
            return before.IsBold != line.IsBold || Math.Abs(before.Size - line.Size) > 0.5 || !char.IsLower(line.Text.Text[0]) || EndsSentence(before.Text.Text);
        }

        return Math.Abs(before.Size - line.Size) > 0.5
            || before.IsBold != line.IsBold
            || before.Base - line.Base > Math.Max(pitch, line.Size) * 1.35
            || ListMarkers.IsAt(line.Text.Text)
            || (line.Left - before.Left > line.Size * 0.8 && !ListMarkers.IsAt(before.Text.Text) && before.Left - first.Left < line.Size * 0.4)
            || (before.Right < line.Right - (line.Size * 8) && EndsSentence(before.Text.Text) && before.Right - before.Left < (line.Right - line.Left) * 0.8);
    }

    private static bool EndsSentence(string text) => text.TrimEnd('"', '\'', ')', ']', '\u201D', '\u2019', '\u00BB') is [.., '.' or '!' or '?' or ':' or '\u2026' or '\u3002'];

    private static bool IsHeading(List<Line> lines, double size) =>
        lines.Count <= 4 && !ListMarkers.IsAt(lines[0].Text.Text) && (lines[0].Size > size * 1.12 || (lines.TrueForAll(l => l.IsBold) && lines[0].Size >= size - 0.5 && !EndsSentence(lines[^1].Text.Text)));

    private static int LevelOf(Line line, double size) => line.Size > size * 1.7 ? 1 : line.Size > size * 1.25 ? 2 : 3;

    private static TextBlock Whole(List<Line> lines, TextBlockKind kind, int level, HyphenatedWords hyphenated)
    {
        var text = new StringBuilder();
        var links = new List<TextLink>();
        var marker = kind == TextBlockKind.Paragraph && ListMarkers.IsAt(lines[0].Text.Text) ? ListMarkers.LengthOf(lines[0].Text.Text) : 0;
        foreach (var line in lines)
        {
            var words = line.Text.Text[marker..].TrimStart();
            hyphenated.Append(text, words);
            var start = text.Length - line.Text.Text.Length;
            links.AddRange(line.Text.Links.Where(l => l.Start + start >= 0).Select(l => l with { Start = l.Start + start }));
            kind = marker > 0 ? TextBlockKind.ListItem : kind;
            marker = 0;
        }

        return new TextBlock(
            kind, text.ToString(), kind switch { TextBlockKind.Heading => level, TextBlockKind.ListItem => 1, _ => 0 }, Merged(links),
            string.Create(CultureInfo.InvariantCulture, $"page {lines[0].Page}"));
    }

    // A link of several words is one link.
    private static ValueList<TextLink> Merged(List<TextLink> links)
    {
        var merged = new List<TextLink>();
        foreach (var link in links)
        {
            if (merged.Count > 0 && merged[^1].Target == link.Target && merged[^1].Start + merged[^1].Length + 1 >= link.Start)
            {
                merged[^1] = merged[^1] with { Length = link.Start + link.Length - merged[^1].Start };
            }
            else
            {
                merged.Add(link);
            }
        }

        return merged.ToValueList();
    }

    // The first and last lines of pages that repeat, digits apart, and page numbers there.
    private static HashSet<Line> Furniture(List<Line> lines, int pages)
    {
        var edges = lines.GroupBy(l => l.Page).SelectMany(p => p.OrderByDescending(l => l.Base).Take(2).Concat(p.OrderBy(l => l.Base).Take(2)).Distinct()).ToList();
        var repeated = edges.GroupBy(l => Masked(l.Text.Text)).Where(g => pages > 1 && g.Select(l => l.Page).Distinct().Count() > Math.Max(1, pages / 3)).SelectMany(g => g);
        return [.. repeated, .. edges.Where(l => PlainText.PageNumber(l.Text.Text) is not null)];
    }

    private static string Masked(string text) => string.Concat(text.Where(c => !char.IsDigit(c)));

    private static double Usual<T>(IEnumerable<T> items, Func<T, double> value, Func<T, int> weight) =>
        items.GroupBy(value).OrderByDescending(g => g.Sum(weight)).ThenBy(g => g.Key).Select(g => g.Key).FirstOrDefault();

    private sealed record Line(TextBlock Text, int Page, double Left, double Right, double Base, double Size, bool IsBold, int Order = 0);
}
