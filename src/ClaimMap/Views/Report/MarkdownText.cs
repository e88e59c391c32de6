using System.Text;

namespace ClaimMap.Views.Report;

/// <summary>Makes text stand in Markdown as what it is: in one line, with nothing in it that Markdown or HTML would act on.</summary>
internal static class MarkdownText
{
    /// <summary>Text within a line, a heading or a cell of a table; not for the beginning of a line.</summary>
    public static string Of(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in Printable.Of(text))
        {
            // HTML by entities, for renderers that know no backslash before it; ":" and "." and "@" would make links.
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),

                // Behind it a comment, for GFM looks for mail addresses and names of users in what the entity stands for.
                '@' => escaped.Append("&#64;<!-- -->"),
                '\\' or '`' or '*' or '_' or '{' or '}' or '[' or ']' or '#' or '|' or '~' or '$' or '^' or '!' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }

        return escaped.Replace("://", "\\://").Replace("www.", "www\\.").Replace("WWW.", "WWW\\.").ToString();
    }

    /// <summary>An id, which holds nothing to escape, as code.</summary>
    public static string Id(string id) => $"`{id}`";

    /// <summary>A link where the locator is an address of the web; else its text.</summary>
    public static string Link(string label, string locator) =>
        Uri.TryCreate(locator, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? $"[{Of(label)}](<{Address(address)}>)"
            : $"{Of(label)} ({Of(locator)})";

    /// <summary>Writes a row of a table; the cells are Markdown already.</summary>
    public static void Row(TextWriter writer, params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
        {
            writer.Write("| ");
            writer.Write(cell);
            writer.Write(' ');
        }

        writer.Write("|\n");
    }

    /// <summary>Writes the head of a table.</summary>
    public static void Head(TextWriter writer, params ReadOnlySpan<string> names)
    {
        writer.Write('\n');
        Row(writer, names);
        foreach (var _ in names)
        {
            writer.Write("|---");
        }

        writer.Write("|\n");
    }

    private static string Address(Uri address)
    {
        var escaped = new StringBuilder();
        foreach (var c in address.AbsoluteUri)
        {
            _ = c is '<' or '>' or '|' or '\\' or '`' or '*' or '[' or ']' or '(' or ')' or '"' or '\'' ? escaped.Append(Uri.HexEscape(c)) : escaped.Append(c);
        }

        return escaped.ToString();
    }
}
