
using ClaimMap.Comparison;
using ClaimMap.Comparison.Statistics;

namespace ClaimMap;

/// <summary>Compares two maps of the same text, such as a gold map and what a claim extractor made of the text.</summary>
/// <remarks>
/// Claims are taken for the same by where they stand, never by their ids; actors, as sources, by their ids.
/// How claims are aligned and what is measured: docs/comparison.md.
/// </remarks>
/// <example>
/// <code>
/// var report = ClaimComparison.Compare(ClaimGraph.Load("gold/"), ClaimGraph.Load("extracted/"));
/// var recall = report.Claims.Recall?.Value;
/// foreach (var claim in report.Missing) { Console.WriteLine(claim.Statement); }
/// </code>
/// </example>
public static class ClaimComparison
{
    private static readonly ComparisonOptions Default = new();

    /// <summary>Compares two maps.</summary>
    /// <param name="expected">The map that counts as right.</param>
    /// <param name="actual">The map that is compared with it.</param>
    /// <param name="options">How claims are aligned and intervals computed.</param>
    /// <remarks>
    /// Swapping the maps swaps precision and recall, and missing and extra. Takes time about in proportion to claims and
    /// overlaps, plus claims, relations and passages times the number of resamples.
    /// </remarks>
    /// <exception cref="ArgumentException">The maps are of different texts: length or digest of the normalised text is not the same. The message names both.</exception>
    public static ComparisonReport Compare(ClaimGraph expected, ClaimGraph actual, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(actual);
        if (DifferenceOfTexts(expected, actual) is { } difference)
        {
            throw new ArgumentException(difference, nameof(actual));
        }

        options ??= Default;
        var maps = new ComparedMaps(expected, actual, options.MinOverlap);
        var figures = new RetrievalFigures(new Resamples(maps.Units, options.Resamples, options.Seed), options.Level);
        return ComparisonCounting.Report(maps, new RelationAlignment(expected, actual, maps), figures, options);
    }

    /// <summary>Says how the texts of two maps differ; null where they are the same.</summary>
    internal static string? DifferenceOfTexts(ClaimGraph expected, ClaimGraph actual)
    {
        var (one, other) = (expected.Document.Text, actual.Document.Text);
        return one == other
            ? null
            : $"The maps are of different texts: the expected one of {Describe(one)}, the actual one of {Describe(other)}.";
    }

    private static string Describe(TextFingerprint text) => string.Create(
        System.Globalization.CultureInfo.InvariantCulture, $"{text.Length} code points with SHA-256 {text.Sha256} ({text.Normalization})");
}
