namespace ClaimMap.Cli.Output;

/// <summary>Some text of a line.</summary>
internal readonly record struct Piece(string Text, Ink Ink = Ink.Plain)
{
    public static implicit operator Piece(string text) => new(text);
}
