using System.CommandLine;
using System.Text;
using ClaimMap.Reading;

namespace ClaimMap.Cli.Commands;

/// <summary>The options that say how the article that a command line names is to be read, and reading it.</summary>
internal sealed class ArticleInput
{
    /// <summary>The formats, for descriptions.</summary>
    public const string Formats = "Markdown, a web page, Word, PDF or plain text";

    private readonly Option<ArticleFormat?> _format = Inputs.Choice<ArticleFormat?>(
        "--as", "FORMAT", "Reads the text as text, markdown, html, docx or pdf; otherwise its name and its first bytes tell.",
        ("text", ArticleFormat.PlainText), ("markdown", ArticleFormat.Markdown), ("html", ArticleFormat.Html), ("docx", ArticleFormat.Word), ("pdf", ArticleFormat.Pdf));

    private readonly Option<string?> _encoding = Inputs.Text("--encoding", "NAME", "The encoding of its characters, such as windows-1252; otherwise UTF-8, or what a byte order mark or a web page says.")
        .Checked(v => TextEncodings.Find(v) is null ? "the name of an encoding, such as utf-8, utf-16 or windows-1252" : null);

    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_encoding);
    }

    /// <summary>Reads what a command line names; null, with the reason written out, where that cannot be.</summary>
    /// <param name="what">What the reason begins with: the command and the argument that names the file.</param>
    /// <param name="path">The file.</param>
    /// <param name="result">The command line.</param>
    /// <param name="streams">Where the reason goes.</param>
    public Article? Read(string what, string path, ParseResult result, Streams streams)
    {
        Article? article = null;
        var encoding = result.GetValue(_encoding) is { } name ? TextEncodings.Find(name) : null;
        return FileReading.Try(what, path, "read", () => article = Read(path, result.GetValue(_format), encoding), streams) ? article : null;
    }

    /// <summary>Whether a text is the one that a document describes; where it is not, the reason is written out.</summary>
    /// <param name="document">The document.</param>
    /// <param name="text">The text.</param>
    /// <param name="command">The command, with which the reason begins.</param>
    /// <param name="path">The file that the text was read from.</param>
    /// <param name="map">The map's folder.</param>
    /// <param name="streams">Where the reason goes.</param>
    public static bool IsTextOf(Document document, SourceText text, string command, string path, string map, Streams streams)
    {
        var isSame = text.Fingerprint == document.Text;
        if (!isSame)
        {
            streams.Complain(
                $"{command}: '{path}' is not the text that {map} maps: its length or digest differs. See what differs: claimmap verify {ShellWord.Of(map)} --text {ShellWord.Of(path)}; take a new edition over: claimmap rebase {ShellWord.Of(map)} --text {ShellWord.Of(path)}.");
        }

        return isSame;
    }

    private static Article Read(string path, ArticleFormat? format, Encoding? encoding)
    {
        var article = ArticleReader.Read(path, format, encoding);
        return article.ToSourceText().Length > 0 ? article : throw new InvalidDataException($"{path} holds no text.");
    }
}
