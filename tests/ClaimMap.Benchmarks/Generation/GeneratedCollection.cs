using System.Globalization;

namespace ClaimMap.Benchmarks.Generation;

/// <summary>Writes many generated maps, always the same ones: of ten years, with the same twenty actors, places and so on, and some claims that return.</summary>
/// <remarks>
/// One actor in ten has a name and no external id. About one claim in a hundred is one that other maps make in the same words, by the same
/// actor and about the same.
/// </remarks>
internal static class GeneratedCollection
{
    private const int Years = 10;

    /// <summary>Writes the maps into folders of their own.</summary>
    /// <param name="maps">How many.</param>
    /// <param name="claims">The claims of each, at least 20.</param>
    /// <param name="folder">Where the folders go.</param>
    /// <param name="first">The number of the first of them, from one.</param>
    public static void Write(int maps, int claims, string folder, int first = 1) =>
        Parallel.For(first, first + maps, number => GeneratedMap.Write(claims, Path.Join(folder, IdOf(number)), number));

    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"generated-document-{number}");

    /// <summary>The day of publication: as many in each month.</summary>
    public static string DayOf(int number) =>
        new DateOnly(2015, 1, 1).AddMonths(number % (12 * Years)).AddDays(number % 28).ToString("O", CultureInfo.InvariantCulture);
}
