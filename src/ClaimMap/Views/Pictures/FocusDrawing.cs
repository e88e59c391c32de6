namespace ClaimMap.Views.Pictures;

/// <summary>Draws one box in the middle, what leads to it to the left, what it leads to to the right, and further bands of both below.</summary>
/// <remarks>Columns are fixed and boxes stand in the order they are given in: nothing is searched for, and equal input is drawn alike.</remarks>
internal sealed class FocusDrawing
{
    private const int Top = 38;
    private const int BandTitle = 26;
    private const int BandGap = 30;
    private const int TrunkStep = 26;
    private const int LeastWidth = 360; // What is said of a box that stands alone.

    private readonly FocusHeadings _headings;
    private readonly IReadOnlyList<FocusBand> _bands;
    private readonly FocusColumns _columns;
    private readonly FocusCell _middle;
    private readonly (FocusStack Left, FocusStack Right, int Y)[] _stacks;
    private readonly string? _nothing;
    private readonly int _width;
    private readonly int _height;

    /// <summary>Gives everything its position.</summary>
    /// <param name="middle">The box in the middle.</param>
    /// <param name="headings">What stands over the columns of the first band.</param>
    /// <param name="bands">The bands; the first is drawn even when it is empty, the others are not.</param>
    /// <param name="nothing">What is said where nothing leads to or from the middle.</param>
    public FocusDrawing(FocusBox middle, FocusHeadings headings, IReadOnlyList<FocusBand> bands, string nothing)
    {
        _headings = headings;
        _bands = [bands[0], .. bands.Skip(1).Where(b => !b.Left.IsEmpty || !b.Right.IsEmpty)];
        _columns = new FocusColumns(_bands);
        _middle = new FocusCell(new FocusItem(middle, "", "", FocusSide.Empty), FocusColumns.MiddleWidth);
        _stacks = new (FocusStack, FocusStack, int)[_bands.Count];
        _nothing = _bands.All(b => b.Left.IsEmpty && b.Right.IsEmpty) ? nothing : null;
        var y = Top;
        for (var i = 0; i < _bands.Count; i++)
        {
            var (left, right) = (new FocusStack(_bands[i].Left), new FocusStack(_bands[i].Right));
            var height = Math.Max(Math.Max(left.Height, right.Height), i == 0 ? _middle.Height : 0);
            var first = i == 0 ? y : y + BandTitle;
            left.MoveTo(i == 0 ? first + ((height - left.Height) / 2) : first);
            right.MoveTo(i == 0 ? first + ((height - right.Height) / 2) : first);
            if (i == 0)
            {
                _middle.MoveTo(first + ((height - _middle.Height) / 2));
            }

            _stacks[i] = (left, right, y);
            y = first + height + BandGap;
        }

        _width = Math.Max(_columns.Width, _nothing is null ? 0 : LeastWidth);
        _height = y - BandGap + 14 + (_nothing is null ? 0 : 26);
    }

    private int MiddleX => _columns.Middle + (FocusColumns.MiddleWidth / 2);

    /// <summary>Writes the drawing.</summary>
    public void Draw(MarkupWriter markup, string kind, string label)
    {
        Figure.OpenDrawing(markup, kind, _width, _height, label);
        DrawHeadings(markup);
        markup.Write($"<g class=\"pic-edges\">\n");
        for (var i = 0; i < _bands.Count; i++)
        {
            DrawEdges(markup, i);
        }

        markup.Write($"</g>\n");
        for (var i = 0; i < _bands.Count; i++)
        {
            FocusParts.Stack(markup, _stacks[i].Left, _columns.Left, _columns.FarLeft);
            if (i == 0)
            {
                FocusParts.Box(markup, _middle, _columns.Middle, FocusColumns.MiddleWidth, "pic-box pic-middle");
            }

            FocusParts.Stack(markup, _stacks[i].Right, _columns.Right, _columns.FarRight);
        }

        if (_nothing is not null)
        {
            markup.Write($"<text class=\"pic-note\" x=\"{_columns.Middle}\" y=\"{_middle.Y + _middle.Height + 24}\">{_nothing}</text>\n");
        }

        Figure.CloseDrawing(markup);
    }

    private void DrawHeadings(MarkupWriter markup)
    {
        var (left, right) = (_bands[0].Left, _bands[0].Right);
        Heading(_columns.FarLeft, _headings.FarLeft, left.Items.Any(i => !i.Next.IsEmpty));
        Heading(_columns.Left, _headings.Left, !left.IsEmpty);
        Heading(_columns.Middle, _headings.Middle, true);
        Heading(_columns.Right, _headings.Right, !right.IsEmpty);
        Heading(_columns.FarRight, _headings.FarRight, right.Items.Any(i => !i.Next.IsEmpty));
        for (var i = 1; i < _bands.Count; i++)
        {
            Heading(_columns.Left, _bands[i].LeftTitle, !_bands[i].Left.IsEmpty, _stacks[i].Y + 12);
            Heading(_columns.Right, _bands[i].RightTitle, !_bands[i].Right.IsEmpty, _stacks[i].Y + 12);
        }

        void Heading(int x, string text, bool isUsed, int y = 20)
        {
            if (isUsed)
            {
                markup.Write($"<text class=\"pic-column\" x=\"{x}\" y=\"{y}\">{text}</text>\n");
            }
        }
    }

    // Below the first band lines run along trunks into the lower edge of the middle; the nearest band has the outermost.
    private void DrawEdges(MarkupWriter markup, int band)
    {
        var (left, right, _) = _stacks[band];
        var trunk = TrunkStep * (_bands.Count - band);
        for (var i = 0; i < left.Cells.Count; i++)
        {
            var cell = left.Cells[i];
            var from = _columns.Left + FocusStack.BoxWidth;
            if (band == 0)
            {
                FocusParts.Edge(markup, cell.Item, from, cell.Middle, _columns.Middle, _middle.Joint(i, left.Cells.Count));
            }
            else
            {
                FocusParts.TrunkTo(markup, cell.Item, from, cell.Middle, MiddleX - trunk, _middle.Y + _middle.Height);
            }

            FocusParts.Label(markup, cell.Item, from + 6, cell.Middle - 5, isEnd: false);
            for (var j = 0; j < cell.Next.Cells.Count; j++)
            {
                var far = cell.Next.Cells[j];
                FocusParts.Edge(markup, far.Item, _columns.FarLeft + FocusStack.BoxWidth, far.Middle, _columns.Left, cell.Joint(j, cell.Next.Cells.Count));
                FocusParts.Label(markup, far.Item, _columns.FarLeft + FocusStack.BoxWidth + 6, far.Middle - 5, isEnd: false);
            }
        }

        for (var i = 0; i < right.Cells.Count; i++)
        {
            var cell = right.Cells[i];
            if (band == 0)
            {
                FocusParts.Edge(markup, cell.Item, _columns.Middle + FocusColumns.MiddleWidth, _middle.Joint(i, right.Cells.Count), _columns.Right, cell.Middle);
            }
            else
            {
                FocusParts.TrunkFrom(markup, cell.Item, MiddleX + trunk, _middle.Y + _middle.Height, _columns.Right, cell.Middle);
            }

            FocusParts.Label(markup, cell.Item, _columns.Right - 12, cell.Middle - 5, isEnd: true);
            for (var j = 0; j < cell.Next.Cells.Count; j++)
            {
                var far = cell.Next.Cells[j];
                FocusParts.Edge(markup, far.Item, _columns.Right + FocusStack.BoxWidth, cell.Joint(j, cell.Next.Cells.Count), _columns.FarRight, far.Middle);
                FocusParts.Label(markup, far.Item, _columns.FarRight - 12, far.Middle - 5, isEnd: true);
            }
        }
    }
}

/// <summary>A band of a focus view: what leads to the box in the middle on the left, what it leads to on the right.</summary>
/// <param name="Left">What leads to the middle.</param>
/// <param name="Right">What the middle leads to.</param>
/// <param name="LeftTitle">What stands over its left side; the first band has the headings of the columns.</param>
/// <param name="RightTitle">What stands over its right side.</param>
internal sealed record FocusBand(FocusSide Left, FocusSide Right, string LeftTitle = "", string RightTitle = "");

/// <summary>A box of a focus view, without a position: a link with a head line and some text.</summary>
/// <param name="Href">Where it leads to.</param>
/// <param name="Look">Its classes.</param>
/// <param name="Head">What it is, in a few words.</param>
/// <param name="Text">What it says; wrapped to fit.</param>
/// <param name="Title">The whole text, for those who hover or listen.</param>
internal sealed record FocusBox(string Href, string Look, string Head, string Text, string Title);

/// <summary>What stands on one side of a box.</summary>
/// <param name="Items">What is shown.</param>
/// <param name="More">How many there are besides.</param>
/// <param name="MoreHref">Where these are found.</param>
internal sealed record FocusSide(IReadOnlyList<FocusItem> Items, int More = 0, string MoreHref = "")
{
    public static FocusSide Empty { get; } = new([]);

    public bool IsEmpty => Items.Count == 0 && More == 0;
}

/// <summary>What stands over the columns of a focus view, from left to right.</summary>
internal sealed record FocusHeadings(string FarLeft, string Left, string Middle, string Right, string FarRight);

/// <summary>A box with the line that joins it to the one before, and what is joined to it in turn.</summary>
/// <param name="Box">The box.</param>
/// <param name="EdgeLook">The class of the line.</param>
/// <param name="EdgeLabel">What stands at the line.</param>
/// <param name="Next">The second step.</param>
internal sealed record FocusItem(FocusBox Box, string EdgeLook, string EdgeLabel, FocusSide Next);
