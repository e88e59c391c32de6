namespace ClaimMap.Views.Pictures;

/// <summary>The time between two neighbouring dates of a scale.</summary>
/// <param name="First">The day it begins with, as <see cref="DateOnly.DayNumber"/> counts.</param>
/// <param name="Next">The day behind it.</param>
/// <param name="X1">Where it begins, in pixels.</param>
/// <param name="X2">Where it ends, in pixels.</param>
/// <param name="IsBreak">Whether it is shortened.</param>
internal readonly record struct TimeStretch(int First, int Next, int X1, int X2, bool IsBreak);
