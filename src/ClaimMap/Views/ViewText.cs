using System.Globalization;

namespace ClaimMap.Views;

/// <summary>What a view writes, or is written with, as a text.</summary>
internal static class ViewText
{
    public static string Of(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }

    /// <summary>A text that the assembly holds, with LF line ends.</summary>
    public static string OfResource(string name)
    {
        using var stream = typeof(ViewText).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var text = new StreamReader(stream);
        return text.ReadToEnd().ReplaceLineEndings("\n");
    }
}
