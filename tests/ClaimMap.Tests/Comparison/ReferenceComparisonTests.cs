using ClaimMap.Comparison.Statistics;

namespace ClaimMap.Tests.Comparison;

/// <summary>Compares the figures with those of other people's implementations, on random maps.</summary>
public class ReferenceComparisonTests
{
    private const double Close = 1e-9;
    private const string Script = "Comparison/Statistics/reference_comparison.py";
    private static readonly ComparisonOptions NoIntervals = new(resamples: 0);

    [PythonFact("sklearn")]
    public void Tags_RandomMaps_AreThoseOfScikitLearn() =>
        Seed.Run(seed => CompareLabels(Reports(seed), static claim => (int)claim.Tag, static report => report.Tags));

    [PythonFact("sklearn")]
    public void Modes_RandomMaps_AreThoseOfScikitLearn() =>
        Seed.Run(seed => CompareLabels(Reports(seed), static claim => claim is AuthorOpinion opinion ? (int)opinion.Mode : -1, static report => report.Modes));

    [PythonFact("sklearn")]
    public void Relations_RandomMaps_AreThoseOfScikitLearn() => Seed.Run(seed =>
    {
        var reports = Reports(seed);
        var answers = Python.Ask<double[][][]>(Script, "labels_of", reports.Select(r =>
        {
            var missing = r.MissingRelations.Select(x => (int)x.Kind).ToArray();
            var extra = r.ExtraRelations.Select(x => (int)x.Kind).ToArray();
            var found = r.Relations.Each.SelectMany(e => Enumerable.Repeat((int)e.Label, e.Measure.Found)).ToArray();
            return new
            {
                Expected = found.Concat(missing).Concat(extra.Select(_ => -1)),
                Actual = found.Concat(missing.Select(_ => -1)).Concat(extra),
                Labels = Enumerable.Range(0, 5),
            };
        }));

        reports.Sum(r => r.Relations.Micro.Found).Should().BeGreaterThan(100);
        Expect(reports.Select(r => r.Relations), answers);
    });

    [PythonFact("sklearn")]
    public void Sources_RandomMaps_AreThoseOfScikitLearn() => Seed.Run(seed =>
    {
        // Of one column scikit-learn makes a yes or no.
        var reports = Reports(seed).Where(r => r.Sources.Each.Count > 1).ToArray();
        var answers = Python.Ask<double[][][]>(Script, "sets_of", reports.Select(r =>
        {
            var items = Items(r);
            var order = r.Sources.Each.Select(e => e.Label).ToArray();
            return new
            {
                Expected = items.Select(i => order.Select(s => SourcesOf(i.Expected).Contains(s) ? 1 : 0)),
                Actual = items.Select(i => order.Select(s => SourcesOf(i.Actual).Contains(s) ? 1 : 0)),
            };
        }));

        Expect(reports.Select(r => r.Sources), answers);
    });

    [PythonFact("sklearn")]
    public void Agreement_RandomMaps_IsThatOfScikitLearnAndNltk() => Seed.Run(seed =>
    {
        var reports = Reports(seed);
        (Func<Claim, string> Label, Func<Claim, bool> Counts, Func<ComparisonReport, AgreementMeasure> Measure)[] kinds =
        [
            (static c => c.Tag.ToString(), static _ => true, static r => r.AgreementOnTags),
            (static c => c is AuthorOpinion o ? o.Mode.ToString() : c.Tag.ToString(), static _ => true, static r => r.AgreementOnLabels),
            (static c => c is AuthorOpinion o ? o.Mode.ToString() : "none", static c => c is AuthorOpinion, static r => r.AgreementOnModes),
            (static c => string.Join('|', SourcesOf(c).Select(s => s.ToString()).Order(StringComparer.Ordinal)), static c => c is AttributedAllegation, static r => r.AgreementOnSources),
        ];
        var cases = kinds.SelectMany((kind, k) => reports.Select(r => (
                Kind: k,
                Measure: kind.Measure(r),
                Pairs: r.Aligned.Where(a => kind.Counts(a.Expected) || kind.Counts(a.Actual)).Select(a => (Expected: kind.Label(a.Expected), Actual: kind.Label(a.Actual))).ToArray())))
            .Where(c => c.Pairs.Length > 0).ToArray();

        // Asked once: starting the libraries takes longer than their answers.
        var answers = Python.Ask<double?[][]>(Script, "agreement_of", cases.Select(c => new { Expected = c.Pairs.Select(p => p.Expected), Actual = c.Pairs.Select(p => p.Actual) }));

        var compared = new int[kinds.Length];
        foreach (var ((kind, measure, pairs), answer) in cases.Zip(answers))
        {
            measure.Units.Should().Be(pairs.Length);
            measure.Observed!.Value.Should().BeApproximately(answer[2]!.Value, Close);
            if (measure.Kappa is { } kappa)
            {
                kappa.Value.Should().BeApproximately(answer[0]!.Value, Close);
                compared[kind]++;
            }

            if (measure.Alpha is { } alpha)
            {
                alpha.Value.Should().BeApproximately(answer[1]!.Value, Close);
            }
        }

        answers.Should().HaveSameCount(cases);
        compared.Should().OnlyContain(count => count > 20);
    });

    // The same draws as in Bootstrap: for each resample as many numbers as there are passages with claims.
    [PythonFact("sklearn")]
    public void Intervals_RandomMaps_AreThoseOfNumpyFromTheSameDraws() => Seed.Run(seed =>
    {
        const int Resamples = 60;
        var random = new SplitMix64((ulong)seed);
        var reports = new List<ComparisonReport>();
        var cases = new List<object>();
        for (var run = 0; run < 6; run++)
        {
            var (one, other) = ClaimComparisonTests.Draw(ref random, 8, 25);
            var report = ClaimComparison.Compare(one, other, new ComparisonOptions(resamples: Resamples, level: 0.9, seed: (ulong)run));
            var items = Items(report);
            var passages = items.Select(i => i.Expected is { } claim ? PassageOf(claim) : PassageOf(i.Actual!)).ToArray();
            var units = passages.Distinct().Order().ToArray();
            var draws = new SplitMix64((ulong)run);
            cases.Add(new
            {
                Units = passages.Select(p => Array.IndexOf(units, p)),
                Expected = items.Select(i => i.Expected is { } claim ? (int)claim.Tag : -1),
                Actual = items.Select(i => i.Actual is { } claim ? (int)claim.Tag : -1),
                Draws = Enumerable.Range(0, Resamples).Select(_ => Enumerable.Range(0, units.Length).Select(_ => draws.Below(units.Length)).ToArray()).ToArray(),
                Level = 0.9,
            });
            reports.Add(report);
        }

        var answers = Python.Ask<double[][][]>(Script, "intervals_of", cases);

        var wide = 0;
        for (var run = 0; run < reports.Count; run++)
        {
            AgreementFigure?[] figures = [reports[run].Claims.Recall, reports[run].Tags.Macro.F1, reports[run].AgreementOnTags.Kappa];
            for (var i = 0; i < figures.Length; i++)
            {
                var interval = figures[i]?.Interval;
                if (answers[run][i] is not [var lower, var upper, var resamples])
                {
                    interval.Should().BeNull("run {0}, figure {1}: no draw defines it", run, i);
                    continue;
                }

                wide += lower < upper ? 1 : 0;
                interval!.Lower.Should().BeApproximately(lower, Close, "run {0}, figure {1}", run, i);
                interval.Upper.Should().BeApproximately(upper, Close, "run {0}, figure {1}", run, i);
                interval.Resamples.Should().Be((int)resamples);
            }
        }

        wide.Should().BeGreaterThan(12, "most figures vary");
    });

    private static ComparisonReport[] Reports(int seed)
    {
        var random = new SplitMix64((ulong)seed);
        var reports = new ComparisonReport[100];
        for (var i = 0; i < reports.Length; i++)
        {
            var (one, other) = ClaimComparisonTests.Draw(ref random, 6, 12);
            reports[i] = ClaimComparison.Compare(one, other, NoIntervals);
        }

        return reports;
    }

    private static void CompareLabels<T>(ComparisonReport[] reports, Func<Claim, int> label, Func<ComparisonReport, RetrievalByLabel<T>> measured)
        where T : struct, Enum
    {
        var answers = Python.Ask<double[][][]>(Script, "labels_of", reports.Select(r => new
        {
            Expected = Items(r).Select(i => i.Expected is { } claim ? label(claim) : -1),
            Actual = Items(r).Select(i => i.Actual is { } claim ? label(claim) : -1),
            Labels = Enum.GetValues<T>().Select(v => (int)(object)v),
        }));

        Expect(reports.Select(measured), answers);
    }

    // Where a figure is undefined scikit-learn says 0, and leaves saying so to a warning.
    private static void Expect<T>(IEnumerable<RetrievalByLabel<T>> measured, double[][][] answers)
    {
        var compared = 0;
        foreach (var (labels, answer) in measured.Zip(answers))
        {
            RetrievalMeasure[] all = [.. labels.Each.Select(e => e.Measure), labels.Micro];
            all.Should().HaveSameCount(answer);
            for (var i = 0; i < all.Length; i++)
            {
                Expect(all[i].Precision, all[i].Actual == 0, answer[i][0]);
                Expect(all[i].Recall, all[i].Expected == 0, answer[i][1]);
                Expect(all[i].F1, all[i].Expected + all[i].Actual == 0, answer[i][2]);
                compared += answer[i][2] is > 0 and < 1 ? 1 : 0;
            }

            var each = all[..^1].Zip(answer).ToArray();
            ExpectMean(labels.Macro.Precision, each.Where(x => x.First.Actual > 0).Select(x => x.Second[0]));
            ExpectMean(labels.Macro.Recall, each.Where(x => x.First.Expected > 0).Select(x => x.Second[1]));
            ExpectMean(labels.Macro.F1, each.Where(x => x.First.Expected + x.First.Actual > 0).Select(x => x.Second[2]));
        }

        compared.Should().BeGreaterThan(100, "cases should not all be extremes");
    }

    private static void Expect(AgreementFigure? figure, bool isUndefined, double expected)
    {
        (figure is null).Should().Be(isUndefined);
        (figure?.Value ?? 0).Should().BeApproximately(expected, Close);
    }

    private static void ExpectMean(AgreementFigure? figure, IEnumerable<double> expected)
    {
        var values = expected.ToArray();
        (figure is null).Should().Be(values.Length == 0);
        (figure?.Value ?? 0).Should().BeApproximately(values.DefaultIfEmpty().Average(), Close);
    }

    private static (Claim? Expected, Claim? Actual)[] Items(ComparisonReport report) =>
    [
        .. report.Aligned.Select(a => ((Claim?)a.Expected, (Claim?)a.Actual)), .. report.Missing.Select(c => ((Claim?)c, (Claim?)null)),
        .. report.Extra.Select(c => ((Claim?)null, (Claim?)c)),
    ];

    private static HashSet<AttributionSource> SourcesOf(Claim? claim) => claim is AttributedAllegation allegation ? [.. allegation.Attribution.Sources] : [];

    // Passages of drawn maps are named by their numbers; a claim belongs to the first that it has a place in.
    private static int PassageOf(Claim claim) => claim.Anchors.Min(a => int.Parse(a.Passage.Value[1..], System.Globalization.CultureInfo.InvariantCulture));
}
