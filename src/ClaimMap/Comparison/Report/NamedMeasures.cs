using ClaimMap.Model;

namespace ClaimMap.Comparison.Report;

/// <summary>The measures of a report by the names that options and tables give them.</summary>
internal static class NamedMeasures
{
    /// <summary>The measures in the order in which every view has them; one that a report does not have is null.</summary>
    public static readonly (string Key, string Title, Func<ComparisonReport, RetrievalMeasure?> Of)[] All =
    [
        ("claims", "claims", static r => r.Claims),
        ("all-labels", "claims with all labels right", static r => r.Labels.AllFound),
        .. Enum.GetValues<ComparedLabel>().Select(static l => (Kebab.Of(l), $"with their {Kebab.Of(l)}", (Func<ComparisonReport, RetrievalMeasure?>)(r => r.Labels[l]?.Found.Micro))),
        ("links", "links, of any kind", static r => r.Relations.Links),
        ("links-of-kind", "links, of their kind", static r => r.Relations.Kinds.Micro),
        ("exact", "exact spans", static r => r.Overlaps.Exact),
        ("strict", "exact spans, same tag", static r => r.Overlaps.Strict),
        ("partial", "partial, counts half", static r => r.Overlaps.Partial),
        ("type", "any overlap, same tag", static r => r.Overlaps.Type),
        ("containment", "one within the other", static r => r.Overlaps.Containment),
        ("sentence", "same passage", static r => r.Overlaps.Sentence),
    ];
}
