namespace ClaimMap.BrowserTests;

/// <summary>A fact about the page in a real browser: skipped where there is none.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Browser.SkipReason;
}
