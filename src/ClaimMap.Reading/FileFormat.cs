using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using ClaimMap.Text;

namespace ClaimMap.Reading;

/// <summary>Tells the format of a file by its name and bytes, and decodes its characters.</summary>
internal static partial class FileFormat
{
    // As much of a text as shows what it is.
    private const int Sample = 64 * 1024;

    // What a file begins with that is no article, and what to do about it.
    private static readonly (byte[] Start, string Problem)[] Foreign =
    [
        ("{\\rtf"u8.ToArray(), "seems to be RTF. Save it as .docx or as plain text."),
        ([0xD0, 0xCF, 0x11, 0xE0], "seems to be a file of an old Office version (.doc). Save it as .docx."),
        ([0x89, 0x50, 0x4E, 0x47], $"{Picture} (PNG). {Recognise}"),
        ([0xFF, 0xD8, 0xFF], $"{Picture} (JPEG). {Recognise}"),
        ("GIF8"u8.ToArray(), $"{Picture} (GIF). {Recognise}"),
        ([0x49, 0x49, 0x2A, 0x00], $"{Picture} (TIFF). {Recognise}"),
        ([0x4D, 0x4D, 0x00, 0x2A], $"{Picture} (TIFF). {Recognise}"),
        ("BM"u8.ToArray(), $"{Picture} (BMP). {Recognise}"),
        ("RIFF"u8.ToArray(), "seems to be a picture, a sound or a film (RIFF). Recognise or write down its text first."),
        ([0x1F, 0x8B], "is compressed (gzip). Unpack it first."),
        ("Rar!"u8.ToArray(), "is an archive (RAR). Unpack it first."),
        ([0x37, 0x7A, 0xBC, 0xAF], "is an archive (7z). Unpack it first."),
        ([0x42, 0x5A, 0x68], "is compressed (bzip2). Unpack it first."),
        ([0xFD, 0x37, 0x7A, 0x58], "is compressed (xz). Unpack it first."),
        ("%!PS"u8.ToArray(), "seems to be PostScript. Save it as .pdf."),
    ];

    private const string Picture = "seems to be a picture";
    private const string Recognise = "Recognise its text first (OCR).";

    /// <summary>The format of a file.</summary>
    /// <exception cref="UnreadableException">It is none that can be read.</exception>
    public static ArticleFormat Tell(string name, byte[] bytes, Encoding? encoding)
    {
        if (bytes.AsSpan().TrimStart(" \t\r\n"u8).StartsWith("%PDF-"u8))
        {
            return ArticleFormat.Pdf;
        }

        if (bytes.AsSpan().StartsWith("PK\x03\x04"u8) || bytes.AsSpan().StartsWith("PK\x05\x06"u8))
        {
            return TellArchive(bytes);
        }

        foreach (var (start, problem) in Foreign)
        {
            // Two letters could begin a text as well.
            if (bytes.AsSpan().StartsWith(start) && (start.Length > 2 || start[0] < 0x20 || bytes.AsSpan().Contains((byte)0)))
            {
                throw new UnreadableException(problem);
            }
        }

        var text = Decode(bytes.AsSpan(0, Math.Min(bytes.Length, Sample)), encoding ?? Encoding.Latin1);
        if (HtmlStart().IsMatch(text))
        {
            return ArticleFormat.Html;
        }

        if (MailStart().IsMatch(text) && MailHeader().Count(text) >= 3)
        {
            throw new UnreadableException("seems to be an e-mail. Save its text, as plain text or as a web page.");
        }

        return Path.GetExtension(name).ToUpperInvariant() switch
        {
            ".MD" or ".MARKDOWN" or ".MDOWN" or ".MKD" => ArticleFormat.Markdown,
            ".HTML" or ".HTM" or ".XHTML" => ArticleFormat.Html,
            ".DOCX" or ".DOCM" or ".DOTX" => throw new UnreadableException("is no Word file, whatever its name says: it is no archive. Save it anew as .docx, or give it the extension of what it is."),
            ".PDF" => throw new UnreadableException("is no PDF, whatever its name says. Give it the extension of what it is, or say --as."),
            _ => MarkdownMarks().IsMatch(text) ? ArticleFormat.Markdown : ArticleFormat.PlainText,
        };
    }

    /// <summary>Decodes characters: as they are said to be, by a byte order mark, or as UTF-8.</summary>
    /// <exception cref="UnreadableException">They are something else.</exception>
    public static string Decode(ReadOnlySpan<byte> bytes, Encoding? encoding)
    {
        if (bytes.StartsWith<byte>([0xFF, 0xFE, 0, 0]) || bytes.StartsWith<byte>([0, 0, 0xFE, 0xFF]))
        {
            return (bytes[0] == 0 ? new UTF32Encoding(bigEndian: true, byteOrderMark: true) : Encoding.UTF32).GetString(bytes[4..]);
        }

        if (bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]))
        {
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]);
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }
        else if (encoding is not null && encoding is not UTF8Encoding)
        {
            return encoding.GetString(bytes);
        }

        if (bytes.IndexOf((byte)0) is >= 0 and var zero)
        {
            throw new UnreadableException(IsWide(bytes)
                ? "seems to be UTF-16 without a byte order mark. Save it as UTF-8, or say --encoding utf-16 (or utf-16BE)."
                : string.Create(CultureInfo.InvariantCulture, $"is no text: byte {zero} (counted from 0) is NUL. Save the article as text, .docx, .pdf or a web page."));
        }

        var bad = Utf8Problem.FirstInvalidByte(bytes);
        return bad == bytes.Length
            ? Encoding.UTF8.GetString(bytes)
            : throw new UnreadableException(string.Create(
                CultureInfo.InvariantCulture, $"is not UTF-8: byte {bad} (counted from 0) is wrong. Save it as UTF-8, or name its encoding, such as --encoding windows-1252."));
    }

    // Of a text in Latin letters every other byte is zero.
    private static bool IsWide(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, 4096)];
        var (even, odd) = (0, 0);
        for (var i = 0; i < sample.Length; i++)
        {
            if (sample[i] == 0)
            {
                _ = i % 2 == 0 ? even++ : odd++;
            }
        }

        return Math.Max(even, odd) > sample.Length / 4 && Math.Min(even, odd) < sample.Length / 50 + 1;
    }

    private static ArticleFormat TellArchive(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes));
            var names = archive.Entries.Select(e => e.FullName).ToHashSet(StringComparer.Ordinal);
            return names.Contains("[Content_Types].xml") && names.Any(n => n.StartsWith("word/", StringComparison.Ordinal))
                ? ArticleFormat.Word
                : throw new UnreadableException(
                    names.Any(n => n.StartsWith("xl/", StringComparison.Ordinal)) ? "is a spreadsheet (.xlsx). Copy its text into a text file."
                    : names.Any(n => n.StartsWith("ppt/", StringComparison.Ordinal)) ? "is a presentation (.pptx). Copy its text into a text file."
                    : names.Contains("META-INF/container.xml") ? "is an e-book (.epub). Unpack it and take the web page of one chapter."
                    : names.Contains("content.xml") ? "is an OpenDocument file. Save it as .docx."
                    : "is an archive (zip) with no Word document in it. Unpack it, and name the file with the article.");
        }
        catch (InvalidDataException e)
        {
            throw new UnreadableException("is a damaged archive, as of a broken download. Get it again.", e);
        }
    }

    [GeneratedRegex(@"^\uFEFF?(?:\u00EF\u00BB\u00BF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|article)\b", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex HtmlStart();

    [GeneratedRegex(@"^(?:From |Return-Path:|Received:|Delivered-To:|MIME-Version:|Message-ID:|From:|Date:|Subject:|To:|X-)", RegexOptions.IgnoreCase)]
    private static partial Regex MailStart();

    [GeneratedRegex(@"^(?:Received|MIME-Version|Message-ID|Content-Type|From|To|Date|Subject|Return-Path|Delivered-To):", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex MailHeader();

    // What nobody writes in a plain text: a link, or a heading with a blank line below it.
    [GeneratedRegex(@"\]\((?:#|https?://)[^)\s]*\)|\A\s*#{1,3} \S[^\r\n]*\r?\n\r?\n|\n#{1,6} \S[^\r\n]*\r?\n\r?\n")]
    private static partial Regex MarkdownMarks();
}
