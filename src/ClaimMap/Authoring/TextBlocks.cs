using System.Text;
using ClaimMap.Authoring.Languages;

namespace ClaimMap.Authoring;

/// <summary>Cuts an article into blocks: paragraphs, headings, decorations.</summary>
/// <remarks>The blocks' texts joined by single spaces are the normalised article.</remarks>
internal static class TextBlocks
{
    private const int LongestHeading = 120;

    public static List<TextBlock> Of(string article, LanguageRules rules)
    {
        var blocks = JoinBroken(ByLayout(TextNormalization.WithoutLinks(article)));
        for (var i = 0; i < blocks.Count; i++)
        {
            if (IsUnmarkedHeading(blocks, i, rules))
            {
                blocks[i] = blocks[i] with { Kind = TextBlockKind.Heading };
            }
        }

        return blocks;
    }

    private static List<TextBlock> ByLayout(string text)
    {
        var blocks = new List<TextBlock>();
        var paragraph = new StringBuilder();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var trimmed = line.Trim();
            if (trimmed.IsEmpty)
            {
                Flush(TextBlockKind.Paragraph);
            }
            else if (IsMarkedHeading(line))
            {
                Flush(TextBlockKind.Paragraph);
                paragraph.Append(line);
                Flush(TextBlockKind.Heading);
            }
            else if (paragraph.Length is > 0 and <= LongestHeading && IsUnderline(trimmed))
            {
                paragraph.Append(line);
                Flush(TextBlockKind.Heading);
            }
            else if (IsRule(trimmed))
            {
                Flush(TextBlockKind.Paragraph);
                paragraph.Append(line);
                Flush(TextBlockKind.Paragraph);
            }
            else
            {
                if (paragraph.Length > 0 && ListMarkers.IsAt(trimmed))
                {
                    Flush(TextBlockKind.Paragraph);
                }

                paragraph.Append(line).Append('\n');
            }
        }

        Flush(TextBlockKind.Paragraph);
        return blocks;

        void Flush(TextBlockKind kind)
        {
            if (paragraph.Length > 0)
            {
                var folded = TextNormalization.Fold(paragraph.ToString());
                blocks.Add(new TextBlock(folded, folded.EnumerateRunes().Any(Rune.IsLetterOrDigit) ? kind : TextBlockKind.Decoration));
                paragraph.Clear();
            }
        }
    }

    // A page break in the middle of a sentence leaves a paragraph without an end, and one that begins in lower case.
    private static List<TextBlock> JoinBroken(List<TextBlock> blocks)
    {
        var joined = new List<TextBlock>(blocks.Count);
        var parts = new StringBuilder();
        foreach (var block in blocks)
        {
            var continues = parts.Length > 0
                && block.Kind == TextBlockKind.Paragraph
                && Rune.IsLower(Rune.GetRuneAt(block.Text, 0))
                && !IsAddress(FirstWord(block.Text))
                && !Sentences.EndsAtEndOf(parts);
            if (continues)
            {
                parts.Append(' ').Append(block.Text);
                continue;
            }

            Flush();
            if (block.Kind == TextBlockKind.Paragraph)
            {
                parts.Append(block.Text);
            }
            else
            {
                joined.Add(block);
            }
        }

        Flush();
        return joined;

        void Flush()
        {
            if (parts.Length > 0)
            {
                joined.Add(new TextBlock(parts.ToString(), TextBlockKind.Paragraph));
                parts.Clear();
            }
        }
    }

    // Short, one sentence without its full stop, and with prose below it; a byline or a "Theme: ..." line is none. The
    // first block has its byline below it: it is the title.
    private static bool IsUnmarkedHeading(List<TextBlock> blocks, int index, LanguageRules rules)
    {
        var (text, kind) = blocks[index];
        return kind == TextBlockKind.Paragraph
            && text.Length <= LongestHeading
            && !text.Contains(':', StringComparison.Ordinal)
            && !text.Contains('@', StringComparison.Ordinal)
            && !text.StartsWith("By ", StringComparison.Ordinal)
            && !Rune.IsLower(Rune.GetRuneAt(text, 0))
            && !Sentences.EndsAtEndOf(text)
            && Sentences.Of(text, rules).Count == 1
            && (index == 0 ? blocks.Count > 1 : index + 1 < blocks.Count && IsProse(blocks[index + 1]));
    }

    private static bool IsProse(TextBlock block) => block.Kind == TextBlockKind.Paragraph && Sentences.EndsAtEndOf(block.Text);

    private static bool IsMarkedHeading(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart(' ');
        var marks = rest.Length - rest.TrimStart('#').Length;
        return line.Length - rest.Length <= 3 && marks is >= 1 and <= 6 && (marks == rest.Length || char.IsWhiteSpace(rest[marks]));
    }

    private static bool IsUnderline(ReadOnlySpan<char> trimmed) =>
        !trimmed.ContainsAnyExcept('=') || (trimmed.Length >= 2 && !trimmed.ContainsAnyExcept('-'));

    private static bool IsRule(ReadOnlySpan<char> trimmed) =>
        !trimmed.ContainsAnyExcept('*', ' ')
        || (trimmed.Length >= 3 && (!trimmed.ContainsAnyExcept('-', ' ') || !trimmed.ContainsAnyExcept('_', ' ') || !trimmed.ContainsAnyExcept('~', ' ')));

    private static string FirstWord(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }

    private static bool IsAddress(string word) =>
        word.StartsWith("www.", StringComparison.Ordinal) || word.Contains("://", StringComparison.Ordinal) || word.Contains('@', StringComparison.Ordinal);
}

/// <summary>A paragraph, heading or decoration of an article, its text normalised.</summary>
internal readonly record struct TextBlock(string Text, TextBlockKind Kind);

/// <summary>What a stretch of an article is by its layout.</summary>
internal enum TextBlockKind
{
    Paragraph,

    /// <summary>A heading, marked as one in Markdown or taken for one by its form.</summary>
    Heading,

    /// <summary>Something without a letter or digit.</summary>
    Decoration,
}
