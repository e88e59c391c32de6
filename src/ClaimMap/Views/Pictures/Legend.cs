using ClaimMap.Model;

namespace ClaimMap.Views.Pictures;

/// <summary>Says what the shapes and lines of the argument map mean.</summary>
internal static class Legend
{
    private const int FontSize = 12;
    private const int RowHeight = 22;

    /// <summary>The height of the legend, in pixels.</summary>
    public const int Height = (2 * RowHeight) + 16;

    public static void Draw(MarkupWriter markup, int x, int y)
    {
        markup.Write($"<g class=\"pic-legend\" transform=\"translate({x} {y})\">\n");
        var at = 8;
        foreach (var tag in Enum.GetValues<ClaimTag>())
        {
            markup.Write($"<g class=\"{TagLook.ClassOf(tag)}\" transform=\"translate({at} 10)\">");
            TagLook.Draw(markup, tag);
            at += Label(markup, 14, 4, TagLook.NameOf(tag)) + 14 + 20;
        }

        markup.Write($"<g class=\"pic-fact\" transform=\"translate({at} 10)\">");
        TagLook.Draw(markup, ClaimTag.AssertedFact, presupposed: true);
        Label(markup, 14, 4, "hollow: presupposed");
        at = 0;
        foreach (var kind in Enum.GetValues<RelationKind>())
        {
            markup.Write($"<g transform=\"translate({at} {RowHeight + 10})\"><path class=\"pic-edge pic-{Kebab.Of(kind)}\" d=\"M0 0h36\"/>");
            at += Label(markup, 42, 4, Kebab.Of(kind)) + 42 + 16;
        }

        markup.Write($"</g>\n");
    }

    // Ends the group that the sample began.
    private static int Label(MarkupWriter markup, int x, int y, string text)
    {
        markup.Write($"<text x=\"{x}\" y=\"{y}\">{text}</text></g>\n");
        return TextWidth.Of(text, FontSize) / 1000;
    }
}
