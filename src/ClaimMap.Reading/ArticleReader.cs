using System.Globalization;
using System.Text;
using ClaimMap.Loading.Files;
using ClaimMap.Reading.Formats;

namespace ClaimMap.Reading;

/// <summary>Reads articles from files.</summary>
public static class ArticleReader
{
    // A long book has a few million letters; a text takes some seventy times its size in memory while it is cut.
    private const string LargestMegabytes = "50";
    private const long LargestFile = 50_000_000;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="format">Its format; null to tell it by the file's extension and its first bytes.</param>
    /// <param name="encoding">The encoding of its characters; null for UTF-8, UTF-16 with a byte order mark, or what a web page says.</param>
    /// <exception cref="InvalidDataException">It cannot be read as an article; the message names the file, says what it seems to be and what to do.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Article Read(string path, ArticleFormat? format = null, Encoding? encoding = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return Read(path, InputFile.Read(path, LargestFile), format, encoding);
        }
        catch (InputTooLargeException e)
        {
            var size = e.Length is { } length ? string.Create(CultureInfo.InvariantCulture, $"{length / 1_000_000} MB, of at most") : "it has more than";
            throw new InvalidDataException($"{path} is larger than any article: {size} {LargestMegabytes} MB. Take the article's text alone, or map it in parts.", e);
        }
        catch (Exception e) when ((e is IOException or UnauthorizedAccessException) && Directory.Exists(path))
        {
            throw new InvalidDataException($"{path} is a folder. Name the file with the article.", e);
        }
    }

    /// <summary>Reads the bytes of a file.</summary>
    /// <param name="name">The file's name, whose extension counts; messages begin with it.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="format">The format; null to tell it by name and bytes.</param>
    /// <param name="encoding">The encoding of its characters; null for UTF-8, UTF-16 with a byte order mark, or what a web page says.</param>
    /// <exception cref="InvalidDataException">They cannot be read as an article; the message says what they seem to be and what to do.</exception>
    public static Article Read(string name, byte[] bytes, ArticleFormat? format = null, Encoding? encoding = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(bytes);
        try
        {
            return (format ?? FileFormat.Tell(name, bytes, encoding)) switch
            {
                ArticleFormat.Word => WordFile.Read(bytes),
                ArticleFormat.Pdf => PdfFile.Read(bytes),
                ArticleFormat.Html => OfCharacters(FileFormat.Decode(bytes, encoding ?? HtmlPage.DeclaredEncoding(bytes)), HtmlPage.Read),
                ArticleFormat.Markdown => OfCharacters(FileFormat.Decode(bytes, encoding), MarkdownFile.Read),
                _ => OfCharacters(FileFormat.Decode(bytes, encoding), text => new Article(ArticleFormat.PlainText, PlainText.Read(text), new ArticleMetadata())),
            };
        }
        catch (UnreadableException e)
        {
            throw new InvalidDataException($"{name} {e.Message}", e);
        }
    }

    private static Article OfCharacters(string characters, Func<string, Article> read) => read(characters) with { Characters = characters };
}

/// <summary>Thrown where a file cannot be read; the message goes on behind the file's name.</summary>
internal sealed class UnreadableException : Exception
{
    public UnreadableException(string message, Exception? inner = null)
        : base(message, inner)
    {
    }
}
