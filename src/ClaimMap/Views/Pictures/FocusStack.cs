namespace ClaimMap.Views.Pictures;

/// <summary>Boxes of a focus view below each other. Lengths are in pixels.</summary>
internal sealed class FocusStack
{
    public const int BoxWidth = 212;
    private const int Gap = 14;
    private const int MoreHeight = 24;
    private const int MostLines = 4;

    public FocusStack(FocusSide side)
    {
        Side = side;
        Cells = [.. side.Items.Select(i => new FocusCell(i, BoxWidth, MostLines))];
        Height = Math.Max(0, Cells.Sum(c => c.Room + Gap) - Gap) + (side.More > 0 ? MoreHeight : 0);
    }

    public FocusSide Side { get; }

    public IReadOnlyList<FocusCell> Cells { get; }

    public int Height { get; }

    /// <summary>Gets the base line of the words that say how many there are besides.</summary>
    public int MoreY { get; private set; }

    public void Place(int top)
    {
        foreach (var cell in Cells)
        {
            cell.Place(top);
            top += cell.Room + Gap;
        }

        MoreY = top + 4;
    }
}
