namespace ClaimMap.Comparison.Statistics;

/// <summary>Assigns rows to columns one to one so that the weights sum to the most; a row may stay without.</summary>
/// <remarks>
/// Shortest augmenting paths (Jonker and Volgenant 1987), row after row, over the edges that there are. A row's search ends at
/// the first column that is free, or where giving a row up costs least, so that a sparse problem takes time about in
/// proportion to its edges. Costs are weights with the sign turned.
/// </remarks>
internal sealed class Assignment
{
    private const int None = -1;

    private readonly AssignmentEdge[][] _edges;
    private readonly AssignmentWeight[] _ofRow;
    private readonly AssignmentWeight[] _ofColumn;
    private readonly AssignmentWeight[] _distance;
    private readonly int[] _seenBy;
    private readonly int[] _doneBy;
    private readonly int[] _from;
    private readonly int[] _columnOf;
    private readonly int[] _rowOf;
    private long _effort;

    private Assignment(AssignmentEdge[][] edges, int columns, long effort)
    {
        _edges = edges;
        _effort = effort;
        _ofRow = new AssignmentWeight[edges.Length];
        _columnOf = Filled(edges.Length);
        _ofColumn = new AssignmentWeight[columns];
        _distance = new AssignmentWeight[columns];
        _seenBy = Filled(columns);
        _doneBy = Filled(columns);
        _from = Filled(columns);
        _rowOf = Filled(columns);
    }

    /// <summary>Solves a problem.</summary>
    /// <param name="edges">For each row its edges; every weight is above zero, and no column stands twice in a row.</param>
    /// <param name="columns">The number of columns.</param>
    /// <param name="effort">
    /// How many edges may be looked at, about. Once that is used up, each row left takes its best free column.
    /// </param>
    /// <returns>For each row its column or -1, and whether that is the best there is.</returns>
    public static (int[] ColumnOf, bool IsOptimal) Solve(AssignmentEdge[][] edges, int columns, long effort)
    {
        var assignment = new Assignment(edges, columns, effort);
        var isOptimal = true;
        for (var row = 0; row < edges.Length; row++)
        {
            if (assignment._effort > 0)
            {
                assignment.Insert(row);
            }
            else if (edges[row].Length > 0)
            {
                isOptimal = false;
                assignment.InsertBestFree(row);
            }
        }

        return (assignment._columnOf, isOptimal);
    }

    private void Insert(int first)
    {
        var open = new PriorityQueue<int, (AssignmentWeight Distance, int Column)>();
        var done = new List<int>();
        var (row, at) = (first, default(AssignmentWeight));

        // The cheapest end so far: this row stays without a column. Nothing to give up yet for the first.
        var (end, length) = (first, default(AssignmentWeight));
        int free;
        while (true)
        {
            Relax(first, row, at, open);
            var column = Nearest(first, open);
            if (column == None || length.CompareTo(_distance[column]) <= 0)
            {
                free = None;
                break;
            }

            if (_rowOf[column] == None)
            {
                (free, length) = (column, _distance[column]);
                break;
            }

            _doneBy[column] = first;
            done.Add(column);
            (row, at) = (_rowOf[column], _distance[column]);
            var given = at - _ofRow[row];
            if (given.CompareTo(length) < 0)
            {
                (end, length) = (row, given);
            }
        }

        foreach (var column in done)
        {
            var by = length - _distance[column];
            if (by.CompareTo(default) > 0)
            {
                _ofColumn[column] -= by;
                _ofRow[_rowOf[column]] += by;
            }
        }

        _ofRow[first] += length;
        Augment(first, free, end);
    }

    private void Relax(int first, int row, AssignmentWeight at, PriorityQueue<int, (AssignmentWeight Distance, int Column)> open)
    {
        _effort -= _edges[row].Length;
        var offset = at - _ofRow[row];
        foreach (ref readonly var edge in _edges[row].AsSpan())
        {
            if (_doneBy[edge.Column] == first)
            {
                continue;
            }

            var distance = offset - edge.Weight - _ofColumn[edge.Column];
            if (_seenBy[edge.Column] != first || distance.CompareTo(_distance[edge.Column]) < 0)
            {
                _seenBy[edge.Column] = first;
                _distance[edge.Column] = distance;
                _from[edge.Column] = row;
                open.Enqueue(edge.Column, (distance, edge.Column));
            }
        }
    }

    // Entries that a shorter way has overtaken are passed over.
    private int Nearest(int first, PriorityQueue<int, (AssignmentWeight Distance, int Column)> open)
    {
        while (open.TryDequeue(out var column, out var entry))
        {
            if (_doneBy[column] != first && entry.Distance == _distance[column])
            {
                return column;
            }
        }

        return None;
    }

    // Ends at a free column, or else at a row that gives its column up.
    private void Augment(int first, int free, int end)
    {
        var column = free;
        if (column == None)
        {
            if (end == first)
            {
                return;
            }

            column = _columnOf[end];
            _columnOf[end] = None;
        }

        while (true)
        {
            var row = _from[column];
            var next = _columnOf[row];
            _columnOf[row] = column;
            _rowOf[column] = row;
            if (row == first)
            {
                return;
            }

            column = next;
        }
    }

    private void InsertBestFree(int row)
    {
        AssignmentEdge? best = null;
        foreach (var edge in _edges[row])
        {
            if (_rowOf[edge.Column] == None && (best is not { } b || edge.Weight.CompareTo(b.Weight) > 0))
            {
                best = edge;
            }
        }

        if (best is { } chosen)
        {
            _columnOf[row] = chosen.Column;
            _rowOf[chosen.Column] = row;
        }
    }

    private static int[] Filled(int length)
    {
        var array = new int[length];
        Array.Fill(array, None);
        return array;
    }
}

/// <summary>A column that a row can be assigned to, and how good that would be.</summary>
internal readonly record struct AssignmentEdge(int Column, AssignmentWeight Weight);

/// <summary>How good a pair is, by what counts more to what counts less: a later number matters only where all before it are the same.</summary>
/// <remarks>Whole numbers, so that sums are exact whatever their order, and ties are ties.</remarks>
internal readonly record struct AssignmentWeight(long First, long Second = 0, long Third = 0) : IComparable<AssignmentWeight>
{
    public static AssignmentWeight operator +(in AssignmentWeight left, in AssignmentWeight right) =>
        new(left.First + right.First, left.Second + right.Second, left.Third + right.Third);

    public static AssignmentWeight operator -(in AssignmentWeight left, in AssignmentWeight right) =>
        new(left.First - right.First, left.Second - right.Second, left.Third - right.Third);

    public int CompareTo(AssignmentWeight other)
    {
        var order = First.CompareTo(other.First);
        order = order != 0 ? order : Second.CompareTo(other.Second);
        return order != 0 ? order : Third.CompareTo(other.Third);
    }
}
