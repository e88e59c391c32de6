namespace ClaimMap.Cli.Output;

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
