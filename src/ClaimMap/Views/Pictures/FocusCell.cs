namespace ClaimMap.Views.Pictures;

/// <summary>A box of a focus view with its size and, once placed, its height in the drawing; in pixels.</summary>
internal sealed class FocusCell
{
    public const int HeadStep = 22;
    public const int LineStep = 16;
    public const int FontSize = 12;
    private const int Padding = 12;

    public FocusCell(FocusItem item, int width, int mostLines)
    {
        Item = item;
        Head = TextLines.First(item.Box.Head, width - 44, FontSize);
        Lines = item.Box.Text.Length == 0 ? [] : TextLines.Of(item.Box.Text, width - 26, FontSize, mostLines);
        Height = Padding + HeadStep + (Lines.Count * LineStep);
        Next = new FocusStack(item.Next);
    }

    public FocusItem Item { get; }

    public string Head { get; }

    public IReadOnlyList<string> Lines { get; }

    public FocusStack Next { get; }

    public int Height { get; }

    /// <summary>Gets the room it needs with what is joined to it.</summary>
    public int Room => Math.Max(Height, Next.Height);

    public int Y { get; private set; }

    public int Middle => Y + (Height / 2);

    /// <summary>Places it in the middle of its room.</summary>
    public void Place(int top)
    {
        Y = top + ((Room - Height) / 2);
        Next.Place(top + ((Room - Next.Height) / 2));
    }

    /// <summary>Where the line of one of several neighbours meets its edge.</summary>
    public int Joint(int index, int count) => Y + (Height * (index + 1) / (count + 1));
}
