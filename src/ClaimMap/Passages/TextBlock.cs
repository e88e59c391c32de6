namespace ClaimMap;

/// <summary>A paragraph, heading or decoration of an article, its text normalised.</summary>
internal readonly record struct TextBlock(string Text, TextBlockKind Kind);
