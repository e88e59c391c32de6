namespace ClaimMap.Views.Pictures;

/// <summary>What stands on one side of a box.</summary>
/// <param name="Items">What is shown.</param>
/// <param name="More">How many there are besides.</param>
/// <param name="MoreHref">Where these are found.</param>
internal sealed record FocusSide(IReadOnlyList<FocusItem> Items, int More = 0, string MoreHref = "")
{
    public static FocusSide Empty { get; } = new([]);

    public bool IsEmpty => Items.Count == 0 && More == 0;
}
