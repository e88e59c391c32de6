namespace ClaimMap.Authoring;

/// <summary>A place of a quote: its anchors, one for each passage that it lies in, in reading order.</summary>
/// <param name="Span">The place in the whole text.</param>
/// <param name="Anchors">What stands for it in a map; what the quote has of the spaces between passages is in none.</param>
internal sealed record QuotePlace(TextSpan Span, ValueList<Anchor> Anchors)
{
    /// <summary>Such as <c>p003 at 12</c>, and <c>p003 at 12 to p004</c> where it runs on.</summary>
    public override string ToString() => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Anchors[0].Passage} at {Anchors[0].Span.Start}{(Anchors.Count > 1 ? $" to {Anchors[^1].Passage}" : "")}");
}
