namespace ClaimMap.Views.Pictures;

/// <summary>The style sheet of the pictures.</summary>
internal static class PictureStyle
{
    private static readonly Lazy<string> Sheet = new(() =>
    {
        using var stream = typeof(PictureStyle).Assembly.GetManifestResourceStream("views/pictures.css")
            ?? throw new InvalidOperationException("The assembly lacks views/pictures.css.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    });

    /// <summary>Gets it, with LF line ends; its colours are custom properties that a page declares.</summary>
    public static string Text => Sheet.Value;
}
