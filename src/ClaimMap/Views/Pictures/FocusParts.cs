namespace ClaimMap.Views.Pictures;

/// <summary>The boxes and lines of a focus view. Lengths are in pixels.</summary>
internal static class FocusParts
{
    private const int Turn = 12;

    /// <summary>Draws boxes and, behind each, its second step.</summary>
    public static void Stack(MarkupWriter markup, FocusStack stack, int x, int farX)
    {
        foreach (var cell in stack.Cells)
        {
            Box(markup, cell, x, FocusStack.BoxWidth, "pic-box");
            Stack(markup, cell.Next, farX, farX);
        }

        if (stack.Side.More > 0)
        {
            markup.Write($"<a href=\"{stack.Side.MoreHref}\" class=\"pic-more\"><text x=\"{x + 4}\" y=\"{stack.MoreY}\">and {stack.Side.More} more</text></a>\n");
        }
    }

    public static void Box(MarkupWriter markup, FocusCell cell, int x, int width, string look)
    {
        var box = cell.Item.Box;
        markup.Write($"<a href=\"{box.Href}\" class=\"{look} {box.Look}\" transform=\"translate({x} {cell.Y})\"><title>{box.Title}</title>");
        markup.Write($"<rect class=\"pic-frame\" width=\"{width}\" height=\"{cell.Height}\" rx=\"5\"/><path class=\"pic-stripe\" d=\"M3 6V{cell.Height - 6}\"/>");
        TextRows.Write(markup, 14, 19, FocusCell.LineStep, cell.Head, "pic-boxhead");
        TextRows.Write(markup, 14, cell.FirstLine, FocusCell.LineStep, cell.Lines);
        markup.Write($"</a>\n");
    }

    /// <summary>A line from the right edge of one box to the left edge of another.</summary>
    public static void Edge(MarkupWriter markup, FocusItem item, int x1, int y1, int x2, int y2)
    {
        var bend = (x1 + x2) / 2;
        markup.Write($"<path class=\"pic-edge {item.EdgeLook}\" d=\"M{x1} {y1}C{bend} {y1} {bend} {y2} {x2 - 1} {y2}\"/>\n");
    }

    /// <summary>A line from a box to the lower edge of the one in the middle.</summary>
    public static void TrunkTo(MarkupWriter markup, FocusItem item, int x, int y, int trunk, int bottom) =>
        markup.Write($"<path class=\"pic-edge {item.EdgeLook}\" d=\"M{x} {y}H{trunk - Turn}Q{trunk} {y} {trunk} {y - Turn}V{bottom + 1}\"/>\n");

    /// <summary>A line from the lower edge of the box in the middle to another.</summary>
    public static void TrunkFrom(MarkupWriter markup, FocusItem item, int trunk, int bottom, int x, int y) =>
        markup.Write($"<path class=\"pic-edge {item.EdgeLook}\" d=\"M{trunk} {bottom}V{y - Turn}Q{trunk} {y} {trunk + Turn} {y}H{x - 1}\"/>\n");

    public static void Label(MarkupWriter markup, FocusItem item, int x, int y, bool isEnd) =>
        markup.Write($"<text class=\"{(isEnd ? "pic-kind pic-end" : "pic-kind")}\" x=\"{x}\" y=\"{y}\">{item.EdgeLabel}</text>\n");
}
