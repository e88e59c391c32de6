namespace ClaimMap.Views.Pictures;

/// <summary>A box with the line that joins it to the one before, and what is joined to it in turn.</summary>
/// <param name="Box">The box.</param>
/// <param name="EdgeLook">The class of the line.</param>
/// <param name="EdgeLabel">What stands at the line.</param>
/// <param name="Next">The second step.</param>
internal sealed record FocusItem(FocusBox Box, string EdgeLook, string EdgeLabel, FocusSide Next);
