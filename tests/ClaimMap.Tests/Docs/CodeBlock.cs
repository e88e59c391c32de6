using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace ClaimMap.Tests.Docs;

/// <summary>A fenced block of a page, with the number of its opening line.</summary>
internal sealed partial record CodeBlock(string Page, int Line, string Language, string Text)
{
    /// <summary>The pages that users and contributors read, as paths from the repository's root.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        "README.md",
        "CONTRIBUTING.md",
        .. Directory.EnumerateFiles(Path.Join(RepositoryFiles.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(RepositoryFiles.Root, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The file that the block is the content of, or changes: named right before it, in code and with a colon behind.</summary>
    public string? FileName { get; init; }

    public static IReadOnlyList<CodeBlock> In(string page)
    {
        var text = File.ReadAllText(Path.Join(RepositoryFiles.Root, page)).ReplaceLineEndings("\n");
        return
        [
            .. Markdig.Markdown.Parse(text)
                .Descendants<FencedCodeBlock>()
                .Select(b => new CodeBlock(page, b.Line + 1, b.Info ?? "", b.Lines.ToString().ReplaceLineEndings("\n"))
                {
                    FileName = NamedFile().Match(text[..b.Span.Start]) is { Success: true } name ? name.Groups[1].Value : null,
                }),
        ];
    }

    public override string ToString() => $"{Page}({Line})";

    [GeneratedRegex(@"`([\w./-]+)`:\s*\z", RegexOptions.RightToLeft)]
    private static partial Regex NamedFile();
}
