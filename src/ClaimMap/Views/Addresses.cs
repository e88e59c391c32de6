namespace ClaimMap.Views;

/// <summary>The permanent addresses by which formats name what this project defines.</summary>
/// <remarks>Names, not downloads: nothing of ClaimMap fetches them. Where they lead is set up at w3id.org, see CONTRIBUTING.md.</remarks>
internal static class Addresses
{
    /// <summary>The project.</summary>
    public const string Home = "https://w3id.org/claimmap/";

    /// <summary>What begins the name of each term of <c>docs/vocabulary.ttl</c>.</summary>
    public const string Vocabulary = Home + "ns#";

    /// <summary>Where a diagnostic's code is explained: <c>docs/diagnostics.md</c>.</summary>
    public static string OfDiagnostic(string code) => $"{Home}diagnostics#{code.ToLowerInvariant()}";
}
