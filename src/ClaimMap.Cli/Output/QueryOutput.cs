using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using ClaimMap.Text;
using ClaimMap.Views;
using ClaimMap.Views.Tables;

namespace ClaimMap.Cli.Output;

/// <summary>Writes the answer to a question: as a table to look at, as CSV or as JSON.</summary>
internal static class QueryOutput
{
    // On a terminal a table stays a table; files and pipes get every cell whole.
    private const int WidestOnTerminal = 48;

    /// <summary>Writes all rows and returns how many there were.</summary>
    /// <param name="columns">The names of the columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="format">Which of the three.</param>
    /// <param name="writer">Where they go.</param>
    /// <param name="isStandard">Whether that is standard output, where hidden characters are escaped in CSV too, which else holds the text as it is.</param>
    /// <param name="isTerminal">Whether standard output is a terminal.</param>
    public static long Write(ValueList<string> columns, IEnumerable<QueryRow> rows, string format, TextWriter writer, bool isStandard, bool isTerminal) => format switch
    {
        "csv" => WriteCsv(columns, rows, writer, isStandard),
        "json" => WriteJson(rows, writer),
        _ => WriteTable(columns, [.. rows], writer, isStandard && isTerminal),
    };

    private static long WriteCsv(ValueList<string> columns, IEnumerable<QueryRow> answer, TextWriter writer, bool isStandard)
    {
        object? Shown(object? cell) => cell is string text ? Printable.Lines(text) : cell is ValueList<string> list ? list.Select(Printable.Lines).ToValueList() : cell;
        CsvRow.Write(writer, CsvDelimiter.Comma, [.. columns]);
        var rows = 0L;
        foreach (var row in answer)
        {
            CsvRow.Write(writer, CsvDelimiter.Comma, isStandard ? [.. row.Values.Select(Shown)] : row.Values.AsSpan());
            rows++;
        }

        return rows;
    }

    // One object a line: an answer can be long.
    private static long WriteJson(IEnumerable<QueryRow> answer, TextWriter writer)
    {
        var line = new ArrayBufferWriter<byte>();
        using var json = new Utf8JsonWriter(line, new JsonWriterOptions { Encoder = VisibleJsonEncoder.Instance });
        var rows = 0L;
        writer.Write("[");
        foreach (var row in answer)
        {
            json.WriteStartObject();
            foreach (var (name, value) in row.Columns.Zip(row.Values))
            {
                json.WritePropertyName(name);
                WriteValue(json, value);
            }

            json.WriteEndObject();
            json.Flush();
            writer.Write(rows++ == 0 ? "\n" : ",\n");
            writer.Write(Encoding.UTF8.GetString(line.WrittenSpan));
            line.ResetWrittenCount();
            json.Reset();
        }

        writer.Write("\n]\n");
        return rows;
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null:
                json.WriteNullValue();
                break;
            case long number:
                json.WriteNumberValue(number);
                break;
            case double number when double.IsFinite(number):
                json.WriteNumberValue(number);
                break;
            case decimal number:
                json.WriteNumberValue(number);
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            case ValueList<string> list:
                json.WriteStartArray();
                foreach (var item in list)
                {
                    json.WriteStringValue(item);
                }

                json.WriteEndArray();
                break;
            default:
                json.WriteStringValue(QueryResult.Text(value));
                break;
        }
    }

    private static long WriteTable(ValueList<string> columns, List<QueryRow> rows, TextWriter writer, bool isTerminal)
    {
        string[] Shown(IEnumerable<string> cells) => [.. cells.Select(c => Printable.Of(c)).Select(c => isTerminal ? Cut(c) : c)];
        string[][] lines = [Shown(columns), .. rows.Select(r => Shown(r.Values.Select(QueryResult.Text)))];
        var widths = Enumerable.Range(0, columns.Count).Select(i => lines.Max(l => WidthOf(l[i]))).ToArray();
        for (var at = 0; at < lines.Length; at++)
        {
            var line = new StringBuilder();
            for (var i = 0; i < widths.Length; i++)
            {
                var gap = new string(' ', widths[i] - WidthOf(lines[at][i]));
                var isNumber = at > 0 && rows[at - 1].Values[i] is long or double or decimal;
                line.Append(i > 0 ? "  " : "").Append(isNumber ? gap + lines[at][i] : lines[at][i] + gap);
            }

            writer.Write(line.ToString().TrimEnd(' ') + "\n");
            if (at == 0)
            {
                writer.Write(string.Join("  ", widths.Select(w => new string('-', w))) + "\n");
            }
        }

        return rows.Count;
    }

    private static string Cut(string cell)
    {
        var info = new StringInfo(cell);
        return info.LengthInTextElements <= WidestOnTerminal ? cell : info.SubstringByTextElements(0, WidestOnTerminal - 1).TrimEnd() + "\u2026";
    }

    private static int WidthOf(string cell) => new StringInfo(cell).LengthInTextElements;
}
