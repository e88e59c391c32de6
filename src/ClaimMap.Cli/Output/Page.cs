using System.Text;
using ClaimMap.Views;
using Spectre.Console;

namespace ClaimMap.Cli.Output;

/// <summary>Writes lines of text, broken at words where the terminal has a width, coloured where it has colour.</summary>
internal sealed class Page
{
    /// <summary>Printed as a space at which no line is broken.</summary>
    public const char NoBreak = '\u00A0';

    private const int Hang = 2;

    private readonly TextWriter _writer;
    private readonly IAnsiConsole? _console;
    private readonly int _width;

    public Page(Streams streams)
    {
        _writer = streams.Output;
        _width = streams.Terminal.Width ?? int.MaxValue;
        _console = streams.Terminal.HasColor ? Colored(streams.Output) : null;
    }

    /// <summary>Writes an empty line.</summary>
    public void Line() => _writer.Write('\n');

    /// <summary>Writes a line; where it is broken, what follows hangs two columns deeper.</summary>
    public void Line(int indent, params ReadOnlySpan<Piece> pieces) => Write(indent, indent + Hang, pieces);

    /// <summary>Writes a name and, in a column of its own, a value.</summary>
    public void Field(int indent, int column, string name, params ReadOnlySpan<Piece> pieces) =>
        Write(indent, column, [new Piece(name.PadRight(column - indent), Ink.Dim), .. pieces]);

    private void Write(int indent, int hang, ReadOnlySpan<Piece> pieces)
    {
        _writer.Write(new string(' ', indent));
        var column = indent;
        var isFirst = true;
        var spaces = 0;
        var word = new List<Piece>();
        foreach (var piece in pieces)
        {
            var text = Printable.Of(piece.Text);
            for (var at = 0; at < text.Length;)
            {
                var end = text.IndexOf(' ', at);
                if (end == at)
                {
                    EndWord();
                    spaces++;
                    at++;
                    continue;
                }

                end = end < 0 ? text.Length : end;
                word.Add(piece with { Text = text[at..end].Replace(NoBreak, ' ') });
                at = end;
            }
        }

        EndWord();
        Line();

        void EndWord()
        {
            if (word.Count == 0)
            {
                return;
            }

            var width = word.Sum(p => Columns(p.Text));
            if (!isFirst && column + spaces + width > _width)
            {
                _writer.Write('\n');
                _writer.Write(new string(' ', hang));
                column = hang;
            }
            else
            {
                _writer.Write(new string(' ', spaces));
                column += spaces;
            }

            foreach (var part in word)
            {
                Write(part);
            }

            column += width;
            spaces = 0;
            isFirst = false;
            word.Clear();
        }
    }

    private void Write(Piece piece)
    {
        if (_console is null || piece.Ink == Ink.Plain)
        {
            _writer.Write(piece.Text);
        }
        else
        {
            _console.Write(piece.Text, StyleOf(piece.Ink));
        }
    }

    private int Columns(string text)
    {
        // Where no line is broken, nobody asks.
        if (_width == int.MaxValue)
        {
            return 0;
        }

        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            // Marks stand on the letter before them.
            columns += Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.NonSpacingMark ? 0 : 1;
        }

        return columns;
    }

    private static Style StyleOf(Ink ink) => ink switch
    {
        Ink.Title => new Style(decoration: Decoration.Bold),
        Ink.Dim => new Style(decoration: Decoration.Dim),
        Ink.Id => new Style(Color.Teal),
        Ink.Fact => new Style(Color.Blue),
        Ink.Allegation => new Style(Color.Olive),
        Ink.Opinion => new Style(Color.Purple),
        Ink.Good => new Style(Color.Green),
        Ink.Bad => new Style(Color.Maroon, decoration: Decoration.Bold),
        _ => Style.Plain,
    };

    private static IAnsiConsole Colored(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            ColorSystem = ColorSystemSupport.Standard,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(writer),
        });

        // Lines are broken here and never there, which would break inside a hanging line as well.
        console.Profile.Width = int.MaxValue;
        return console;
    }
}

/// <summary>Some text of a line.</summary>
internal readonly record struct Piece(string Text, Ink Ink = Ink.Plain)
{
    public static implicit operator Piece(string text) => new(text);
}

/// <summary>What a piece of text is; where there is colour it has one, and the text says the same without it.</summary>
internal enum Ink
{
    Plain,
    Title,
    Dim,
    Id,
    Fact,
    Allegation,
    Opinion,
    Good,
    Bad,
}
