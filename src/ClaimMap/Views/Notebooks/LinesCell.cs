namespace ClaimMap.Views.Notebooks;

/// <summary>Lines of text.</summary>
internal sealed class LinesCell : Cell
{
    private readonly string[] _lines;
    private readonly bool _isNumber;

    public LinesCell(IEnumerable<string> lines, bool isNumber = false)
    {
        _lines = [.. lines];
        _isNumber = isNumber;
    }

    public static LinesCell Empty { get; } = new([]);

    public override bool IsNumber => _isNumber;

    public override string Text => Printable.Of(string.Join("; ", _lines));

    public override void Write(MarkupWriter markup)
    {
        for (var i = 0; i < _lines.Length; i++)
        {
            if (i > 0)
            {
                markup.Write($"<br>");
            }

            markup.Write($"{_lines[i]}");
        }
    }
}
