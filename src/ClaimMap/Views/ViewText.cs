using System.Globalization;

namespace ClaimMap.Views;

/// <summary>Turns what a view writes into a text.</summary>
internal static class ViewText
{
    public static string Of(Action<TextWriter> write)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        write(writer);
        return writer.ToString();
    }
}
