using System.Globalization;

namespace ClaimMap.Graph;

/// <summary>A sequence in one line: how many items there are, and the first of them.</summary>
internal static class Listing
{
    private const int Shown = 5;

    public static string Of(IEnumerable<string> items, int count) => count == 0
        ? "none"
        : string.Create(CultureInfo.InvariantCulture, $"{count}: {string.Join(", ", items.Take(Shown))}{(count > Shown ? ", ..." : "")}");
}
