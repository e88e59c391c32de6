
using ClaimMap.Comparison.Agreement;
using ClaimMap.Comparison.Statistics;

namespace ClaimMap;

/// <summary>Computes how far the two readers of a map agree, from the readings that its claims carry.</summary>
public static class Agreement
{
    private static readonly AgreementOptions Default = new();

    /// <summary>Computes the agreement of a map's readers.</summary>
    /// <remarks>Takes time in proportion to claims, anchors and passages, times the number of resamples.</remarks>
    public static AgreementReport Of(ClaimGraph graph, AgreementOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        options ??= Default;
        var claims = graph.Claims.Select(c => new LabelPair(c.LabelBy(Reader.First), c.LabelBy(Reader.Second))).ToArray();
        var both = claims.Where(c => c is { First: not null, Second: not null }).ToArray();
        var sources = new Dictionary<string, int>(StringComparer.Ordinal);
        return new AgreementReport(
            options,
            both.Length,
            claims.Count(c => c is { First: not null, Second: null }),
            claims.Count(c => c is { First: null, Second: not null }),
            claims.Count(c => c is { First: null, Second: null }),
            graph.Claims.Count(c => c.Readings.Count > 0),
            Measure(both, static label => (int)label.Tag, options),
            [.. Enum.GetValues<ClaimTag>().Select(tag => new LabelMeasure<ClaimTag, AgreementMeasure>(tag, Measure(both, label => label.Tag == tag ? 1 : 0, options)))],
            Measure(both, NominalLabels.OfLabel, options),
            Measure([.. both.Where(c => c.Any(ClaimTag.AttributedAllegation))], label => NominalLabels.OfSources(label, sources), options),
            Measure(
                new RatedUnits(NominalLabels.OfPassages(graph, Reader.First), NominalLabels.OfPassages(graph, Reader.Second)), options));
    }

    private static AgreementMeasure Measure(LabelPair[] claims, Func<ReadingLabel, int> label, AgreementOptions options) => Measure(
        new RatedUnits([.. claims.Select(c => (int?)label(c.First!))], [.. claims.Select(c => (int?)label(c.Second!))]), options);

    private static AgreementMeasure Measure(RatedUnits ratings, AgreementOptions options)
    {
        var units = ratings.Pairable();
        return new AgreementMeasure(
            units.Length,
            Figure(units, resample => ObservedAgreement.Of(ratings, resample), options),
            Figure(units, resample => CohenKappa.Of(ratings, resample), options),
            Figure(units, resample => KrippendorffAlpha.Of(ratings, resample), options));
    }

    private static AgreementFigure? Figure(int[] units, Bootstrap.Statistic statistic, AgreementOptions options) => statistic(units) is { } value
        ? new AgreementFigure(value, Bootstrap.Interval(units, statistic, options.Resamples, options.Level, options.Seed))
        : null;
}
