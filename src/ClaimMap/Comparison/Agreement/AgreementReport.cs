using System.Globalization;
using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>How far several readers of one document agree.</summary>
/// <remarks>
/// Of a map it knows the claims of the map alone: what a reader found and the map rejects counts nowhere, so that agreement on what is a claim at
/// all comes out too high. With fewer than two readers nothing is defined. Every convention: docs/comparison.md. Equal when every property is.
/// </remarks>
public sealed partial record AgreementReport
{
    [JsonConstructor]
    internal AgreementReport()
    {
    }

    /// <summary>Gets what was read: a map's id, or the files' names.</summary>
    [JsonInclude]
    [JsonPropertyName("name")]
    public string Name { get; internal init; } = "";

    /// <summary>Gets how claims were paired and intervals computed.</summary>
    [JsonInclude]
    [JsonPropertyName("options")]
    public ComparisonOptions Options { get; internal init; } = null!;

    /// <summary>Gets what a reader of the figures has to know, a sentence each.</summary>
    [JsonInclude]
    [JsonPropertyName("notes")]
    public ValueList<string> Notes { get; internal init; }

    /// <summary>Gets the readers, with how many claims each has.</summary>
    [JsonInclude]
    [JsonPropertyName("readers")]
    public ValueList<ReaderCount> Readers { get; internal init; }

    /// <summary>Gets the number of different claims that a reader has.</summary>
    [JsonInclude]
    [JsonPropertyName("claims")]
    public int Claims { get; internal init; }

    /// <summary>Gets how many of them every reader has.</summary>
    [JsonInclude]
    [JsonPropertyName("foundByAll")]
    public int FoundByAll { get; internal init; }

    /// <summary>Gets how many of them one reader alone has.</summary>
    [JsonInclude]
    [JsonPropertyName("foundByOne")]
    public int FoundByOne { get; internal init; }

    /// <summary>Gets the number of passages in which claims stand, over which the bootstrap draws.</summary>
    [JsonInclude]
    [JsonPropertyName("passages")]
    public int Passages { get; internal init; }

    /// <summary>Gets Krippendorff's alpha for unitizing over all claims, whatever their tag: how far the readers agree on what is a claim at all, and where it begins and ends.</summary>
    [JsonInclude]
    [JsonPropertyName("unitizing")]
    public Figure Unitizing { get; internal init; } = Figure.Undefined;

    /// <summary>Gets the same for the claims of each tag that occurs, and over all tags together.</summary>
    [JsonInclude]
    [JsonPropertyName("unitizingByTag")]
    public ValueList<LabelMeasure<string, Figure>> UnitizingByTag { get; internal init; }

    /// <summary>Gets for each label Krippendorff's alpha over all readers.</summary>
    [JsonInclude]
    [JsonPropertyName("labels")]
    public ValueList<LabelAgreement> Labels { get; internal init; }

    /// <summary>Gets each two readers: F1 between them, and Cohen's kappa of each label.</summary>
    [JsonInclude]
    [JsonPropertyName("pairs")]
    public ValueList<ReaderPair> Pairs { get; internal init; }

    /// <summary>Gets whether there are two readers or more; with fewer nothing is defined.</summary>
    [JsonPropertyName("isDefined")]
    public bool IsDefined => Readers.Count > 1;

    /// <summary>Returns the readers and how far they agree on tags.</summary>
    public override string ToString() => IsDefined
        ? string.Create(CultureInfo.InvariantCulture, $"{Counted.Of(Readers.Count, "reader")}, {Counted.Of(Claims, "claim")}, {FoundByAll} found by all; unitizing alpha {Unitizing.Short}; {string.Join("; ", Labels.AsSpan().ToArray().Select(static l => l.ToString()))}")
        : $"{Counted.Of(Readers.Count, "reader")}: undefined";
}

/// <summary>How many claims a reader has.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record ReaderCount
{
    [JsonConstructor]
    internal ReaderCount(string reader, int claims)
    {
        Reader = reader;
        Claims = claims;
    }

    /// <summary>Gets the reader's id or name.</summary>
    [JsonPropertyName("reader")]
    public string Reader { get; }

    /// <summary>Gets how many claims the reader has.</summary>
    [JsonPropertyName("claims")]
    public int Claims { get; }

    /// <summary>Returns both.</summary>
    public override string ToString() => $"{Reader}: {Counted.Of(Claims, "claim")}";
}

/// <summary>How far all readers agree on one label of the claims that two of them or more have.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record LabelAgreement
{
    [JsonConstructor]
    internal LabelAgreement(ComparedLabel label, int units, Figure alpha)
    {
        Label = label;
        Units = units;
        Alpha = alpha;
    }

    /// <summary>Gets the label.</summary>
    [JsonPropertyName("label")]
    public ComparedLabel Label { get; }

    /// <summary>Gets how many claims two readers or more have labelled.</summary>
    [JsonPropertyName("units")]
    public int Units { get; }

    /// <summary>Gets Krippendorff's alpha for nominal labels.</summary>
    [JsonPropertyName("alpha")]
    public Figure Alpha { get; }

    /// <summary>Returns the label and alpha.</summary>
    public override string ToString() => $"{Kebab.Of(Label)} alpha {Alpha.Short}";
}

/// <summary>How far two readers agree.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record ReaderPair
{
    [JsonConstructor]
    internal ReaderPair(string first, string second, RetrievalMeasure claims, ValueList<LabelMeasure<ComparedLabel, AgreementMeasure>> labels)
    {
        First = first;
        Second = second;
        Claims = claims;
        Labels = labels;
    }

    /// <summary>Gets the one reader.</summary>
    [JsonPropertyName("first")]
    public string First { get; }

    /// <summary>Gets the other.</summary>
    [JsonPropertyName("second")]
    public string Second { get; }

    /// <summary>Gets how many claims both have, with the first for the expected side. F1 is the same whichever is.</summary>
    [JsonPropertyName("claims")]
    public RetrievalMeasure Claims { get; }

    /// <summary>Gets for each label the share alike, Cohen's kappa and Krippendorff's alpha, of the claims that both have.</summary>
    [JsonPropertyName("labels")]
    public ValueList<LabelMeasure<ComparedLabel, AgreementMeasure>> Labels { get; }

    /// <summary>Returns both readers and F1 between them.</summary>
    public override string ToString() => $"{First} and {Second}: F1 {Claims.F1.Short}";
}
