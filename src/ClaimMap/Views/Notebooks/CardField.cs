namespace ClaimMap.Views.Notebooks;

/// <summary>A named line of a card; a table of cards has a column for it where it is brief.</summary>
internal sealed record CardField(string Name, Cell Cell, bool IsBrief);
