namespace ClaimMap.Views.Pictures;

/// <summary>Writes lines of text below each other, each an element of its own.</summary>
internal static class TextRows
{
    /// <summary>Writes the lines.</summary>
    /// <param name="markup">Where to.</param>
    /// <param name="x">The left edge, in pixels.</param>
    /// <param name="y">The base line of the first, in pixels.</param>
    /// <param name="step">From one base line to the next, in pixels.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="look">Their class; null for none.</param>
    public static void Write(MarkupWriter markup, int x, int y, int step, IReadOnlyList<string> lines, string? look = null)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            markup.Write($"<text");
            if (look is not null)
            {
                markup.Write($" class=\"{look}\"");
            }

            markup.Write($" x=\"{x}\" y=\"{y + (i * step)}\">{lines[i]}</text>");
        }
    }
}
