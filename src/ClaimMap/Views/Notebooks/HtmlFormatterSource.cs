namespace ClaimMap.Views.Notebooks;

/// <summary>Makes the formatters of every type that renders itself; notebooks find it by <see cref="TypeFormatterSourceAttribute"/>.</summary>
internal sealed class HtmlFormatterSource
{
    // Notebooks call it on an instance.
#pragma warning disable CA1822
    public IEnumerable<HtmlFormatter> CreateTypeFormatters() => [new HtmlFormatter()];
#pragma warning restore CA1822
}
