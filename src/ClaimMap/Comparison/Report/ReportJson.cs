using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>What <see cref="System.Text.Json"/> has to know of the reports of comparing at run time where reflection is not to be had, as in trimmed programs.</summary>
/// <example>
/// <code>
/// var json = JsonSerializer.Serialize(report, ReportJson.Default.ComparisonReport);
/// </code>
/// </example>
[JsonSerializable(typeof(ComparisonReport))]
[JsonSerializable(typeof(AgreementReport))]
[JsonSerializable(typeof(CollectionReport))]
[JsonSerializable(typeof(LeftOutClaim))]
[JsonSerializable(typeof(ComparedClaim))]
[JsonSerializable(typeof(ComparedSource))]
[JsonSerializable(typeof(ComparedRelation))]
[JsonSerializable(typeof(ComparedLabel))]
[JsonSerializable(typeof(LabelComparison))]
[JsonSerializable(typeof(LabelMeasure<string, RetrievalMeasure>))]
[JsonSerializable(typeof(ConfusionCell))]
[JsonSerializable(typeof(SourceMatch))]
[JsonSerializable(typeof(ComparedPair))]
[JsonSerializable(typeof(ClaimGroup))]
[JsonSerializable(typeof(TextSpan))]
[JsonSerializable(typeof(ReaderCount))]
[JsonSerializable(typeof(LabelMeasure<string, Figure>))]
[JsonSerializable(typeof(LabelAgreement))]
[JsonSerializable(typeof(ReaderPair))]
[JsonSerializable(typeof(LabelMeasure<ComparedLabel, AgreementMeasure>))]
[JsonSerializable(typeof(CollectionMeasure))]
[JsonSerializable(typeof(DocumentScore))]
[JsonSerializable(typeof(LeftOutDocument))]
[JsonSerializable(typeof(string))]
public sealed partial class ReportJson : JsonSerializerContext;
