namespace ClaimMap.Views.Pictures;

/// <summary>A band of a focus view: what leads to the box in the middle on the left, what it leads to on the right.</summary>
/// <param name="Title">What the band shows; the first band has none, its columns have.</param>
/// <param name="Left">What leads to the middle.</param>
/// <param name="Right">What the middle leads to.</param>
internal sealed record FocusBand(string Title, FocusSide Left, FocusSide Right);
