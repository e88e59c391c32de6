
using ClaimMap.Comparison.Statistics;

namespace ClaimMap.Tests.Comparison.Statistics;

/// <summary>Readers' labels written as one string for each reader: one character for each unit, a dot where there is none.</summary>
internal static class Ratings
{
    public static RatedUnits Of(params string[] readers) => new([.. readers.Select(r => r.Select(c => c == '.' ? null : c.ToString()).ToArray())]);

    public static double? Observed(RatedUnits ratings) => ObservedAgreement.Of(ratings, All(ratings));

    public static double? Kappa(RatedUnits ratings) => CohenKappa.Of(ratings, All(ratings));

    public static double? Alpha(RatedUnits ratings) => KrippendorffAlpha.Of(ratings, All(ratings));

    private static int[] All(RatedUnits ratings) => [.. Enumerable.Repeat(1, ratings.Units)];
}
