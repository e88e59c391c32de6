using System.Text;

namespace ClaimMap.Views.Notebooks;

/// <summary>A table: a caption, headings, rows; the first cell of a row is its heading.</summary>
internal sealed class Grid
{
    /// <summary>The most rows that are shown.</summary>
    public const int MostRows = 50;

    private readonly string _caption;
    private readonly string[] _headings;
    private readonly IReadOnlyList<Cell[]> _rows;
    private readonly int _total;

    /// <summary>Creates a table.</summary>
    /// <param name="caption">What it shows.</param>
    /// <param name="headings">The headings of its columns; with a name or two of what is there none of, no row has a cell for it.</param>
    /// <param name="rows">Its rows, each of as many cells as there are headings; only the first <see cref="MostRows"/> are shown.</param>
    /// <param name="total">The number of rows there are, where not all of them are given.</param>
    public Grid(string caption, string[] headings, IReadOnlyList<Cell[]> rows, int? total = null)
    {
        _caption = caption;
        _headings = headings;
        _rows = rows;
        _total = total ?? rows.Count;
    }

    public void Write(MarkupWriter markup)
    {
        markup.Write($"<table style=\"{Look.Table}\">\n<caption style=\"{Look.Caption}\">{_caption}</caption>\n<thead>\n<tr>");
        for (var i = 0; i < _headings.Length; i++)
        {
            markup.Write($"<th scope=\"col\" style=\"{(IsNumber(i) ? Look.NumberHead : Look.ColumnHead)}\">{_headings[i]}</th>");
        }

        markup.Write($"</tr>\n</thead>\n<tbody>\n");
        foreach (var row in _rows.Take(MostRows))
        {
            WriteRow(markup, row);
        }

        markup.Write($"</tbody>\n");
        if (_total > MostRows)
        {
            markup.Write($"<tfoot>\n<tr><td colspan=\"{_headings.Length}\" style=\"{Look.Cell};{Look.Note}\">{MostRows} of {_total} are shown, {_total - MostRows} are left out.</td></tr>\n</tfoot>\n");
        }

        markup.Write($"</table>\n");
    }

    /// <summary>The table as text with aligned columns, every row on a line of its own.</summary>
    public string ToText()
    {
        string[][] lines = [[.. _headings.Select(Printable.Of)], .. _rows.Select(r => Array.ConvertAll(r, c => c.Text))];
        int[] widths = [.. Enumerable.Range(0, _headings.Length).Select(i => lines.Max(l => WidthOf(l[i])))];
        var text = new StringBuilder(Printable.Of(_caption)).Append('\n');
        foreach (var line in lines)
        {
            var cells = line.Select((cell, i) => IsNumber(i) ? Blank(widths[i] - WidthOf(cell)) + cell : cell + Blank(widths[i] - WidthOf(cell)));
            text.Append("  ").Append(string.Join("  ", cells).TrimEnd()).Append('\n');
        }

        return text.ToString();
    }

    private static int WidthOf(string text) => text.EnumerateRunes().Count();

    private static string Blank(int width) => new(' ', width);

    private static void WriteRow(MarkupWriter markup, Cell[] row)
    {
        markup.Write($"<tr><th scope=\"row\" style=\"{Look.RowHead}\">");
        row[0].Write(markup);
        markup.Write($"</th>");
        foreach (var cell in row.AsSpan(1))
        {
            markup.Write($"<td style=\"{(cell.IsNumber ? Look.Number : Look.Cell)}\">");
            cell.Write(markup);
            markup.Write($"</td>");
        }

        markup.Write($"</tr>\n");
    }

    private bool IsNumber(int column) => column > 0 && _rows.Count > 0 && _rows[0][column].IsNumber;
}
