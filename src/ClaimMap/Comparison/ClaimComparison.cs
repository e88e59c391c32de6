using ClaimMap.Comparison;
using ClaimMap.Comparison.Sets;

namespace ClaimMap;

/// <summary>Compares claims of one text: a map that counts as right with a map, a list of records, or spans in memory.</summary>
/// <remarks>
/// Claims are taken for the same by where they stand, never by their ids. How they are paired and what is measured: docs/comparison.md.
/// </remarks>
/// <example>
/// <code>
/// var report = ClaimComparison.Compare(ClaimGraph.Load("gold/"), ClaimGraph.Load("extracted/"));
/// report.Claims.F1.Should().BeGreaterThan(0.8);
/// foreach (var claim in report.Missing) { Console.WriteLine(claim.Statement); }
/// </code>
/// </example>
public static class ClaimComparison
{
    private static readonly ComparisonOptions Default = new();

    /// <summary>Compares two maps.</summary>
    /// <param name="expected">The map that counts as right.</param>
    /// <param name="actual">The map that is compared with it.</param>
    /// <param name="options">How claims are paired and intervals computed.</param>
    /// <exception cref="ArgumentException">The maps are of different articles. The message names both texts.</exception>
    public static ComparisonReport Compare(ClaimGraph expected, ClaimGraph actual, ComparisonOptions? options = null) =>
        Compare(ClaimSet.Of(expected), ClaimSet.Of(actual), options);

    /// <summary>Compares a map with records that need not make a map.</summary>
    /// <param name="expected">The map that counts as right; the records' anchors name its passages.</param>
    /// <param name="actual">The records. Where one repeats another in everything but its id, it is left out.</param>
    /// <param name="options">How claims are paired and intervals computed.</param>
    public static ComparisonReport Compare(ClaimGraph expected, IEnumerable<Claim> actual, ComparisonOptions? options = null) =>
        Compare(ClaimSet.Of(expected), ClaimSet.Of(expected, actual).WithoutRepetitions(), options);

    /// <summary>Compares a map with spans in memory.</summary>
    /// <param name="expected">The map that counts as right; the spans are of its text.</param>
    /// <param name="actual">The spans, with as many labels as there are. One outside the text is left out, and so is one that repeats another in everything but its id.</param>
    /// <param name="options">How claims are paired and intervals computed.</param>
    public static ComparisonReport Compare(ClaimGraph expected, IEnumerable<ComparedClaim> actual, ComparisonOptions? options = null) =>
        Compare(ClaimSet.Of(expected), new ClaimSet("spans", actual.ToValueList()).WithoutRepetitions(), options);

    /// <summary>Compares two sides, whatever each was made of.</summary>
    /// <param name="expected">What counts as right.</param>
    /// <param name="actual">What is compared with it.</param>
    /// <param name="options">How claims are paired and intervals computed.</param>
    /// <remarks>
    /// Swapping the sides swaps precision and recall, and missing and extra. Takes time about in proportion to claims, plus claims, relations
    /// and passages times the number of resamples; where many dozens of claims share a place, the pairing may not be the best (<see cref="ComparisonReport.IsOptimal"/>).
    /// </remarks>
    /// <exception cref="ArgumentException">The sides are of different articles: less than half of the shorter text is in passages that both have. The message names both texts.</exception>
    public static ComparisonReport Compare(ClaimSet expected, ClaimSet actual, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        var (one, other, note) = SideAlignment.Of(expected, actual);
        return new ComparisonRun(one, other, options ?? Default).Result(note);
    }
}
