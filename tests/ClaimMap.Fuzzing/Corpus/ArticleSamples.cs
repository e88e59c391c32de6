using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;

namespace ClaimMap.Fuzzing.Corpus;

/// <summary>One article in every format that can be read.</summary>
internal static class ArticleSamples
{
    public const string Markdown =
        """
        # The pier at Saltmere

        By Ilse Varn

        The [harbour office](https://office.example/a) shut the pier on Monday. Nobody was told **why**. The mayor did not answer when the paper
        asked her twice on Tuesday, and once more on Wednesday…

        ## What it costs

        The crane costs money every day, and the harbour pays for it out of the town's budget. It is a “well-known nuisance”.

        - The crane is old.
        - Nobody keeps the log. It was lost in 1999.

        1. Repair the pier
        2. Close the pier

        > The pier is dead. It will not come back.

        | Pier  | State |
        |-------|-------|
        | North | Shut. |

        ```sh
        crane --lift
        ```

        The vote is open[^1].

        [^1]: The office said so.
        """;

    public const string Html =
        """
        <!doctype html>
        <html lang="en-GB"><head><meta charset="utf-8"><title>The pier at Saltmere | The Saltmere Courier</title>
        <meta property="og:title" content="The pier at Saltmere"><meta name="author" content="Ilse Varn">
        <meta property="article:published_time" content="2024-03-04T09:00:00+01:00"><link rel="canonical" href="https://courier.example/pier">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"The pier at Saltmere","publisher":{"@type":"Organization","name":"The Saltmere Courier"}}</script>
        <style>p { color: red }</style></head>
        <body><header><nav><ul><li><a href="/">Home.</a></li><li><a href="/sport">Sport.</a></li></ul></nav></header>
        <main><article><h1>The pier at Saltmere</h1><p>By Ilse Varn</p>
        <p>The <a href="https://office.example/a">harbour office</a> shut the pier on&nbsp;Monday. Nobody was told <b>why</b>. The mayor did not answer when the paper
        asked her twice on Tuesday, and once more on Wednesday&hellip;</p>
        <aside><p>Read also: everything else.</p></aside>
        <h2>What it costs</h2><p>The crane costs money every day, and the har&shy;bour pays for it out of the town's budget. It is a &ldquo;well&#8209;known nuisance&rdquo;.</p>
        <ul><li>The crane is old.</li><li>Nobody keeps the log. It was lost in 1999.</li></ul>
        <ol><li>Repair the pier</li><li>Close the pier</li></ol>
        <blockquote><p>The pier is dead. It will not come back.</p></blockquote>
        <table><tr><th>Pier</th><th>State</th></tr><tr><td>North</td><td>Shut.</td></tr></table>
        <pre>crane --lift</pre><p>The vote is open.</p>
        <section class="footnotes"><ol><li>The office said so.</li></ol></section></article></main>
        <footer><p>All rights reserved.</p></footer><script>var a = "b. C";</script></body></html>
        """;

    /// <summary>The passages of each, as kind and text.</summary>
    public static readonly string[] Passages =
    [
        "Heading: The pier at Saltmere",
        "Sentence: By Ilse Varn",
        "Sentence: The harbour office shut the pier on Monday.",
        "Sentence: Nobody was told why.",
        "Sentence: The mayor did not answer when the paper asked her twice on Tuesday, and once more on Wednesday...",
        "Heading: What it costs",
        "Sentence: The crane costs money every day, and the harbour pays for it out of the town's budget.",
        "Sentence: It is a \"well-known nuisance\".",
        "ListItem: The crane is old.",
        "ListItem: Nobody keeps the log.",
        "ListItem: It was lost in 1999.",
        "ListItem: Repair the pier",
        "ListItem: Close the pier",
        "Quotation: The pier is dead.",
        "Quotation: It will not come back.",
        "TableRow: Pier State",
        "TableRow: North Shut.",
        "Sentence: The vote is open.",
        "Note: The office said so.",
    ];

    public static byte[] Word()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            package.PackageProperties.Title = "The pier at Saltmere";
            package.PackageProperties.Creator = "Ilse Varn";
            var main = package.AddMainDocumentPart();
            var link = main.AddHyperlinkRelationship(new Uri("https://office.example/a"), isExternal: true).Id;
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                Style("berschrift1", "heading 1"), Style("berschrift2", "heading 2"), Style("Zitat", "Quote"), Style("Mein", "My heading", "berschrift2"), Style("Code", "HTML Preformatted"));
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
                new Footnote { Type = FootnoteEndnoteValues.Separator, Id = -1 },
                new Footnote(Words("The office said so.")) { Id = 1 });
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(
                Words("The pier at Saltmere", "berschrift1"),
                Words("By Ilse Varn"),
                new Paragraph(
                    Run("The "), new Hyperlink(Run("harbour office")) { Id = link }, Run(" shut the pier on\u00A0Monday. "),
                    new DeletedRun(new Run(new DeletedText("Everybody"))), new InsertedRun(Run("Nobody")),
                    new Run(new RunProperties(new Bold()), new DocumentFormat.OpenXml.Wordprocessing.Text(" was told why")), Run(". The mayor did not answer when the paper asked her twice on Tuesday, and once more on Wednesday\u2026")),
                Words("What it costs", "Mein"),
                new Paragraph(
                    Run("The crane costs money every day, and the harbour pays for it out of the town's budget. It is a \u201Cwell"),
                    new Run(new NoBreakHyphen()), Run("known nuisance\u201D.")),
                Item("The crane is old."),
                Item("Nobody keeps the log. It was lost in 1999."),
                Item("Repair the pier"),
                Item("Close the pier"),
                Words("The pier is dead. It will not come back.", "Zitat"),
                new Table(new TableRow(Cell("Pier"), Cell("State")), new TableRow(Cell("North"), Cell("Shut."))),
                Words("crane --lift", "Code"),
                new Paragraph(Run("The vote is open"), new Run(new FootnoteReference { Id = 1 }), Run("."))));
        }

        return stream.ToArray();
    }

    /// <summary>Two pages with a running head and page numbers, lines broken in the middle of words and of paragraphs.</summary>
    public static byte[] Pdf()
    {
        var builder = new PdfDocumentBuilder();
        var regular = builder.AddStandard14Font(Standard14Font.TimesRoman);
        var bold = builder.AddStandard14Font(Standard14Font.TimesBold);
        var first = new PdfWriter(builder.AddPage(400, 400), regular, bold);
        first.Head("The Saltmere Courier", 1);
        first.Heading("The pier at Saltmere", 20);
        first.Paragraph("By Ilse Varn");
        first.Paragraph(
            "The harbour office shut the pier on Monday. Nobody was told why. The", "mayor did not answer when the paper asked her twice on Tuesday, and", "once more on Wednesday...");
        first.Heading("What it costs", 14);
        first.Paragraph("The crane costs money every day, and the har-");
        var second = new PdfWriter(builder.AddPage(400, 400), regular, bold);
        second.Head("The Saltmere Courier", 2);
        second.Paragraph("bour pays for it out of the town's budget. It is a \"well-known nui-", "sance\".");
        second.Paragraph("1. The crane is old.");
        second.Paragraph("2. Nobody keeps the log. It was lost in 1999.");
        second.Paragraph("The vote is open.");
        return builder.Build();
    }

    /// <summary>Headings and paragraphs as a file, in the format of the name's extension.</summary>
    public static byte[] Written(IEnumerable<TextBlock> blocks, string name)
    {
        string Each(Func<TextBlock, string> of) => string.Concat(blocks.Select(of));
        return Path.GetExtension(name) switch
        {
            ".html" => Utf8($"<html><body>{Each(b => b.Kind == TextBlockKind.Heading ? $"<h{b.Level}>{b.Text}</h{b.Level}>" : $"<p>{b.Text}</p>")}</body></html>"),
            ".md" => Utf8(Each(b => $"{(b.Kind == TextBlockKind.Heading ? new string('#', b.Level) + " " : "")}{b.Text}\n\n")),
            ".docx" => WordOf(blocks),
            ".pdf" => PdfOf(blocks),
            _ => Utf8(Each(b => $"{b.Text}\n\n")),
        };
    }

    private static byte[] Utf8(string text) => System.Text.Encoding.UTF8.GetBytes(text);

    private static byte[] WordOf(IEnumerable<TextBlock> blocks)
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(new Body(blocks.Select(b => Words(b.Text, b.Kind == TextBlockKind.Heading ? $"Heading{b.Level}" : null))));
        }

        return stream.ToArray();
    }

    // Lines of some seventy letters, as a page has them.
    private static byte[] PdfOf(IEnumerable<TextBlock> blocks)
    {
        var builder = new PdfDocumentBuilder();
        var writer = new PdfWriter(builder.AddPage(450, 600), builder.AddStandard14Font(Standard14Font.TimesRoman), builder.AddStandard14Font(Standard14Font.TimesBold));
        foreach (var block in blocks)
        {
            if (block.Kind == TextBlockKind.Heading)
            {
                writer.Heading(block.Text, 16);
                continue;
            }

            var lines = new List<string> { "" };
            foreach (var word in block.Text.Split(' '))
            {
                if (lines[^1].Length + word.Length > 70)
                {
                    lines.Add("");
                }

                lines[^1] += lines[^1].Length == 0 ? word : " " + word;
            }

            writer.Paragraph([.. lines]);
        }

        return builder.Build();
    }

    private static Style Style(string id, string name, string? basedOn = null)
    {
        var style = new Style { Type = StyleValues.Paragraph, StyleId = id, StyleName = new StyleName { Val = name } };
        style.BasedOn = basedOn is null ? null : new BasedOn { Val = basedOn };
        return style;
    }

    private static Run Run(string text) => new(new DocumentFormat.OpenXml.Wordprocessing.Text(text) { Space = SpaceProcessingModeValues.Preserve });

    private static Paragraph Words(string text, string? style = null) =>
        style is null ? new Paragraph(Run(text)) : new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = style }), Run(text));

    private static Paragraph Item(string text) =>
        new(new ParagraphProperties(new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = 1 })), Run(text));

    private static TableCell Cell(string text) => new(Words(text));

    private sealed class PdfWriter(PdfPageBuilder page, PdfDocumentBuilder.AddedFont regular, PdfDocumentBuilder.AddedFont bold)
    {
        private double _y = page.PageSize.Height - 60;

        public void Head(string text, int number)
        {
            page.AddText(text, 9, new PdfPoint(40, 380), regular);
            page.AddText(number.ToString(System.Globalization.CultureInfo.InvariantCulture), 9, new PdfPoint(200, 20), regular);
        }

        public void Heading(string text, double size) => Line(text, size, bold, 30);

        public void Paragraph(params string[] lines)
        {
            foreach (var line in lines)
            {
                Line(line, 11, regular, 13);
            }

            _y -= 13;
        }

        private void Line(string text, double size, PdfDocumentBuilder.AddedFont font, double pitch)
        {
            page.AddText(text, size, new PdfPoint(40, _y), font);
            _y -= pitch;
        }
    }
}
