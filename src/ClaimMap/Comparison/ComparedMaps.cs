namespace ClaimMap.Comparison;

/// <summary>Two maps whose claims are aligned, with the passage that each claim belongs to.</summary>
internal sealed class ComparedMaps
{
    private readonly ClaimExtent[] _expected;
    private readonly ClaimExtent[] _actual;
    private readonly int[] _actualOf;
    private readonly int[] _expectedOf;
    private readonly int[] _expectedUnits;
    private readonly int[] _actualUnits;

    public ComparedMaps(ClaimGraph expected, ClaimGraph actual, double minOverlap)
    {
        var numbers = new LabelNumbers();
        _expected = [.. expected.Claims.Select(c => new ClaimExtent(expected, c, numbers))];
        _actual = [.. actual.Claims.Select(c => new ClaimExtent(actual, c, numbers))];
        (Pairs, IsOptimal) = ClaimAlignment.Of(_expected, _actual, minOverlap);
        _actualOf = Filled(_expected.Length);
        _expectedOf = Filled(_actual.Length);
        foreach (var pair in Pairs)
        {
            _actualOf[pair.Expected] = pair.Actual;
            _expectedOf[pair.Actual] = pair.Expected;
        }

        int[] ofExpected = [.. _expected.Select(c => PassageOf(expected.Passages, c))];
        int[] ofActual = [.. _actual.Select((c, i) => _expectedOf[i] >= 0 ? ofExpected[_expectedOf[i]] : PassageOf(expected.Passages, c))];
        int[] units = [.. ofExpected.Concat(ofActual).Distinct().Order()];
        _expectedUnits = [.. ofExpected.Select(p => Array.BinarySearch(units, p))];
        _actualUnits = [.. ofActual.Select(p => Array.BinarySearch(units, p))];
        Units = units.Length;
    }

    /// <summary>Gets the aligned claims, in the order of the expected ones.</summary>
    public OverlapCandidate[] Pairs { get; }

    /// <summary>Gets whether no assignment is better.</summary>
    public bool IsOptimal { get; }

    /// <summary>Gets the number of passages that a claim belongs to; they are numbered in reading order.</summary>
    public int Units { get; }

    public int ExpectedCount => _expected.Length;

    public int ActualCount => _actual.Length;

    public Claim Expected(int claim) => _expected[claim].Claim;

    public Claim Actual(int claim) => _actual[claim].Claim;

    /// <summary>Tag with mode or sources, as a number.</summary>
    public (int Expected, int Actual) LabelsOf(OverlapCandidate pair) => (_expected[pair.Expected].Label, _actual[pair.Actual].Label);

    public int UnitOfExpected(int claim) => _expectedUnits[claim];

    /// <summary>The passage of an actual claim; where it is aligned, that of the expected one.</summary>
    public int UnitOfActual(int claim) => _actualUnits[claim];

    public AlignedClaims Aligned(OverlapCandidate pair) => new(Expected(pair.Expected), Actual(pair.Actual), pair.Overlap);

    public ValueList<Claim> Missing => [.. Enumerable.Range(0, _expected.Length).Where(i => _actualOf[i] < 0).Select(Expected)];

    public ValueList<Claim> Extra => [.. Enumerable.Range(0, _actual.Length).Where(i => _expectedOf[i] < 0).Select(Actual)];

    // Passages are those of the expected map whichever map a claim is of: the last that starts no later than the claim.
    private static int PassageOf(RecordTable<PassageId, Passage> passages, ClaimExtent claim)
    {
        var (low, high) = (0, passages.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = passages[middle].Span.Start <= claim.Spans[0].Start ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static int[] Filled(int length)
    {
        var array = new int[length];
        Array.Fill(array, -1);
        return array;
    }
}
