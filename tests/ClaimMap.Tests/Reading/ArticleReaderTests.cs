using System.IO.Compression;
using System.Text;
using ClaimMap.Fuzzing.Corpus;
using ClaimMap.Reading;

namespace ClaimMap.Tests.Reading;

public sealed class ArticleReaderTests
{
    private static readonly Dictionary<string, byte[]> Copies = new()
    {
        ["article.md"] = Encoding.UTF8.GetBytes(ArticleSamples.Markdown),
        ["article.html"] = Encoding.UTF8.GetBytes(ArticleSamples.Html),
        ["article.docx"] = ArticleSamples.Word(),
    };

    [Theory]
    [InlineData("article.md", ArticleFormat.Markdown)]
    [InlineData("article.html", ArticleFormat.Html)]
    [InlineData("article.docx", ArticleFormat.Word)]
    public void Read_OneArticleInEachFormat_GivesTheSamePassages(string name, ArticleFormat format)
    {
        var article = ArticleReader.Read(name, Copies[name]);

        article.Format.Should().Be(format);
        Passages(article).Should().Equal(ArticleSamples.Passages);
        article.ToSourceText().Fingerprint.Should().Be(ArticleReader.Read("article.md", Copies["article.md"]).ToSourceText().Fingerprint);
    }

    [Fact]
    public void Read_Pdf_JoinsLinesAndLeavesOutHeadsAndPageNumbers()
    {
        var article = ArticleReader.Read("article.pdf", ArticleSamples.Pdf());

        Passages(article).Should().Equal([.. ArticleSamples.Passages.Take(8), "ListItem: The crane is old.", "ListItem: Nobody keeps the log.", "ListItem: It was lost in 1999.", "Sentence: The vote is open."]);
        article.Blocks.Where(b => b.Kind == TextBlockKind.Furniture).Select(b => b.Text).Should().Equal("The Saltmere Courier", "1", "The Saltmere Courier", "2");
        article.Blocks[1].Position.Should().Be("page 1");
    }

    [Theory]
    [InlineData("article.md")]
    [InlineData("article.html")]
    [InlineData("article.docx")]
    public void Read_Links_AreKept(string name)
    {
        var block = ArticleReader.Read(name, Copies[name]).Blocks.Single(b => b.Links.Count > 0);

        block.Links.Should().Equal(new TextLink(4, 14, "https://office.example/a"));
        block.Text.Substring(4, 14).Should().Be("harbour office");
    }

    [Fact]
    public void Read_WebPage_FindsWhatItSaysAboutItself() => ArticleReader.Read("article.html", Copies["article.html"]).Metadata.Should().Be(new ArticleMetadata
    {
        Title = "The pier at Saltmere",
        Author = "Ilse Varn",
        Publisher = "The Saltmere Courier",
        Published = Edtf.Parse("2024-03-04"),
        Language = "en-GB",
        Url = "https://courier.example/pier",
    });

    [Fact]
    public void Read_FrontMatterAndProperties_AreMetadata()
    {
        ArticleReader.Read("a.md", "---\ntitle: \"The pier\"\nauthor: Ilse Varn\ndate: 2024-03-04\nlang: en\nother: [x]\n---\n\nText."u8.ToArray()).Metadata.Should().Be(
            new ArticleMetadata { Title = "The pier", Author = "Ilse Varn", Published = Edtf.Parse("2024-03-04"), Language = "en" });
        ArticleReader.Read("a.docx", Copies["article.docx"]).Metadata.Should().Be(new ArticleMetadata { Title = "The pier at Saltmere", Author = "Ilse Varn" });
    }

    [Fact]
    public void Read_PageWithoutAnArticleElement_LeavesOutWhatStandsAroundIt()
    {
        var paragraphs = string.Concat(Enumerable.Range(1, 12).Select(i => $"<p>The harbour office shut pier number {i} on Monday, and nobody in the whole town was told why it had to be so, or for how long.</p>"));
        var menu = string.Concat(Enumerable.Range(1, 30).Select(i => $"<li><a href='/{i}'>Department {i}</a></li>"));
        var page = $"<html><body><div class='menu'><ul>{menu}</ul></div><h1>The piers</h1><div class='story'>{paragraphs}</div><div class='footer'><form>Write to us.</form></div></body></html>";

        var passages = Passages(ArticleReader.Read("page.html", Encoding.UTF8.GetBytes(page)));

        passages.Should().HaveCount(13);
        passages[0].Should().Be("Heading: The piers");
    }

    [Theory]
    [InlineData("{\\rtf1 The pier}", "a.rtf", "a.rtf seems to be RTF. Save it as .docx or as plain text.")]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1", "a.doc", "a.doc seems to be a file of an old Office version (.doc). Save it as .docx.")]
    [InlineData("\u0089PNG\r\n", "a.png", "a.png seems to be a picture (PNG). Recognise its text first (OCR).")]
    [InlineData("\u00FF\u00D8\u00FF\u00E0", "a.jpg", "a.jpg seems to be a picture (JPEG). Recognise its text first (OCR).")]
    [InlineData("From: a\nTo: b\nSubject: c\nDate: d\n\nText.", "a.eml", "a.eml seems to be an e-mail. Save its text, as plain text or as a web page.")]
    [InlineData("T\0h\0e\0 \0p\0i\0e\0r\0", "a.txt", "a.txt seems to be UTF-16 without a byte order mark. Save it as UTF-8, or say --encoding utf-16 (or utf-16BE).")]
    [InlineData("The pier\0is shut, and the harbour.", "a.txt", "a.txt is no text: byte 8 (counted from 0) is NUL. Save the article as text, .docx, .pdf or a web page.")]
    [InlineData("The g\u00E2te.", "a.txt", "a.txt is not UTF-8: byte 5 (counted from 0) is wrong. Save it as UTF-8, or name its encoding, such as --encoding windows-1252.")]
    [InlineData("The pier", "a.docx", "a.docx is no Word file, whatever its name says: it is no archive. Save it anew as .docx, or give it the extension of what it is.")]
    [InlineData("The pier", "a.pdf", "a.pdf is no PDF, whatever its name says. Give it the extension of what it is, or say --as.")]
    [InlineData("%PDF-1.7 nothing", "a.pdf", "a.pdf is a damaged PDF. Print it into a new one.")]
    [InlineData("PK\u0003\u0004 nothing", "a.docx", "a.docx is a damaged archive, as of a broken download. Get it again.")]
    public void Read_SomethingElse_SaysWhatItSeemsToBe(string latin1, string name, string expected) =>
        FluentActions.Invoking(() => ArticleReader.Read(name, Encoding.Latin1.GetBytes(latin1))).Should().Throw<InvalidDataException>().WithMessage(expected);

    [Theory]
    [InlineData("xl/workbook.xml", "a.zip is a spreadsheet (.xlsx). Copy its text into a text file.")]
    [InlineData("content.xml", "a.zip is an OpenDocument file. Save it as .docx.")]
    [InlineData("META-INF/container.xml", "a.zip is an e-book (.epub). Unpack it and take the web page of one chapter.")]
    [InlineData("article.txt", "a.zip is an archive (zip) with no Word document in it. Unpack it, and name the file with the article.")]
    public void Read_Archive_SaysWhatItSeemsToBe(string entry, string expected)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry(entry);
        }

        FluentActions.Invoking(() => ArticleReader.Read("a.zip", stream.ToArray())).Should().Throw<InvalidDataException>().WithMessage(expected);
    }

    [Fact]
    public void Read_PdfWithAFontThatIsNone_IsDamaged() =>
        FluentActions.Invoking(() => ArticleReader.Read("a.pdf", Encoding.ASCII.GetBytes(Texts.UncompressedPdf.Replace("/BaseFont", "/B{aseFont", StringComparison.Ordinal))))
            .Should().Throw<InvalidDataException>().WithMessage("a.pdf is a damaged PDF. Print it into a new one.");

    [Fact]
    public void Read_WordFileThatNamesAPartItLacks_IsDamaged()
    {
        using var stream = new MemoryStream();
        stream.Write(ArticleSamples.Word());
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("word/styles.xml")!.Delete();
        }

        FluentActions.Invoking(() => ArticleReader.Read("a.docx", stream.ToArray())).Should().Throw<InvalidDataException>()
            .WithMessage("a.docx is a damaged Word file, or one with a password. Open it in a word processor and save it anew as .docx.");
    }

    [Theory]
    [InlineData("""{"@type":"NewsArticle","headline":"The \ud83d pier"}""")]
    [InlineData("""{"\ud83d":1,"headline":"The pier"}""")]
    public void Read_PageThatDescribesItselfWithHalfACharacter_IsRead(string described) =>
        ArticleReader.Read("a.html", Encoding.UTF8.GetBytes($"<html><head><title>The pier</title><script type=\"application/ld+json\">{described}</script></head><body><article><p>It is shut.</p></article></body></html>"))
            .Metadata.Title.Should().Be("The pier");

    [Fact]
    public void Read_ScannedPdf_SaysSo()
    {
        var builder = new UglyToad.PdfPig.Writer.PdfDocumentBuilder();
        builder.AddPage(200, 200).AddPng(
            Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="), new UglyToad.PdfPig.Core.PdfRectangle(0, 0, 100, 100));

        FluentActions.Invoking(() => ArticleReader.Read("a.pdf", builder.Build())).Should().Throw<InvalidDataException>()
            .WithMessage("a.pdf is a PDF of scanned pages: there are pictures in it and no text. Recognise its text first (OCR).");
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("windows-1252", false)]
    [InlineData("utf-8", true)]
    public void Read_NamedEncoding_IsDecoded(string name, bool hasMark)
    {
        var encoding = TextEncodings.Find(name)!;
        byte[] bytes = [.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes("The g\u00E2te is shut.")];

        var text = ArticleReader.Read("a.txt", bytes, null, hasMark ? null : encoding).ToSourceText();

        text.Slice(new TextSpan(0, text.Length)).Should().Be("The g\u00E2te is shut.");
    }

    [Theory]
    [InlineData("<html><head><meta charset=\"iso-8859-1\"></head><body><p>The g\u00E2te.</p></body></html>")]
    [InlineData("<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1252\"></head><body><p>The g\u00E2te.</p></body></html>")]
    public void Read_PageThatNamesItsEncoding_IsDecoded(string page)
    {
        var text = ArticleReader.Read("a.html", Encoding.Latin1.GetBytes(page)).ToSourceText();

        text.Slice(new TextSpan(0, text.Length)).Should().Be("The g\u00E2te.");
    }

    [Theory]
    [InlineData("a.txt", "# The pier\n\nIt is shut.", ArticleFormat.Markdown)]
    [InlineData("a.txt", "It is [shut](https://a.example/).", ArticleFormat.Markdown)]
    [InlineData("a.txt", "#1 is shut.\n\nIt is [sic] so.", ArticleFormat.PlainText)]
    [InlineData("a", "It is shut.", ArticleFormat.PlainText)]
    [InlineData("a.md", "<!doctype html>\n<p>It is shut.", ArticleFormat.Html)]
    public void Read_WithoutAFormat_TellsItByNameAndBytes(string name, string text, ArticleFormat expected) =>
        ArticleReader.Read(name, Encoding.UTF8.GetBytes(text)).Format.Should().Be(expected);

    [Fact]
    public void Read_FormatNamed_IsTakenAtItsWord()
    {
        var text = ArticleReader.Read("a.md", "# It is shut."u8.ToArray(), ArticleFormat.PlainText).ToSourceText();

        text.Slice(new TextSpan(0, text.Length)).Should().Be("# It is shut.");
    }

    [Theory]
    [InlineData("# a\n\n", "a.md")]
    [InlineData("- a\n", "a.md")]
    [InlineData("<p>a", "a.html")]
    [InlineData("a ", "a.txt")]
    [InlineData("1\n\n", "a.txt")]
    [InlineData("a. ", "a.txt")]
    [InlineData("a. [", "a.txt")]
    [InlineData("\f", "a.txt")]
    public void Read_MuchOfOneThing_Ends(string piece, string name)
    {
        // Long enough that a cost with the square of the length would be noticed.
        var text = ArticleReader.Read(name, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 100_000)))).ToSourceText();

        text.Length.Should().BeLessThan(1_000_000);
        (text.Length == 0 ? 1 : PassageSplitter.Split(text).Passages.Count).Should().BePositive();
    }

    [Fact]
    public void Read_FileLargerThanAnyArticle_IsRefusedUnread()
    {
        var path = Path.GetTempFileName();
        try
        {
            // A hole in the file: nothing is written, and nothing is to be read.
            using (var file = File.OpenWrite(path))
            {
                file.SetLength(200_000_000);
            }

            FluentActions.Invoking(() => ArticleReader.Read(path)).Should().Throw<InvalidDataException>()
                .WithMessage($"{path} is larger than any article: 200 MB, of at most 50 MB. Take the article's text alone, or map it in parts.");
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Theory]
    [InlineData("<div>", "a.html")]
    [InlineData("> ", "a.md")]
    [InlineData("<table><tr><td>", "a.html")]
    [InlineData("[", "a.md")]
    [InlineData("*a ", "a.md")]
    public void Read_NestedDeeperThanAnyArticle_IsRefused(string piece, string name) =>
        FluentActions.Invoking(() => ArticleReader.Read(name, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(piece, 20_000)) + "a")))
            .Should().Throw<InvalidDataException>().WithMessage($"{name} nests *");

    private static List<string> Passages(Article article)
    {
        var text = article.ToSourceText();
        return [.. PassageSplitter.Split(text).Passages.Select(p => $"{p.Kind}: {text.Slice(p.Span)}")];
    }
}
