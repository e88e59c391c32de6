using Markdig.Syntax;

namespace ClaimMap.Tests.Docs;

/// <summary>A fenced block of a page, with the number of its opening line.</summary>
internal sealed record CodeBlock(string Page, int Line, string Language, string Text)
{
    /// <summary>The pages that users read, as paths from the repository's root.</summary>
    public static IReadOnlyList<string> Pages { get; } =
    [
        "README.md",
        .. Directory.EnumerateFiles(Path.Join(RepositoryFiles.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(RepositoryFiles.Root, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<CodeBlock> In(string page) =>
    [
        .. Markdig.Markdown.Parse(File.ReadAllText(Path.Join(RepositoryFiles.Root, page)))
            .Descendants<FencedCodeBlock>()
            .Select(b => new CodeBlock(page, b.Line + 1, b.Info ?? "", b.Lines.ToString().ReplaceLineEndings("\n"))),
    ];

    public override string ToString() => $"{Page}({Line})";
}
