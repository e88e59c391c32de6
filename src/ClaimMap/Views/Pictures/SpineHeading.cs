namespace ClaimMap.Views.Pictures;

/// <summary>A section's heading on the spine.</summary>
/// <param name="Y">The base line of its first line, in pixels.</param>
/// <param name="Lines">Its text.</param>
internal sealed record SpineHeading(int Y, IReadOnlyList<string> Lines);
