namespace ClaimMap.Views.Pictures;

/// <summary>Boxes of a focus view below each other. Lengths are in pixels.</summary>
internal sealed class FocusStack
{
    public const int BoxWidth = 212;
    private const int Gap = 14;
    private const int MoreHeight = 24;

    public FocusStack(FocusSide side)
    {
        Side = side;
        Cells = [.. side.Items.Select(i => new FocusCell(i, BoxWidth))];
        Height = Math.Max(0, Cells.Sum(c => c.Room + Gap) - Gap) + (side.More > 0 ? MoreHeight : 0);
    }

    public FocusSide Side { get; }

    public IReadOnlyList<FocusCell> Cells { get; }

    public int Height { get; }

    /// <summary>Gets the base line of the words that say how many there are besides.</summary>
    public int MoreY { get; private set; }

    public void MoveTo(int top)
    {
        foreach (var cell in Cells)
        {
            cell.MoveTo(top);
            top += cell.Room + Gap;
        }

        MoreY = top + 4;
    }
}

/// <summary>A box of a focus view with its size and, once moved there, its height in the drawing; in pixels.</summary>
internal sealed class FocusCell
{
    public const int LineStep = 16;
    public const int FontSize = 12;
    private const int HeadGap = 2;
    private const int Padding = 16;

    public FocusCell(FocusItem item, int width)
    {
        Item = item;
        Head = item.Box.Head.Length == 0 ? [] : TextLines.Of(item.Box.Head, width - 44, FontSize);
        Lines = item.Box.Text.Length == 0 ? [] : TextLines.Of(item.Box.Text, width - 26, FontSize);
        var head = Head.Count == 0 ? 0 : (Head.Count * LineStep) + HeadGap;
        FirstLine = 19 + head;
        Height = Padding + head + (Lines.Count * LineStep);
        Next = new FocusStack(item.Next);
    }

    public FocusItem Item { get; }

    /// <summary>Gets the lines of its head; none where the box has only text.</summary>
    public IReadOnlyList<string> Head { get; }

    /// <summary>Gets the base line of its first line of text, from its upper edge.</summary>
    public int FirstLine { get; }

    public IReadOnlyList<string> Lines { get; }

    public FocusStack Next { get; }

    public int Height { get; }

    /// <summary>Gets the room it needs with what is joined to it.</summary>
    public int Room => Math.Max(Height, Next.Height);

    public int Y { get; private set; }

    public int Middle => Y + (Height / 2);

    /// <summary>Moves it to the middle of its room.</summary>
    public void MoveTo(int top)
    {
        Y = top + ((Room - Height) / 2);
        Next.MoveTo(top + ((Room - Next.Height) / 2));
    }

    /// <summary>Where the line of one of several neighbours meets its edge.</summary>
    public int Joint(int index, int count) => Y + (Height * (index + 1) / (count + 1));
}

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
