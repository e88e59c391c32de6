using ClaimMap.Comparison.Pairing;
using ClaimMap.Comparison.Sets;

namespace ClaimMap.Comparison;

/// <summary>Two sides whose claims are paired, with the passage that each claim belongs to.</summary>
internal sealed class ComparedSets
{
    private readonly int[] _actualOf;
    private readonly int[] _expectedOf;
    private readonly int[] _unitsOfExpected;
    private readonly int[] _unitsOfActual;
    private readonly int[][] _wordsOfExpected;
    private readonly int[][] _wordsOfActual;

    public ComparedSets(ClaimSet expected, ClaimSet actual, SourceNames sources, double minOverlap)
    {
        (ExpectedSet, ActualSet) = (expected, actual);
        var words = new StatementWords();
        _wordsOfExpected = [.. expected.Claims.Select(c => words.Of(c.Statement))];
        _wordsOfActual = [.. actual.Claims.Select(c => words.Of(c.Statement))];
        var labels = new Labels(sources);
        Expected = [.. expected.Claims.Select((c, i) => Extent(c, c.Spans.Items, _wordsOfExpected[i], labels))];
        Actual = [.. actual.Claims.Select((c, i) => Extent(c, c.Spans.Items, _wordsOfActual[i], labels))];
        Passages = [.. (expected.Passages.Count > 0 ? expected : actual).Passages];
        Search = new OverlapSearch(Expected, Actual);
        (Pairs, IsOptimal) = ClaimPairing.Of(Search, Expected, Actual, (_, _, c) => c.Overlap >= minOverlap);
        (_actualOf, _expectedOf) = (Unpaired(Expected.Length), Unpaired(Actual.Length));
        foreach (var pair in Pairs)
        {
            _actualOf[pair.Expected] = pair.Actual;
            _expectedOf[pair.Actual] = pair.Expected;
        }

        // Where nobody knows the passages, each claim is drawn by itself.
        int[] ofExpected = [.. Expected.Select((c, i) => Passages.Length > 0 ? PassageOf(c) : i)];
        int[] ofActual = [.. Actual.Select((c, i) => _expectedOf[i] >= 0 ? ofExpected[_expectedOf[i]] : Passages.Length > 0 ? PassageOf(c) : Expected.Length + i)];
        int[] units = [.. ofExpected.Concat(ofActual).Distinct().Order()];
        _unitsOfExpected = [.. ofExpected.Select(p => Array.BinarySearch(units, p))];
        _unitsOfActual = [.. ofActual.Select(p => Array.BinarySearch(units, p))];
        Units = units.Length;
    }

    public ClaimSet ExpectedSet { get; }

    public ClaimSet ActualSet { get; }

    public ClaimExtent[] Expected { get; }

    public ClaimExtent[] Actual { get; }

    /// <summary>Gets the passages of the text; none where nobody knows them.</summary>
    public Passage[] Passages { get; }

    /// <summary>Gets what finds claims that overlap.</summary>
    public OverlapSearch Search { get; }

    /// <summary>Gets the pairs, in the order of the expected claims.</summary>
    public OverlapCandidate[] Pairs { get; }

    /// <summary>Gets whether no way of pairing is better.</summary>
    public bool IsOptimal { get; }

    /// <summary>Gets the number of passages that a claim belongs to; they are numbered in reading order.</summary>
    public int Units { get; }

    public int UnitOfExpected(int claim) => _unitsOfExpected[claim];

    /// <summary>The passage of an actual claim; where it is paired, that of the expected one.</summary>
    public int UnitOfActual(int claim) => _unitsOfActual[claim];

    /// <summary>The actual claim that an expected one is paired with; -1 for none.</summary>
    public int ActualOf(int expected) => _actualOf[expected];

    /// <summary>The expected claim that an actual one is paired with; -1 for none.</summary>
    public int ExpectedOf(int actual) => _expectedOf[actual];

    public double? SimilarityOf(OverlapCandidate pair) => Expected[pair.Expected].Claim.Statement is null || Actual[pair.Actual].Claim.Statement is null
        ? null
        : StatementWords.RougeL(_wordsOfExpected[pair.Expected], _wordsOfActual[pair.Actual]);

    /// <summary>Claims that cover the passages which they touch, whole.</summary>
    public ClaimExtent[] Whole(ClaimExtent[] claims) => [.. claims.Select(c => new ClaimExtent(c.Claim, WholePassages(c.Spans), c.Tag, c.Label, c.Words))];

    private TextSpan[] WholePassages(TextSpan[] spans)
    {
        var whole = new List<TextSpan>();
        var next = 0;
        foreach (var span in spans)
        {
            for (var i = Math.Max(next, PassageLookup.At(Passages, span.Start)); i < Passages.Length && Passages[i].Span.Start < span.End; i++)
            {
                whole.Add(Passages[i].Span);
                next = i + 1;
            }
        }

        return [.. whole];
    }

    private int PassageOf(ClaimExtent claim) => Math.Max(0, PassageLookup.At(Passages, claim.Spans[0].Start));

    private static ClaimExtent Extent(ComparedClaim claim, TextSpan[] spans, int[] words, Labels labels) =>
        new(claim, spans, claim.Tag is { } tag ? (int)tag : -1, labels.Of(claim), [.. words.Distinct().Order()]);

    private static int[] Unpaired(int length)
    {
        var array = new int[length];
        Array.Fill(array, -1);
        return array;
    }

    // Numbers for tag and mode or sources.
    private sealed class Labels(SourceNames sources)
    {
        private readonly Dictionary<Label, int> _numbers = [];

        public int Of(ComparedClaim claim)
        {
            var label = new Label(
                claim.Tag,
                claim.Tag == ClaimTag.AuthorOpinion ? claim.Mode : null,
                claim.Tag == ClaimTag.AttributedAllegation ? string.Join('\n', claim.Sources.Select(sources.Of).Distinct().Order(StringComparer.Ordinal)) : "");
            if (!_numbers.TryGetValue(label, out var number))
            {
                number = _numbers.Count;
                _numbers.Add(label, number);
            }

            return number;
        }

        private sealed record Label(ClaimTag? Tag, OpinionMode? Mode, string Sources);
    }
}
