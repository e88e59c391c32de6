namespace ClaimMap.Views.Pictures;

/// <summary>A claim's place on the spine.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Index">Its place in reading order, from zero.</param>
/// <param name="Y">The height of its mark and of its first line, in pixels.</param>
/// <param name="Lines">Its text.</param>
internal sealed record SpineRow(Claim Claim, int Index, int Y, IReadOnlyList<string> Lines);
