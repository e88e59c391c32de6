namespace ClaimMap.BrowserTests;

/// <summary>A theory about the page in a real browser: skipped where there is none.</summary>
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Browser.SkipReason;
}
