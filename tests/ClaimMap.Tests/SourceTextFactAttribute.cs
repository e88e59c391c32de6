namespace ClaimMap.Tests;

/// <summary>A fact about the real article: skipped where <c>CLAIMMAP_SOURCE_TEXT</c> does not name a copy of it.</summary>
public sealed class SourceTextFactAttribute : FactAttribute
{
    public const string Variable = "CLAIMMAP_SOURCE_TEXT";

    public SourceTextFactAttribute()
    {
        if (string.IsNullOrEmpty(Path))
        {
            Skip = $"{Variable} names no copy of the article; the text is not part of this repository.";
        }
    }

    public static string? Path => Environment.GetEnvironmentVariable(Variable);
}
