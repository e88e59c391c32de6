namespace ClaimMap.Views.Html;

/// <summary>The text of a passage, with what its claims rest on marked: a line under it for each, at most three.</summary>
internal static class PassageText
{
    private const int MaxLines = 3;

    public static void Write(PageContext context, Passage passage, Claim[] claims)
    {
        var page = context.Page;
        page.Write($"<p class=\"words\" lang=\"{context.Graph.Document.Language}\" dir=\"auto\">");
        foreach (var (text, marks) in context.Text!.Segments(passage.Id))
        {
            if (marks.Count == 0)
            {
                page.Write($"{text}");
                continue;
            }

            var lines = string.Concat(marks.Take(MaxLines).Select((m, i) => $" u{i + 1}-{Words.ClassOf(claims[m].Tag)}"));
            var ids = string.Join(' ', marks.Select(m => claims[m].Id.Value));
            page.Write($"<a class=\"seg n{Math.Min(marks.Count, MaxLines)}{lines}\" href=\"#{claims[marks[0]].Id}\" data-claims=\"{ids}\"");
            if (marks.Count > MaxLines)
            {
                // Shown by the style, so that the text stays the text when somebody copies it.
                page.Write($" data-count=\"{marks.Count}\"");
            }

            page.Write($">{text}</a>");
        }

        page.Write($"</p>\n");
    }
}
