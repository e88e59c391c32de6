namespace ClaimMap.Views.Pictures;

/// <summary>A band of a focus view: what leads to the box in the middle on the left, what it leads to on the right.</summary>
/// <param name="Left">What leads to the middle.</param>
/// <param name="Right">What the middle leads to.</param>
/// <param name="LeftTitle">What stands over its left side; the first band has the headings of the columns.</param>
/// <param name="RightTitle">What stands over its right side.</param>
internal sealed record FocusBand(FocusSide Left, FocusSide Right, string LeftTitle = "", string RightTitle = "");
