using System.Globalization;
using System.Text.Json.Serialization;
using ClaimMap.Comparison.Collection;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>How far the claims of many documents are those of others: document by document, all counts together, and as means over documents.</summary>
/// <remarks>Bootstrap intervals draw documents anew. Of a document its counts are kept and nothing else. Equal when every property is.</remarks>
public sealed record CollectionReport
{
    [JsonConstructor]
    internal CollectionReport(
        ComparisonOptions options,
        ValueList<string> notes,
        ValueList<CollectionMeasure> measures,
        ValueList<LabelMeasure<ComparedLabel, AgreementMeasure>> labels,
        ValueList<DocumentScore> documents,
        ValueList<LeftOutDocument> notCompared)
    {
        Options = options;
        Notes = notes;
        Measures = measures;
        Labels = labels;
        Documents = documents;
        NotCompared = notCompared;
    }

    /// <summary>Gets how claims were paired and intervals computed.</summary>
    [JsonPropertyName("options")]
    public ComparisonOptions Options { get; }

    /// <summary>Gets what a reader of the figures has to know, a sentence each.</summary>
    [JsonPropertyName("notes")]
    public ValueList<string> Notes { get; }

    /// <summary>Gets each measure over all documents.</summary>
    [JsonPropertyName("measures")]
    public ValueList<CollectionMeasure> Measures { get; }

    /// <summary>Gets how far the sides agree on each label of the claims that both have, the pairs of all documents together. Sources, which are each document's own, are left out.</summary>
    [JsonPropertyName("labels")]
    public ValueList<LabelMeasure<ComparedLabel, AgreementMeasure>> Labels { get; }

    /// <summary>Gets the documents, those with the lowest F1 of claims first.</summary>
    [JsonPropertyName("documents")]
    public ValueList<DocumentScore> Documents { get; }

    /// <summary>Gets the documents that could not be compared.</summary>
    [JsonPropertyName("notCompared")]
    public ValueList<LeftOutDocument> NotCompared { get; }

    /// <summary>Gets a measure by its name, such as <c>claims</c> or <c>tag</c>; null where no document has it.</summary>
    public CollectionMeasure? this[string name] => Measures.FirstOrDefault(m => m.Name == name);

    /// <summary>Adds up comparisons, one after the other.</summary>
    /// <param name="documents">The comparisons; each is asked for once, and nothing but its counts is kept.</param>
    /// <param name="options">How intervals are computed; the comparisons themselves need none of their own.</param>
    /// <remarks>Takes time in proportion to the documents, times the number of resamples.</remarks>
    public static CollectionReport Of(IEnumerable<DocumentComparison> documents, ComparisonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return CollectionRun.Report(documents, options ?? new ComparisonOptions());
    }

    /// <summary>Returns how many documents there are, and the measure of the claims.</summary>
    public override string ToString() => $"{Counted.Of(Documents.Count, "document")}; {this["claims"]?.ToString() ?? "nothing compared"}";
}

/// <summary>One document of a collection: what came of comparing it, or why it could not be.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record DocumentComparison
{
    /// <summary>Creates a comparison.</summary>
    /// <param name="name">By which reports name the document.</param>
    /// <param name="report">What came of it.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public DocumentComparison(string name, ComparisonReport report)
    {
        Name = Checked.Text(name, nameof(name));
        Report = Checked.NotNull(report, nameof(report));
    }

    /// <summary>Creates the record of a document that could not be compared.</summary>
    /// <param name="name">By which reports name the document.</param>
    /// <param name="problem">Why, as a clause without a full stop.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public DocumentComparison(string name, string problem)
    {
        Name = Checked.Text(name, nameof(name));
        Problem = Checked.Text(problem, nameof(problem));
    }

    [JsonConstructor]
    internal DocumentComparison(string name, ComparisonReport? report, string? problem) => (Name, Report, Problem) = (name, report, problem);

    /// <summary>Gets by which reports name the document.</summary>
    [JsonPropertyName("name")]
    public string Name { get; }

    /// <summary>Gets what came of it; null where it could not be compared.</summary>
    [JsonPropertyName("report")]
    public ComparisonReport? Report { get; }

    /// <summary>Gets why it could not be compared; null where it was.</summary>
    [JsonPropertyName("problem")]
    public string? Problem { get; }

    /// <summary>Returns the name and what came of it.</summary>
    public override string ToString() => $"{Name}: {Report?.ToString() ?? Problem}";
}

/// <summary>A document that could not be compared.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record LeftOutDocument
{
    [JsonConstructor]
    internal LeftOutDocument(string name, string reason)
    {
        Name = name;
        Reason = reason;
    }

    /// <summary>Gets its name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; }

    /// <summary>Gets why.</summary>
    [JsonPropertyName("reason")]
    public string Reason { get; }

    /// <summary>Returns both.</summary>
    public override string ToString() => $"{Name}: {Reason}";
}

/// <summary>The score of one document of a collection.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record DocumentScore
{
    [JsonConstructor]
    internal DocumentScore(string name, int expected, int actual, int found, double? precision, double? recall, double? f1, double? allLabelsF1)
    {
        Name = name;
        Expected = expected;
        Actual = actual;
        Found = found;
        Precision = precision;
        Recall = recall;
        F1 = f1;
        AllLabelsF1 = allLabelsF1;
    }

    /// <summary>Gets its name.</summary>
    [JsonPropertyName("name")]
    public string Name { get; }

    /// <summary>Gets how many claims are expected.</summary>
    [JsonPropertyName("expected")]
    public int Expected { get; }

    /// <summary>Gets how many there are.</summary>
    [JsonPropertyName("actual")]
    public int Actual { get; }

    /// <summary>Gets how many were found.</summary>
    [JsonPropertyName("found")]
    public int Found { get; }

    /// <summary>Gets the precision of claims; null where it is undefined.</summary>
    [JsonPropertyName("precision")]
    public double? Precision { get; }

    /// <summary>Gets the recall of claims.</summary>
    [JsonPropertyName("recall")]
    public double? Recall { get; }

    /// <summary>Gets the F1 of claims.</summary>
    [JsonPropertyName("f1")]
    public double? F1 { get; }

    /// <summary>Gets the F1 of claims with all labels right.</summary>
    [JsonPropertyName("allLabelsF1")]
    public double? AllLabelsF1 { get; }

    /// <summary>Returns name and F1.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name}: F1 {(F1 is { } f1 ? f1.ToString("0.000", CultureInfo.InvariantCulture) : "undefined")} ({Found} of {Expected} found, {Actual - Found} extra)");
}

/// <summary>One measure over all documents.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record CollectionMeasure
{
    [JsonConstructor]
    internal CollectionMeasure(string name, RetrievalMeasure micro, RetrievalAverage macro)
    {
        Name = name;
        Micro = micro;
        Macro = macro;
    }

    /// <summary>Gets its name, such as <c>claims</c>.</summary>
    [JsonPropertyName("name")]
    public string Name { get; }

    /// <summary>Gets the figures of all documents' counts together.</summary>
    [JsonPropertyName("micro")]
    public RetrievalMeasure Micro { get; }

    /// <summary>Gets the means of the documents' figures, over those for which a figure is defined.</summary>
    [JsonPropertyName("macro")]
    public RetrievalAverage Macro { get; }

    /// <summary>Returns name and figures.</summary>
    public override string ToString() => $"{Name}: {Micro}";
}
