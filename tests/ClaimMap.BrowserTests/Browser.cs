namespace ClaimMap.BrowserTests;

/// <summary>Where the browser is: <c>CLAIMMAP_CHROMIUM</c>, or Debian's own.</summary>
internal static class Browser
{
    public const string Variable = "CLAIMMAP_CHROMIUM";

    private const string Debian = "/usr/bin/chromium";

    public static string? Path { get; } = Find();

    public static string? SkipReason => Path is null ? $"{Variable} names no Chromium, and there is none at {Debian}." : null;

    private static string? Find() =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? named : File.Exists(Debian) ? Debian : null;
}
