using System.Globalization;
using ClaimMap.Comparison.Counting;
using ClaimMap.Comparison.Pairing;
using ClaimMap.Comparison.Report;
using ClaimMap.Comparison.Sets;
using ClaimMap.Comparison.Statistics;
using ClaimMap.Model;

namespace ClaimMap.Comparison;

/// <summary>One comparison of two sides of one text: pairs the claims, counts, and makes the report.</summary>
internal sealed class ComparisonRun
{
    private readonly ComparisonOptions _options;
    private readonly SourceNames _sources;
    private readonly ComparedSets _sets;
    private readonly FigureMaking _figures;
    private bool _isOptimal;

    public ComparisonRun(ClaimSet expected, ClaimSet actual, ComparisonOptions options)
    {
        _options = options;
        _sources = new SourceNames(expected, actual);
        _sets = new ComparedSets(expected, actual, _sources, options.MinOverlap);
        _figures = new FigureMaking(new Resamples(_sets.Units, options.Resamples, options.Seed), options.Level);
        _isOptimal = _sets.IsOptimal;
    }

    /// <summary>Makes the report.</summary>
    /// <param name="note">What is to be said about the texts; null for nothing.</param>
    public ComparisonReport Result(string? note)
    {
        var kinds = LabelKind.All(_sources);
        var given = kinds.Where(k => k.IsGivenBy(_sets.ExpectedSet) && k.IsGivenBy(_sets.ActualSet)).ToArray();
        var pairs = _sets.Pairs.Select(p => Pair(p, given)).ToValueList();
        ValueList<ComparedClaim> missing = [.. Enumerable.Range(0, _sets.Expected.Length).Where(i => _sets.ActualOf(i) < 0).Select(i => _sets.Expected[i].Claim)];
        ValueList<ComparedClaim> extra = [.. Enumerable.Range(0, _sets.Actual.Length).Where(i => _sets.ExpectedOf(i) < 0).Select(i => _sets.Actual[i].Claim)];
        var claims = Counts(null, static (counts, unit, _) => counts.AddFound(unit));
        var (splits, merges) = Groups();
        var relations = new RelationCounting(_sets, _figures);
        var overlaps = Overlaps(claims, given.Any(static k => k.Label == ComparedLabel.Tag));
        var report = new ComparisonReport
        {
            Expected = new ComparedSide(_sets.ExpectedSet.Name, _sets.Expected.Length, relations.Expected, _sets.ExpectedSet.LeftOut),
            Actual = new ComparedSide(_sets.ActualSet.Name, _sets.Actual.Length, relations.Actual, _sets.ActualSet.LeftOut),
            Text = _sets.ExpectedSet.Text ?? _sets.ActualSet.Text,
            Options = _options,
            Passages = _sets.Units,
            IsOptimal = _isOptimal,
            Claims = _figures.Measure(claims).With([.. Faults.Unpaired(missing, extra).Take(5)]),
            Overlaps = overlaps,
            Labels = Labels(kinds, given, pairs, missing, extra),
            Statements = Statements(pairs),
            Relations = relations.Report,
            Sources = _sources.Matches,
            Pairs = pairs,
            Missing = missing,
            Extra = extra,
            Splits = splits,
            Merges = merges,
        };
        return report with { Notes = [.. Notes(report, note)] };
    }

    private ComparedPair Pair(OverlapCandidate pair, LabelKind[] given)
    {
        var (one, other) = (_sets.Expected[pair.Expected].Claim, _sets.Actual[pair.Actual].Claim);
        var isSameTag = one.Tag is null || other.Tag is null || one.Tag == other.Tag;
        return new ComparedPair(
            one,
            other,
            pair.Overlap,
            _sets.SimilarityOf(pair),
            [.. given.Where(k => k.GoesWith is null || isSameTag).Where(k => k.IsOf(one, other) && k.Of(one) is { } a && k.Of(other) is { } b && a != b).Select(static k => k.Label)]);
    }

    // Claims of both sides, and of the pairs what is found.
    private RetrievalCounts Counts(OverlapCandidate[]? pairs, Action<RetrievalCounts, int, OverlapCandidate> add)
    {
        var counts = new RetrievalCounts();
        for (var i = 0; i < _sets.Expected.Length; i++)
        {
            counts.AddExpected(_sets.UnitOfExpected(i));
        }

        for (var i = 0; i < _sets.Actual.Length; i++)
        {
            counts.AddActual(_sets.UnitOfActual(i));
        }

        foreach (var pair in pairs ?? _sets.Pairs)
        {
            add(counts, _sets.UnitOfExpected(pair.Expected), pair);
        }

        return counts;
    }

    private OverlapMeasures Overlaps(RetrievalCounts claims, bool hasTags)
    {
        var any = Paired(_sets.Search, _sets.Expected, _sets.Actual, static (_, _, _) => true, isByNumber: false);
        var exact = Same(static c => string.Join(' ', c.Claim.Spans));
        var within = Paired(
            _sets.Search, _sets.Expected, _sets.Actual, static (one, other, c) => c.Common == Math.Min(one.Size, other.Size), isByNumber: true);
        RetrievalMeasure? sentence = null;
        if (_sets.Passages.Length > 0)
        {
            var (one, other) = (_sets.Whole(_sets.Expected), _sets.Whole(_sets.Actual));
            sentence = Measure(Paired(new OverlapSearch(one, other), one, other, static (_, _, _) => true, isByNumber: true), static (counts, unit, _) => counts.AddFound(unit));
        }

        return new OverlapMeasures(
            Measure(exact, static (counts, unit, _) => counts.AddFound(unit)),
            hasTags ? Measure(Same(static c => $"{c.Claim.Tag} {string.Join(' ', c.Claim.Spans)}"), static (counts, unit, _) => counts.AddFound(unit)) : null,
            Measure(any, static (counts, unit, pair) => (pair.Common == pair.All ? (Action<int>)counts.AddFound : counts.AddPartial)(unit)),
            hasTags ? Measure(Array.FindAll(any, p => _sets.Expected[p.Expected].Tag >= 0 && _sets.Expected[p.Expected].Tag == _sets.Actual[p.Actual].Tag), static (counts, unit, _) => counts.AddFound(unit)) : null,
            Measure(within, static (counts, unit, _) => counts.AddFound(unit)),
            sentence);
    }

    private OverlapCandidate[] Paired(
        OverlapSearch search, ClaimExtent[] expected, ClaimExtent[] actual, Func<ClaimExtent, ClaimExtent, OverlapCandidate, bool> counts, bool isByNumber)
    {
        var (pairs, isOptimal) = ClaimPairing.Of(search, expected, actual, counts, isByNumber);
        _isOptimal &= isOptimal;
        return pairs;
    }

    // As many pairs as there can be of claims that have the same key.
    private OverlapCandidate[] Same(Func<ClaimExtent, string> key)
    {
        var open = Enumerable.Range(0, _sets.Actual.Length).GroupBy(i => key(_sets.Actual[i])).ToDictionary(static g => g.Key, static g => new Queue<int>(g));
        var pairs = new List<OverlapCandidate>();
        for (var i = 0; i < _sets.Expected.Length; i++)
        {
            if (open.TryGetValue(key(_sets.Expected[i]), out var same) && same.TryDequeue(out var actual))
            {
                pairs.Add(new OverlapCandidate(i, actual, 1, 1));
            }
        }

        return [.. pairs];
    }

    private RetrievalMeasure Measure(OverlapCandidate[] pairs, Action<RetrievalCounts, int, OverlapCandidate> add) => _figures.Measure(Counts(pairs, add));

    private LabelComparisons Labels(
        LabelKind[] kinds, LabelKind[] given, ValueList<ComparedPair> pairs, ValueList<ComparedClaim> missing, ValueList<ComparedClaim> extra)
    {
        int[] units = [.. _sets.Pairs.Select(p => _sets.UnitOfExpected(p.Expected))];

        // What a side does not say of a claim is not right.
        bool[] alike = [.. pairs.Select(p => given.All(k => !k.IsOf(p.Expected, p.Actual) || (k.Of(p.Expected) is { } one && one == k.Of(p.Actual))))];
        var at = 0;
        var all = Counts(null, (counts, unit, _) =>
        {
            if (alike[at++])
            {
                counts.AddFound(unit);
            }
        });
        ValueList<string> differing = [.. pairs.Where(static p => p.Differing.Count > 0).OrderByDescending(static p => p.Differing.Count).Take(5).Select(Faults.Of)];
        return new LabelComparisons(
            [.. given.Select(k => Label(k, pairs, units))],
            [.. kinds.Except(given).Select(static k => k.Label)],
            _figures.Share(alike, units).With(differing),
            _figures.Measure(all).With([.. Faults.Unpaired(missing, extra).Take(5 - Math.Min(2, differing.Count)).Concat(differing).Take(5)]));
    }

    private LabelComparison Label(LabelKind kind, ValueList<ComparedPair> pairs, int[] units)
    {
        int[] having = [.. Enumerable.Range(0, pairs.Count).Where(i => kind.IsOf(pairs[i].Expected, pairs[i].Actual))];
        string?[] expected = [.. having.Select(i => kind.Of(pairs[i].Expected))];
        string?[] actual = [.. having.Select(i => kind.Of(pairs[i].Actual))];
        var agreement = _figures.Agreement(expected, actual, [.. having.Select(i => units[i])]);
        ValueList<string> worst = [.. pairs.Where(p => p.Differing.Contains(kind.Label)).Take(5).Select(Faults.Of)];
        return new LabelComparison(
            kind.Label,
            Enumerable.Range(0, having.Length).Count(i => expected[i] is null || actual[i] is null),
            new AgreementMeasure(agreement.Units, agreement.Observed.With(worst), agreement.Kappa.With(worst), agreement.Alpha.With(worst)),
            Found(kind).Measure(kind.Order, _figures),
            Confusion(expected, actual, kind.Order));
    }

    private CountsByLabel Found(LabelKind kind)
    {
        var counts = new CountsByLabel();
        for (var i = 0; i < _sets.Expected.Length; i++)
        {
            foreach (var label in kind.ValuesOf(_sets.Expected[i].Claim))
            {
                counts.AddExpected(label, _sets.UnitOfExpected(i));
            }
        }

        for (var i = 0; i < _sets.Actual.Length; i++)
        {
            foreach (var label in kind.ValuesOf(_sets.Actual[i].Claim))
            {
                counts.AddActual(label, _sets.UnitOfActual(i));
            }
        }

        foreach (var pair in _sets.Pairs)
        {
            foreach (var label in kind.ValuesOf(_sets.Expected[pair.Expected].Claim).Intersect(kind.ValuesOf(_sets.Actual[pair.Actual].Claim)))
            {
                counts.AddFound(label, _sets.UnitOfExpected(pair.Expected));
            }
        }

        return counts;
    }

    internal static ValueList<ConfusionCell> Confusion(string?[] expected, string?[] actual, IReadOnlyList<string> order) =>
    [
        .. expected.Zip(actual, static (one, other) => one is null || other is null ? null : new ConfusionCell(one, other, 0)).OfType<ConfusionCell>()
            .GroupBy(static c => c).Select(static g => new ConfusionCell(g.Key.Expected, g.Key.Actual, g.Count()))
            .OrderBy(c => Place(order, c.Expected)).ThenBy(static c => c.Expected, StringComparer.Ordinal)
            .ThenBy(c => Place(order, c.Actual)).ThenBy(static c => c.Actual, StringComparer.Ordinal),
    ];

    private static int Place(IReadOnlyList<string> order, string label) => order.TakeWhile(o => o != label).Count();

    private StatementComparison Statements(ValueList<ComparedPair> pairs)
    {
        int[] having = [.. Enumerable.Range(0, pairs.Count).Where(i => pairs[i].Similarity is not null)];
        return new StatementComparison(
            having.Length,
            _figures.Mean([.. having.Select(i => pairs[i].Similarity!.Value)], [.. having.Select(i => _sets.UnitOfExpected(_sets.Pairs[i].Expected))]),
            having.Count(i => pairs[i].Similarity < StatementComparison.Low));
    }

    // What lies mostly within a claim of the other side, and is paired with no other than that.
    private (ValueList<ClaimGroup> Splits, ValueList<ClaimGroup> Merges) Groups()
    {
        var (splits, into) = (new List<ClaimGroup>(), new List<ComparedClaim>?[_sets.Actual.Length]);
        for (var i = 0; i < _sets.Expected.Length; i++)
        {
            var parts = new List<ComparedClaim>();
            foreach (var candidate in _sets.Search.Of(i, static (_, _, _) => true).Found)
            {
                var (one, other) = (_sets.Expected[i], _sets.Actual[candidate.Actual]);
                if (2 * candidate.Common >= other.Size && (_sets.ExpectedOf(candidate.Actual) < 0 || _sets.ExpectedOf(candidate.Actual) == i))
                {
                    parts.Add(other.Claim);
                }

                if (2 * candidate.Common >= one.Size && (_sets.ActualOf(i) < 0 || _sets.ActualOf(i) == candidate.Actual))
                {
                    (into[candidate.Actual] ??= []).Add(one.Claim);
                }
            }

            if (parts.Count > 1)
            {
                splits.Add(new ClaimGroup(_sets.Expected[i].Claim, [.. parts]));
            }
        }

        return (
            [.. splits],
            [.. into.Zip(_sets.Actual, static (members, whole) => members is { Count: > 1 } ? new ClaimGroup(whole.Claim, [.. members]) : null).OfType<ClaimGroup>()]);
    }

    private static IEnumerable<string> Notes(ComparisonReport report, string? note)
    {
        string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
        if (note is not null)
        {
            yield return note;
        }

        foreach (var (side, name) in ((ComparedSide, string)[])[(report.Expected, "expected"), (report.Actual, "actual")])
        {
            if (side.LeftOut.Count > 0)
            {
                yield return Text($"{Counted.Of(side.LeftOut.Count, $"{name} claim")} left out: the figures are those of the others.");
            }

            if (side.Claims == 0)
            {
                yield return $"There is no {name} claim to compare.";
            }
        }

        if (report.Claims is { Found: 0, Expected: > 0, Actual: > 0 })
        {
            yield return report.Overlaps.Partial is { Found: 0, Partial: 0 }
                ? "No claim of the one side overlaps one of the other."
                : Text($"No claim of the one side overlaps one of the other by {report.Options.MinOverlap:0.##} or more.");
        }
        else if (report.Overlaps.Sentence is { F1.Value: { } sentence } && sentence - report.Claims.F1.Value >= 0.2)
        {
            yield return Text(
                $"F1 is {report.Claims.F1.Value:0.00} where claims overlap by {report.Options.MinOverlap:0.##} or more, and {sentence:0.00} where standing in the same passage is enough: the sides mark stretches of different lengths, as one does that marks whole sentences.");
        }

        if (report.Passages is > 0 and < ComparisonReport.FewPassages)
        {
            yield return Text($"The claims stand in {Counted.Of(report.Passages, "passage")}: so few say little about any other text, and the bootstrap intervals are too narrow.");
        }

        if (report.Labels.NotGiven.Count > 0 && report.Expected.Claims > 0 && report.Actual.Claims > 0)
        {
            yield return $"One side never gives: {string.Join(", ", report.Labels.NotGiven.AsSpan().ToArray().Select(Kebab.Of))}. The joint figures leave that out.";
        }

        if (!report.IsOptimal)
        {
            yield return "Many dozens of claims share a place: some are paired by the best that was left, and a better pairing may exist.";
        }
    }
}
