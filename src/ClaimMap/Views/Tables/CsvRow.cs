using System.Buffers;
using System.Globalization;
using System.Text;

namespace ClaimMap.Views.Tables;

/// <summary>Writes the cells of a CSV table.</summary>
internal static class CsvRow
{
    // Whatever any of the delimiters would divide, and what ends a row.
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",;\t\r\n");

    /// <summary>What stands between the items of a list.</summary>
    public const string Separator = "; ";

    /// <summary>Writes one row, ended by LF.</summary>
    public static void Write(TextWriter writer, CsvDelimiter delimiter, params ReadOnlySpan<object?> cells)
    {
        var between = delimiter switch
        {
            CsvDelimiter.Semicolon => ';',
            CsvDelimiter.Tab => '\t',
            _ => ',',
        };
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                writer.Write(between);
            }

            WriteCell(writer, TextOf(cells[i]));
        }

        writer.Write('\n');
    }

    private static string TextOf(object? value) => value switch
    {
        null => "",
        string text => text,
        bool flag => flag ? "true" : "false",
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        IEnumerable<string> list => string.Join(Separator, list),
        _ => throw new ArgumentException($"No cell holds a {value.GetType().Name}.", nameof(value)),
    };

    private static void WriteCell(TextWriter writer, string cell)
    {
        var text = Harmless(cell).Replace('\0', '\uFFFD');
        if (text.AsSpan().ContainsAny(Quoted))
        {
            writer.Write('"');
            writer.Write(text.Replace("\"", "\"\"", StringComparison.Ordinal));
            writer.Write('"');
        }
        else
        {
            writer.Write(text);
        }
    }

    // What spreadsheets take for the beginning of a formula, in full width too; and the apostrophe itself, so that one taken away always gives the text
    // back. Whoever opens the file with another separator gets cells that begin within ours: what follows a separator is looked at as well.
    private static string Harmless(string cell)
    {
        var text = new StringBuilder(cell.Length + 2);
        for (var i = 0; i < cell.Length; i++)
        {
            var isBeginning = i == 0 || cell[i - 1] is ',' or ';' or '\t' or '\r' or '\n';
            if (isBeginning && (cell[i] == '\'' || (i == 0 && cell[i] is ('\t' or '\r' or '\n')) || BeginsFormula(cell.AsSpan(i))))
            {
                text.Append('\'');
            }

            text.Append(cell[i]);
        }

        return text.ToString();
    }

    // Some programs pass over spaces, and quotation marks may end up as none.
    private static bool BeginsFormula(ReadOnlySpan<char> text) => text.TrimStart(" \"") is ['=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20', ..];
}
