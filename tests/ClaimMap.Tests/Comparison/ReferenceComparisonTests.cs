using ClaimMap.Comparison.Statistics;

namespace ClaimMap.Tests.Comparison;

/// <summary>Compares the figures with those of other people's implementations, on random maps.</summary>
public class ReferenceComparisonTests
{
    private const double Close = 1e-9;
    private const string Script = "Comparison/Statistics/reference_comparison.py";
    private static readonly ComparisonOptions NoIntervals = new(resamples: 0);

    // Every label with one value a claim: which, and none where its tag does not go with it.
    private static readonly (ComparedLabel Label, Type Values, Func<ComparedClaim, int> Of)[] Labels =
    [
        (ComparedLabel.Tag, typeof(ClaimTag), static c => (int)c.Tag!),
        (ComparedLabel.Mode, typeof(OpinionMode), static c => c.Mode is { } mode ? (int)mode : -1),
        (ComparedLabel.Cue, typeof(AttributionCue), static c => c.Cue is { } cue ? (int)cue : -1),
        (ComparedLabel.Stance, typeof(Stance), static c => c.Stance is { } stance ? (int)stance : -1),
        (ComparedLabel.Polarity, typeof(Polarity), static c => (int)c.Polarity!),
        (ComparedLabel.Certainty, typeof(Certainty), static c => (int)c.Certainty!),
    ];

    [PythonFact("sklearn")]
    public void Found_RandomSides_IsThatOfScikitLearn() => Seed.Run(seed =>
    {
        var reports = Reports(seed);
        foreach (var (label, values, of) in Labels)
        {
            var names = ClaimMap.Model.Kebab.NamesOf(values);
            var answers = Python.Ask<double[][][]>(Script, "labels_of", reports.Select(r => new
            {
                Expected = Items(r).Select(i => i.Expected is { } claim ? of(claim) : -1),
                Actual = Items(r).Select(i => i.Actual is { } claim ? of(claim) : -1),
                Labels = r.Labels[label]!.Found.Each.Select(e => Array.IndexOf(names, e.Label)),
            }));

            Expect(reports.Select(r => r.Labels[label]!.Found), answers);
        }
    });

    [PythonFact("sklearn")]
    public void Relations_RandomSides_AreThoseOfScikitLearn() => Seed.Run(seed =>
    {
        // Shared links of another kind are found by neither label.
        var reports = Reports(seed).Where(r => r.Relations.Kinds.Each.Count > 0).ToArray();
        var names = ClaimMap.Model.Kebab.NamesOf(typeof(RelationKind));
        var answers = Python.Ask<double[][][]>(Script, "labels_of", reports.Select(r =>
        {
            var pairs = r.Relations.Confusion.SelectMany(c => Enumerable.Repeat((Expected: Array.IndexOf(names, c.Expected), Actual: Array.IndexOf(names, c.Actual)), c.Count)).ToArray();
            return new
            {
                Expected = pairs.Select(p => p.Expected).Concat(r.Relations.Missing.Select(x => (int)x.Kind)).Concat(r.Relations.Extra.Select(_ => -1)),
                Actual = pairs.Select(p => p.Actual).Concat(r.Relations.Missing.Select(_ => -1)).Concat(r.Relations.Extra.Select(x => (int)x.Kind)),
                Labels = r.Relations.Kinds.Each.Select(e => Array.IndexOf(names, e.Label)),
            };
        }));

        reports.Sum(r => r.Relations.Kinds.Micro.Found).Should().BeGreaterThan(100);
        reports.Should().OnlyContain(r => r.Relations.Links.Found == r.Relations.Confusion.Sum(c => c.Count));
        Expect(reports.Select(r => r.Relations.Kinds), answers);
    });

    [PythonFact("sklearn")]
    public void Sources_RandomSides_AreThoseOfScikitLearn() => Seed.Run(seed =>
    {
        // Of one column scikit-learn makes a yes or no.
        var reports = Reports(seed).Where(r => r.Labels.Source!.Found.Each.Count > 1).ToArray();
        var answers = Python.Ask<double[][][]>(Script, "sets_of", reports.Select(r =>
        {
            var items = Items(r);
            var order = r.Labels.Source!.Found.Each.Select(e => e.Label).ToArray();
            return new
            {
                Expected = items.Select(i => order.Select(s => SourcesOf(i.Expected).Contains(s) ? 1 : 0)),
                Actual = items.Select(i => order.Select(s => SourcesOf(i.Actual).Contains(s) ? 1 : 0)),
            };
        }));

        Expect(reports.Select(r => r.Labels.Source!.Found), answers);
    });

    [PythonFact("sklearn")]
    public void Agreement_RandomMaps_IsThatOfScikitLearnAndNltk() => Seed.Run(seed =>
    {
        var reports = Reports(seed);
        (ComparedLabel Kind, Func<ComparedClaim, string> Label, Func<ComparedClaim, bool> Counts)[] kinds =
        [
            (ComparedLabel.Tag, static c => c.Tag.ToString()!, static _ => true),
            (ComparedLabel.Mode, static c => c.Mode?.ToString() ?? "none", static c => c.Tag == ClaimTag.AuthorOpinion),
            (ComparedLabel.Source, static c => string.Join('|', SourcesOf(c).Order(StringComparer.Ordinal)), static c => c.Tag == ClaimTag.AttributedAllegation),
            (ComparedLabel.Cue, static c => c.Cue?.ToString() ?? "none", static c => c.Tag == ClaimTag.AttributedAllegation),
            (ComparedLabel.Stance, static c => c.Stance?.ToString() ?? "none", static c => c.Tag == ClaimTag.AttributedAllegation),
            (ComparedLabel.Polarity, static c => c.Polarity.ToString()!, static _ => true),
            (ComparedLabel.Certainty, static c => c.Certainty.ToString()!, static _ => true),
            (ComparedLabel.Presupposed, static c => c.IsPresupposed.ToString()!, static _ => true),
            (ComparedLabel.Condition, static c => c.HasCondition.ToString()!, static _ => true),
        ];
        var cases = kinds.SelectMany((kind, k) => reports.Select(r => (
                Kind: k,
                Measure: r.Labels[kind.Kind]!.Agreement,
                Pairs: r.Pairs.Where(a => kind.Counts(a.Expected) || kind.Counts(a.Actual)).Select(a => (Expected: kind.Label(a.Expected), Actual: kind.Label(a.Actual))).ToArray())))
            .Where(c => c.Pairs.Length > 0).ToArray();

        // Asked once: starting the libraries takes longer than their answers.
        var answers = Python.Ask<double?[][]>(Script, "agreement_of", cases.Select(c => new { Expected = c.Pairs.Select(p => p.Expected), Actual = c.Pairs.Select(p => p.Actual) }));

        var compared = new int[kinds.Length];
        foreach (var ((kind, measure, pairs), answer) in cases.Zip(answers))
        {
            measure.Units.Should().Be(pairs.Length);
            measure.Observed.Value.Should().BeApproximately(answer[2]!.Value, Close);
            if (measure.Kappa.Value is { } kappa)
            {
                kappa.Should().BeApproximately(answer[0]!.Value, Close);
                compared[kind]++;
            }

            if (measure.Alpha.Value is { } alpha)
            {
                alpha.Should().BeApproximately(answer[1]!.Value, Close);
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
            var (one, other) = Sides(ref random, 8, 25);
            var report = ClaimComparison.Compare(one, other, new ComparisonOptions(resamples: Resamples, level: 0.9, seed: (ulong)run));
            var items = Items(report);
            var passages = items.Select(i => i.Expected is { } claim ? PassageOf(claim) : PassageOf(i.Actual!)).ToArray();
            var units = passages.Distinct().Order().ToArray();
            var draws = new SplitMix64((ulong)run);
            cases.Add(new
            {
                Units = passages.Select(p => Array.IndexOf(units, p)),
                Expected = items.Select(i => i.Expected is { } claim ? (int)claim.Tag! : -1),
                Actual = items.Select(i => i.Actual is { } claim ? (int)claim.Tag! : -1),
                Draws = Enumerable.Range(0, Resamples).Select(_ => Enumerable.Range(0, units.Length).Select(_ => draws.Below(units.Length)).ToArray()).ToArray(),
                Level = 0.9,
            });
            reports.Add(report);
        }

        var answers = Python.Ask<double[][][]>(Script, "intervals_of", cases);

        var wide = 0;
        for (var run = 0; run < reports.Count; run++)
        {
            Figure[] figures = [reports[run].Claims.Recall, reports[run].Labels.Tag!.Found.Macro.F1, reports[run].Labels.Tag!.Agreement.Kappa];
            for (var i = 0; i < figures.Length; i++)
            {
                var interval = figures[i].Bootstrap;
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
            var (one, other) = Sides(ref random, 6, 12);
            reports[i] = ClaimComparison.Compare(one, other, NoIntervals);
        }

        return reports;
    }

    // Labels drawn at random beside those that the maps have.
    private static (ClaimSet One, ClaimSet Other) Sides(ref SplitMix64 random, int passages, int claims)
    {
        var (one, other) = ClaimComparisonTests.Draw(ref random, passages, claims);
        return (Varied(ClaimSet.Of(one), ref random), Varied(ClaimSet.Of(other), ref random));
    }

    private static ClaimSet Varied(ClaimSet set, ref SplitMix64 random)
    {
        var claims = new List<ComparedClaim>();
        foreach (var claim in set.Claims)
        {
            var isAllegation = claim.Tag == ClaimTag.AttributedAllegation;
            claims.Add(claim with
            {
                Polarity = (Polarity)random.Below(2),
                Certainty = (Certainty)random.Below(3),
                IsPresupposed = random.Below(4) == 0,
                HasCondition = random.Below(4) == 0,
                Cue = isAllegation ? (AttributionCue)random.Below(3) : null,
                Stance = isAllegation ? (Stance)random.Below(3) : null,
            });
        }

        return set with { Claims = [.. claims] };
    }

    // Where a figure is undefined scikit-learn says 0, and leaves saying so to a warning.
    private static void Expect(IEnumerable<RetrievalByLabel> measured, double[][][] answers)
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

        compared.Should().BeGreaterThan(60, "cases should not all be extremes");
    }

    private static void Expect(Figure figure, bool isUndefined, double expected)
    {
        (figure.Value is null).Should().Be(isUndefined);
        (figure.Value ?? 0).Should().BeApproximately(expected, Close);
    }

    private static void ExpectMean(Figure figure, IEnumerable<double> expected)
    {
        var values = expected.ToArray();
        (figure.Value is null).Should().Be(values.Length == 0);
        (figure.Value ?? 0).Should().BeApproximately(values.DefaultIfEmpty().Average(), Close);
    }

    private static (ComparedClaim? Expected, ComparedClaim? Actual)[] Items(ComparisonReport report) =>
    [
        .. report.Pairs.Select(a => ((ComparedClaim?)a.Expected, (ComparedClaim?)a.Actual)), .. report.Missing.Select(c => ((ComparedClaim?)c, (ComparedClaim?)null)),
        .. report.Extra.Select(c => ((ComparedClaim?)null, (ComparedClaim?)c)),
    ];

    // As a report names them.
    private static HashSet<string> SourcesOf(ComparedClaim? claim) =>
        claim is null ? [] : [.. claim.Sources.Select(s => s.Id ?? (s.Name is { } name ? $"\"{name}\"" : s.ToString()))];

    // A claim belongs to the first passage that it has a place in.
    private static int PassageOf(ComparedClaim claim) => claim.Spans[0].Start / DrawnMap.Step;
}
