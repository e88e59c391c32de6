using System.Globalization;
using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>An expected claim and the actual one that is taken for the same by its place. Place alone never proves that the two say the same.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record ComparedPair
{
    [JsonConstructor]
    internal ComparedPair(ComparedClaim expected, ComparedClaim actual, double overlap, double? similarity, ValueList<ComparedLabel> differing)
    {
        Expected = expected;
        Actual = actual;
        Overlap = overlap;
        Similarity = similarity;
        Differing = differing;
    }

    /// <summary>Gets the expected claim.</summary>
    [JsonPropertyName("expected")]
    public ComparedClaim Expected { get; }

    /// <summary>Gets the actual claim.</summary>
    [JsonPropertyName("actual")]
    public ComparedClaim Actual { get; }

    /// <summary>Gets how many of the code points that either claim covers both cover: above 0, and 1 where both cover the same.</summary>
    [JsonPropertyName("overlap")]
    public double Overlap { get; }

    /// <summary>Gets ROUGE-L of the two statements, from 0 to 1; null where either side has none.</summary>
    [JsonPropertyName("similarity")]
    public double? Similarity { get; }

    /// <summary>Gets the labels that differ. Where the tag does, what goes with a tag is not listed too.</summary>
    [JsonPropertyName("differing")]
    public ValueList<ComparedLabel> Differing { get; }

    /// <summary>Returns both ids, how far they overlap, and which labels differ.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Expected.Id} ~ {Actual.Id} ({Overlap:0.00}){(Differing.Count == 0 ? "" : $", other {string.Join(", ", Differing.AsSpan().ToArray().Select(Kebab.Of))}")}");
}

/// <summary>One claim of the one side for which the other has several: a split, or turned round a merge.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record ClaimGroup
{
    [JsonConstructor]
    internal ClaimGroup(ComparedClaim one, ValueList<ComparedClaim> several)
    {
        One = one;
        Several = several;
    }

    /// <summary>Gets the one.</summary>
    [JsonPropertyName("one")]
    public ComparedClaim One { get; }

    /// <summary>Gets the several, of which it can be paired with one at most.</summary>
    [JsonPropertyName("several")]
    public ValueList<ComparedClaim> Several { get; }

    /// <summary>Returns the ids.</summary>
    public override string ToString() => $"{One.Id}: {string.Join(", ", Several.AsSpan().ToArray().Select(static c => c.Id))}";
}

/// <summary>How much the statements of paired claims have in common.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record StatementComparison
{
    /// <summary>Below which similarity a pair is listed for a person to read.</summary>
    public const double Low = 0.5;

    [JsonConstructor]
    internal StatementComparison(int pairs, Figure mean, int lowPairs)
    {
        Pairs = pairs;
        Mean = mean;
        LowPairs = lowPairs;
    }

    /// <summary>Gets of how many pairs both sides have a statement.</summary>
    [JsonPropertyName("pairs")]
    public int Pairs { get; }

    /// <summary>Gets the mean of ROUGE-L over these pairs.</summary>
    [JsonPropertyName("mean")]
    public Figure Mean { get; }

    /// <summary>Gets how many of them are below <see cref="Low"/>.</summary>
    [JsonPropertyName("lowPairs")]
    public int LowPairs { get; }

    /// <summary>Returns the mean and how many are low.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Pairs} pairs, mean similarity {Mean.Short}, {LowPairs} below {Low:0.0}");
}

/// <summary>What was compared on one side.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record ComparedSide
{
    [JsonConstructor]
    internal ComparedSide(string name, int claims, int relations, ValueList<LeftOutClaim> leftOut)
    {
        Name = name;
        Claims = claims;
        Relations = relations;
        LeftOut = leftOut;
    }

    /// <summary>Gets what it is called.</summary>
    [JsonPropertyName("name")]
    public string Name { get; }

    /// <summary>Gets how many claims were compared.</summary>
    [JsonPropertyName("claims")]
    public int Claims { get; }

    /// <summary>Gets how many relations were compared: those between compared claims.</summary>
    [JsonPropertyName("relations")]
    public int Relations { get; }

    /// <summary>Gets what was left out, with the reasons.</summary>
    [JsonPropertyName("leftOut")]
    public ValueList<LeftOutClaim> LeftOut { get; }

    /// <summary>Returns name and counts.</summary>
    public override string ToString() => $"{Name}: {Counted.Of(Claims, "claim")}, {Counted.Of(Relations, "relation")}, {LeftOut.Count} left out";
}
