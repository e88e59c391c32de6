using System.Buffers;
using System.Globalization;
using System.Text;
using ClaimMap.Text;

namespace ClaimMap;

/// <summary>Reads plain text into blocks.</summary>
/// <remarks>
/// Paragraphs end at blank lines; a single line break is a wrap, unless lines are as long as whole paragraphs. Items of lists and lines behind <c>&gt;</c>
/// are blocks of their own; an underlined line is a heading. Page numbers and running heads are furniture where a sentence runs on behind them, where
/// page numbers count up, or where pages end at form feeds and repeat them.
/// </remarks>
public static class PlainText
{
    // No hard-wrapped line is as long.
    private const int LongLine = 200;

    private const int LongestHead = 80;

    private static readonly SearchValues<char> OrnamentMarks = SearchValues.Create(" *-_~=#+.:\u2022\u00B7\u2042\u2217\u25CF\u25E6\u2013\u2014\u2015|/\\<>\t");

    /// <summary>Reads a text. Any string will do; the cost grows with its length only.</summary>
    public static ValueList<TextBlock> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = Lines(text);
        var hyphenated = new HyphenatedWords(lines.Select(l => l.Text), arePutIn: false);
        var blocks = new List<TextBlock>();
        for (var i = 0; i < lines.Count;)
        {
            var end = i;
            while (end < lines.Count && lines[end].Text.Length > 0)
            {
                end++;
            }

            if (end > i)
            {
                AddParagraph(blocks, lines.GetRange(i, end - i), hyphenated);
            }

            i = end + 1;
        }

        MarkFurniture(blocks);
        return blocks.ToValueList();
    }

    /// <summary>Whether a text is nothing but a rule, a row of asterisks or another ornament.</summary>
    internal static bool IsOrnament(string text) => !text.AsSpan().ContainsAnyExcept(OrnamentMarks);

    private static List<Line> Lines(string text)
    {
        var lines = new List<Line>();
        var number = 0;
        var pageHeads = RunningHeads(text);
        foreach (var page in text.Split('\f'))
        {
            var isFirst = true;
            foreach (var line in page.AsSpan().EnumerateLines())
            {
                // What follows a form feed stands on the same line of the file.
                number += isFirst && number > 0 ? 0 : 1;
                isFirst = false;
                var trimmed = line.Trim().Trim('\uFEFF').ToString();
                Add(pageHeads.Count > 0 && pageHeads.Contains(Masked(trimmed)) ? "" : trimmed);
            }

            Add("");
        }

        return lines;

        // One blank line says as much as a million of them.
        void Add(string line)
        {
            if (line.Length > 0 || (lines.Count > 0 && lines[^1].Text.Length > 0))
            {
                lines.Add(new Line(line, number));
            }
        }
    }

    // The first and last lines of pages, digits apart, that stand on at least two of them.
    private static HashSet<string> RunningHeads(string text)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        if (text.Contains('\f', StringComparison.Ordinal))
        {
            foreach (var page in text.Split('\f'))
            {
                var lines = page.Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0).ToList();
                foreach (var line in lines.Take(1).Concat(lines.Skip(1).TakeLast(1)).Where(l => l.Length <= LongestHead).Select(Masked).Distinct())
                {
                    counts[line] = counts.GetValueOrDefault(line) + 1;
                }
            }
        }

        return [.. counts.Where(c => c.Value > 1).Select(c => c.Key)];
    }

    private static string Masked(string line) => string.Concat(line.Select(c => char.IsDigit(c) ? '0' : c)).Replace("00", "0", StringComparison.Ordinal);

    private static void AddParagraph(List<TextBlock> blocks, List<Line> lines, HyphenatedWords hyphenated)
    {
        if (lines.Count == 2 && IsUnderline(lines[1].Text) && lines[0].Text.Length <= 120)
        {
            blocks.Add(Block(TextBlockKind.Heading, lines[0].Text, 1, lines[0].Number));
            return;
        }

        var isQuoted = lines.TrueForAll(l => l.Text[0] == '>');
        var isLong = lines.Exists(l => l.Text.Length > LongLine && l.Text.AsSpan().Count(' ') > LongLine / 20);
        var block = new StringBuilder();
        var (kind, start) = (TextBlockKind.Paragraph, 0);
        for (var i = 0; i < lines.Count; i++)
        {
            var line = isQuoted ? lines[i].Text.TrimStart('>', ' ') : lines[i].Text;
            var marker = isQuoted ? 0 : MarkerOf(lines, i, kind);
            if (line.Length == 0 || IsOrnament(line) || isLong || marker > 0)
            {
                Flush();
            }

            if (line.Length > 0 && !IsOrnament(line))
            {
                if (block.Length == 0)
                {
                    (kind, start) = (isQuoted ? TextBlockKind.Quotation : marker > 0 ? TextBlockKind.ListItem : TextBlockKind.Paragraph, lines[i].Number);
                }

                hyphenated.Append(block, line[marker..].TrimStart());
            }
        }

        Flush();

        void Flush()
        {
            if (block.Length > 0)
            {
                blocks.Add(Block(kind, block.ToString(), kind == TextBlockKind.ListItem ? 1 : 0, start));
                block.Clear();
                kind = TextBlockKind.Paragraph;
            }
        }
    }

    private static TextBlock Block(TextBlockKind kind, string text, int level, int line) =>
        new(kind, text, level, default, string.Create(CultureInfo.InvariantCulture, $"line {line}"));

    // The length of the marker before an item; a list whose items share a line keeps its markers, which part them. In the middle of a paragraph
    // a number may be that of a year or a day: there only the first or the next item's counts.
    private static int MarkerOf(List<Line> lines, int index, TextBlockKind before)
    {
        var line = lines[index].Text;
        if (!ListMarkers.IsAt(line) || ListMarkers.ItemsOf(line).Count > 1)
        {
            return 0;
        }

        // "1. Introduction", alone and above prose, is a heading with its number.
        var isAlone = lines.Count == 1 && char.IsAsciiDigit(line[0]) && !char.IsPunctuation(line[^1]);
        var isList = index == 0 ? !isAlone : before == TextBlockKind.ListItem || !char.IsAsciiLetterOrDigit(line[0]) || (line[0] is '1' or 'a' && !char.IsAsciiDigit(line[1])) || lines[index - 1].Text[^1] is ':' or ';' or '.';
        return isList ? ListMarkers.LengthOf(line) : 0;
    }

    private static bool IsUnderline(string line) => line.Length >= 3 && (!line.AsSpan().ContainsAnyExcept('=') || !line.AsSpan().ContainsAnyExcept('-') || !line.AsSpan().ContainsAnyExcept('~'));

    // A page border is a number by itself, with short lines around it, such as the running head. It is one where the sentence before it runs on behind
    // it, or where there are two with the numbers of pages that follow each other.
    private static void MarkFurniture(List<TextBlock> blocks)
    {
        var numbers = new List<(int Index, int Page)>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (PageNumber(blocks[i].Text) is { } page)
            {
                numbers.Add((i, page));
            }
        }

        for (var n = 0; n < numbers.Count; n++)
        {
            var (at, page) = numbers[n];
            var (first, last) = (at, at);
            while (first > 0 && at - first < 2 && IsHead(blocks[first - 1]))
            {
                first--;
            }

            while (last + 1 < blocks.Count && last - at < 2 && IsHead(blocks[last + 1]))
            {
                last++;
            }

            if (RunsOn(blocks, ref first, ref last, at))
            {
                Mark(first, last);
            }
            else if ((n > 0 && numbers[n - 1].Page == page - 1) || (n + 1 < numbers.Count && numbers[n + 1].Page == page + 1))
            {
                Mark(at, at);
            }
        }

        void Mark(int first, int last)
        {
            for (var i = first; i <= last; i++)
            {
                blocks[i] = blocks[i] with { Kind = TextBlockKind.Furniture };
            }
        }
    }

    // Which of the short lines before the number ends the broken paragraph, its length tells.
    private static bool RunsOn(List<TextBlock> blocks, ref int first, ref int last, int at)
    {
        var from = Enumerable.Range(first, at - first + 1).Where(i => i > 0 && IsOpen(blocks[i - 1])).OrderByDescending(i => blocks[i - 1].Text.Length).FirstOrDefault(-1);
        var to = Enumerable.Range(at, last - at + 1)
            .FirstOrDefault(i => i + 1 < blocks.Count && blocks[i + 1].Kind == TextBlockKind.Paragraph && Rune.IsLower(Rune.GetRuneAt(blocks[i + 1].Text, 0)), -1);
        (first, last) = (from, to);
        return from >= 0 && to >= 0;
    }

    private static bool IsOpen(TextBlock block) => block.Kind == TextBlockKind.Paragraph && (char.IsLetterOrDigit(block.Text[^1]) || block.Text[^1] is ',' or ';' or '-');

    private static bool IsHead(TextBlock block) => block.Kind == TextBlockKind.Paragraph && block.Text.Length <= LongestHead && char.IsLetterOrDigit(block.Text[^1]);

    // 12, - 12 -, Page 12, 12 / 40
    internal static int? PageNumber(string text)
    {
        var words = text.Split([' ', '/', '|', '-', '[', ']', '\u2013', '\u2014'], StringSplitOptions.RemoveEmptyEntries).ToList();
        words.RemoveAll(w => w is "Page" or "page" or "p." or "Seite" or "of" or "von");
        return words.Count is 1 or 2 && words.TrueForAll(w => w.Length <= 4 && w.All(char.IsAsciiDigit)) ? int.Parse(words[0], CultureInfo.InvariantCulture) : null;
    }

    private readonly record struct Line(string Text, int Number);
}
