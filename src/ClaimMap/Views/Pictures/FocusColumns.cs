namespace ClaimMap.Views.Pictures;

/// <summary>The left edges of the columns of a focus view, in pixels; columns without boxes take no room.</summary>
internal sealed class FocusColumns
{
    public const int MiddleWidth = 252;
    private const int Gap = 92;
    private const int Margin = 12;

    public FocusColumns(IReadOnlyList<FocusBand> bands)
    {
        var at = Margin;
        FarLeft = Take(ref at, bands.Any(b => b.Left.Items.Any(i => !i.Next.IsEmpty)), FocusStack.BoxWidth);
        Left = Take(ref at, bands.Any(b => !b.Left.IsEmpty), FocusStack.BoxWidth);
        Middle = Take(ref at, true, MiddleWidth);
        Right = Take(ref at, bands.Any(b => !b.Right.IsEmpty), FocusStack.BoxWidth);
        FarRight = Take(ref at, bands.Any(b => b.Right.Items.Any(i => !i.Next.IsEmpty)), FocusStack.BoxWidth);
        Width = at - Gap + Margin;
    }

    public int FarLeft { get; }

    public int Left { get; }

    public int Middle { get; }

    public int Right { get; }

    public int FarRight { get; }

    public int Width { get; }

    private static int Take(ref int at, bool isUsed, int width)
    {
        var edge = at;
        at += isUsed ? width + Gap : 0;
        return edge;
    }
}
