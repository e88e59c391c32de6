using System.Globalization;
using ClaimMap.Model;
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

/// <summary>Any value as a cell: names of enum values as in data files, numbers in the invariant culture.</summary>
internal static class Plain
{
    public static Cell Of(object? value) => value switch
    {
        null => LinesCell.Empty,
        Cell cell => cell,
        INodeId id => new CodeCell(id.ToNodeId().Value),
        ClaimTag tag => new TagCell(tag),
        Enum name => new LinesCell([Words.Of(Kebab.FromPascal(name.ToString()))]),
        double or float or decimal => new LinesCell([((IFormattable)value).ToString("0.00", CultureInfo.InvariantCulture)], isNumber: true),
        int or long or short or byte or uint or ulong => new LinesCell([((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)], isNumber: true),
        IFormattable other => new LinesCell([other.ToString(null, CultureInfo.InvariantCulture)]),
        _ => new LinesCell([value.ToString() ?? ""]),
    };
}

/// <summary>A bar of facts, allegations and opinions, as long as there are claims, with the counts in words.</summary>
internal sealed class TagBar : Cell
{
    private const int Pixels = 200;
    private const int Letters = 30;

    private readonly TagCounts _counts;
    private readonly int _longest;

    /// <summary>Creates a bar.</summary>
    /// <param name="counts">What it shows.</param>
    /// <param name="longest">The count of the longest bar that it stands with.</param>
    public TagBar(TagCounts counts, int longest)
    {
        _counts = counts;
        _longest = Math.Max(1, longest);
    }

    public override string Text => $"{Drawn('f', _counts.Facts)}{Drawn('a', _counts.Allegations)}{Drawn('o', _counts.Opinions)}";

    public override void Write(MarkupWriter markup)
    {
        if (_counts.Total == 0)
        {
            markup.Write($"<span style=\"{Look.Note}\">none</span>");
            return;
        }

        markup.Write($"<span aria-hidden=\"true\" style=\"white-space:nowrap\">");
        Part(markup, ClaimTag.AssertedFact, _counts.Facts);
        Part(markup, ClaimTag.AttributedAllegation, _counts.Allegations);
        Part(markup, ClaimTag.AuthorOpinion, _counts.Opinions);
        markup.Write($"</span> <span style=\"{Look.Note}\">{_counts.InWords()}</span>");
    }

    private void Part(MarkupWriter markup, ClaimTag tag, int count)
    {
        if (count > 0)
        {
            markup.Write($"<span style=\"display:inline-block;height:0.8em;width:{Scaled(count, Pixels)}px;background:{Look.ColourOf(tag)}\"></span>");
        }
    }

    // One letter for each claim as long as there is room.
    private string Drawn(char letter, int count) => new(letter, _longest <= Letters ? count : Scaled(count, Letters));

    private int Scaled(int count, int room) => count == 0 ? 0 : Math.Max(1, (int)((long)count * room / _longest));
}
