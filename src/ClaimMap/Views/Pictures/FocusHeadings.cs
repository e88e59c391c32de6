namespace ClaimMap.Views.Pictures;

/// <summary>What stands over the columns of a focus view, from left to right.</summary>
internal sealed record FocusHeadings(string FarLeft, string Left, string Middle, string Right, string FarRight);
