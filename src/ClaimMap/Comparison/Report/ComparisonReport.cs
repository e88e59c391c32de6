using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>How far one side's claims are those of another.</summary>
/// <remarks>
/// Every convention: docs/comparison.md. Bootstrap intervals draw passages anew with replacement, each with the claims whose first code point is
/// in it and the relations from them; a pair goes with its expected claim, and the pairing stays as it is. Claims are in the order of their side.
/// Equal when every property is.
/// </remarks>
public sealed partial record ComparisonReport
{
    /// <summary>With fewer passages than this, intervals say little, and a note says so.</summary>
    public const int FewPassages = 20;

    [JsonConstructor]
    internal ComparisonReport()
    {
    }

    /// <summary>Gets what counts as right.</summary>
    [JsonInclude]
    [JsonPropertyName("expected")]
    public ComparedSide Expected { get; internal init; } = null!;

    /// <summary>Gets what is measured.</summary>
    [JsonInclude]
    [JsonPropertyName("actual")]
    public ComparedSide Actual { get; internal init; } = null!;

    /// <summary>Gets length and digest of the text; null where neither side knows them.</summary>
    [JsonInclude]
    [JsonPropertyName("text")]
    public TextFingerprint? Text { get; internal init; }

    /// <summary>Gets how claims were paired and intervals computed.</summary>
    [JsonInclude]
    [JsonPropertyName("options")]
    public ComparisonOptions Options { get; internal init; } = null!;

    /// <summary>Gets what a reader of the figures has to know, a sentence each.</summary>
    [JsonInclude]
    [JsonPropertyName("notes")]
    public ValueList<string> Notes { get; internal init; }

    /// <summary>Gets the number of passages in which claims stand, over which the bootstrap draws.</summary>
    [JsonInclude]
    [JsonPropertyName("passages")]
    public int Passages { get; internal init; }

    /// <summary>Gets whether no way of pairing has a higher score. Not certain, and false, only where many dozens of claims share a place.</summary>
    [JsonInclude]
    [JsonPropertyName("isOptimal")]
    public bool IsOptimal { get; internal init; }

    /// <summary>Gets how many claims were found, whatever their labels: those that are paired.</summary>
    [JsonInclude]
    [JsonPropertyName("claims")]
    public RetrievalMeasure Claims { get; internal init; } = null!;

    /// <summary>Gets how many would be found by other conventions about overlap.</summary>
    [JsonInclude]
    [JsonPropertyName("overlaps")]
    public OverlapMeasures Overlaps { get; internal init; } = null!;

    /// <summary>Gets how far the labels of paired claims agree.</summary>
    [JsonInclude]
    [JsonPropertyName("labels")]
    public LabelComparisons Labels { get; internal init; } = null!;

    /// <summary>Gets how much the statements of paired claims have in common.</summary>
    [JsonInclude]
    [JsonPropertyName("statements")]
    public StatementComparison Statements { get; internal init; } = null!;

    /// <summary>Gets how far the relations are the same.</summary>
    [JsonInclude]
    [JsonPropertyName("relations")]
    public RelationComparison Relations { get; internal init; } = null!;

    /// <summary>Gets how each source of the actual side was matched.</summary>
    [JsonInclude]
    [JsonPropertyName("sources")]
    public ValueList<SourceMatch> Sources { get; internal init; }

    /// <summary>Gets the pairs, in the order of the expected claims.</summary>
    [JsonInclude]
    [JsonPropertyName("pairs")]
    public ValueList<ComparedPair> Pairs { get; internal init; }

    /// <summary>Gets the expected claims that the actual side does not have.</summary>
    [JsonInclude]
    [JsonPropertyName("missing")]
    public ValueList<ComparedClaim> Missing { get; internal init; }

    /// <summary>Gets the actual claims that the expected side does not have.</summary>
    [JsonInclude]
    [JsonPropertyName("extra")]
    public ValueList<ComparedClaim> Extra { get; internal init; }

    /// <summary>Gets the expected claims for which the actual side has several, each of them mostly within the one and paired with no other.</summary>
    [JsonInclude]
    [JsonPropertyName("splits")]
    public ValueList<ClaimGroup> Splits { get; internal init; }

    /// <summary>Gets the actual claims into which several expected ones went, each of them mostly within the one and paired with no other.</summary>
    [JsonInclude]
    [JsonPropertyName("merges")]
    public ValueList<ClaimGroup> Merges { get; internal init; }

    /// <summary>Returns the pairs in which a label differs.</summary>
    public ValueList<ComparedPair> DifferingIn(ComparedLabel label) => [.. Pairs.Where(p => p.Differing.Contains(label))];

    /// <summary>Gets the pairs whose statements have little in common, the least similar first: whether they say the same is for a person to read.</summary>
    [JsonIgnore]
    public ValueList<ComparedPair> UnlikeStatements => [.. Pairs.Where(static p => p.Similarity < StatementComparison.Low).OrderBy(static p => p.Similarity)];

    /// <summary>Returns in words what is wrong, the worst first: claims missing and extra in turn, then pairs by how many labels differ and how little their statements have in common.</summary>
    /// <param name="count">How many at most.</param>
    public ValueList<string> Worst(int count = 5) => [.. Comparison.Report.Faults.Of(this).Take(count)];

    /// <summary>Returns the measure of the claims, and how many were found with all labels right.</summary>
    public override string ToString() => $"{Claims}; all labels right: F1 {Labels.AllFound.F1.Short}; links: F1 {Relations.Links.F1.Short}";
}
