using System.Globalization;

namespace ClaimMap.Tests;

/// <summary>Seeds of random tests: fixed, so that a run can be repeated, unless <c>CLAIMMAP_SEED</c> names another or says <c>fresh</c>.</summary>
internal static class Seeds
{
    public const string Variable = "CLAIMMAP_SEED";

    /// <summary>A test's seed; a test names it in its failure.</summary>
    public static int Of(int usual) => Environment.GetEnvironmentVariable(Variable) switch
    {
        null or "" => usual,
        "fresh" => Random.Shared.Next(),
        var given => int.Parse(given, NumberStyles.None, CultureInfo.InvariantCulture),
    };
}
