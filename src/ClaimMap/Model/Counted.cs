using System.Globalization;

namespace ClaimMap.Model;

/// <summary>Numbers with their nouns.</summary>
internal static class Counted
{
    /// <summary>"1 error", "2 errors"; for nouns whose plural ends in s.</summary>
    public static string Of(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
