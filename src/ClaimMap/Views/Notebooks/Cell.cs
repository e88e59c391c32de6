using ClaimMap.Views.Pictures;

namespace ClaimMap.Views.Notebooks;

/// <summary>What stands in a cell of a table or beside a name on a card.</summary>
internal abstract class Cell
{
    /// <summary>Gets whether it is a number: these stand at the end of their column.</summary>
    public virtual bool IsNumber => false;

    /// <summary>Gets it as one line of plain text.</summary>
    public abstract string Text { get; }

    /// <summary>Writes it as HTML.</summary>
    public abstract void Write(MarkupWriter markup);
}

/// <summary>An id.</summary>
internal sealed class CodeCell(string id) : Cell
{
    public override string Text => Printable.Of(id);

    public override void Write(MarkupWriter markup) => markup.Write($"<code style=\"padding:0;background:transparent;color:inherit\">{id}</code>");
}

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

/// <summary>A tag, as a label with its colour.</summary>
internal sealed class TagCell(ClaimTag tag) : Cell
{
    public override string Text => TagLook.NameOf(tag);

    public override void Write(MarkupWriter markup) => markup.Write($"<span style=\"{Look.Badge}{Look.ColourOf(tag)}\">{TagLook.NameOf(tag)}</span>");
}
