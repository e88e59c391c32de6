using System.Collections;
using System.Globalization;
using System.Reflection;

namespace ClaimMap.NotebookHost;

/// <summary>Shows a value as notebooks do: by the names of its members, knowing none of its types.</summary>
internal static class Rendering
{
    private const string PlainText = "text/plain";

    /// <summary>The value by media type; null for no value.</summary>
    /// <remarks>Rendered in both ways, which must not differ: by the formatters that an attribute names, as .NET Interactive did, and by ToHtml, as Verso does.</remarks>
    public static IReadOnlyDictionary<string, string>? Of(object? value)
    {
        if (value is null)
        {
            return null;
        }

        var shown = ByFormatters(value);
        if (ByToHtml(value) is { } html && shown.TryAdd("text/html", html) is false && shown["text/html"] != html)
        {
            throw new InvalidOperationException($"{value.GetType()} renders itself in two ways.");
        }

        shown[PlainText] = shown.Count > 0 ? NameOf(value.GetType()) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        return shown;
    }

    private static SortedDictionary<string, string> ByFormatters(object value)
    {
        var shown = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var attribute in value.GetType().GetCustomAttributes(inherit: true).Where(a => a.GetType().Name == "TypeFormatterSourceAttribute"))
        {
            var preferred = (string[])Read(attribute, "PreferredMimeTypes")!;
            var source = Activator.CreateInstance((Type)Read(attribute, "FormatterSourceType")!)!;
            foreach (var formatter in (IEnumerable)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, null)!)
            {
                using var writer = new StringWriter(CultureInfo.InvariantCulture);
                var media = (string)Read(formatter, "MimeType")!;
                if (preferred.Contains(media) && formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer]) is true)
                {
                    shown[media] = writer.ToString();
                }
            }
        }

        return shown;
    }

    private static string? ByToHtml(object value) =>
        value.GetType().GetMethod("ToHtml", BindingFlags.Public | BindingFlags.Instance, Type.EmptyTypes)?.Invoke(value, null) as string;

    private static object? Read(object from, string property) => from.GetType().GetProperty(property)!.GetValue(from);

    private static string NameOf(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>"
        : type.Name;
}
