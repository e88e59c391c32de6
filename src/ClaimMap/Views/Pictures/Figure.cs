namespace ClaimMap.Views.Pictures;

/// <summary>The frame of a picture: it scrolls by itself, by hand and by keyboard, and has a name.</summary>
internal static class Figure
{
    public static void Open(MarkupWriter markup, string kind, string label) =>
        markup.Write($"<figure class=\"pic-figure pic-figure-{kind}\" tabindex=\"0\" role=\"region\" aria-label=\"{label}\">\n");

    public static void Close(MarkupWriter markup) => markup.Write($"</figure>\n");

    /// <summary>Begins a drawing of its natural size, in pixels; its title is its name.</summary>
    public static void OpenDrawing(MarkupWriter markup, string kind, int width, int height, string label) => markup.Write(
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"pic pic-{kind}\" role=\"group\" aria-label=\"{label}\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\n");

    public static void CloseDrawing(MarkupWriter markup) => markup.Write($"</svg>\n");
}
