namespace ClaimMap.Views.Pictures;

/// <summary>The frame of a picture: it scrolls by itself, by hand and by keyboard, and has a name.</summary>
internal static class Figure
{
    public static void Open(Markup markup, string kind, string label) =>
        markup.Put($"<figure class=\"pic-figure pic-figure-{kind}\" tabindex=\"0\" role=\"region\" aria-label=\"{label}\">\n");

    public static void Close(Markup markup) => markup.Put($"</figure>\n");

    /// <summary>Begins a drawing of its natural size, in pixels; its title is its name.</summary>
    public static void OpenDrawing(Markup markup, string kind, int width, int height, string label) => markup.Put(
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"pic pic-{kind}\" role=\"group\" aria-label=\"{label}\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\n");

    public static void CloseDrawing(Markup markup) => markup.Put($"</svg>\n");
}
