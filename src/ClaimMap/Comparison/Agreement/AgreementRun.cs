using ClaimMap.Comparison.Counting;
using ClaimMap.Comparison.Sets;
using ClaimMap.Comparison.Statistics;
using ClaimMap.Model;

namespace ClaimMap.Comparison.Agreement;

/// <summary>Makes the figures of a table of readings.</summary>
internal sealed class AgreementRun
{
    private readonly ReadingTable _table;
    private readonly int[] _units;
    private readonly FigureMaking _figures;

    private AgreementRun(ReadingTable table, ComparisonOptions options)
    {
        _table = table;
        int[] passages = [.. Enumerable.Range(0, Claims).Select(PassageOf)];
        int[] numbers = [.. passages.Distinct().Order()];
        _units = [.. passages.Select(p => Array.BinarySearch(numbers, p))];
        Passages = numbers.Length;
        _figures = new FigureMaking(new Resamples(Passages, options.Resamples, options.Seed), options.Level);
    }

    private int Claims => _table.Claims.Length == 0 ? 0 : _table.Claims[0].Length;

    private int Passages { get; }

    public static AgreementReport Report(ReadingTable table, string name, ComparisonOptions options)
    {
        ValueList<ReaderCount> readers = [.. table.Readers.Select((r, i) => new ReaderCount(r, table.Claims[i].Count(static c => c is not null)))];
        var report = new AgreementReport { Name = name, Options = options, Notes = [.. table.Notes], Readers = readers };
        if (readers.Count < 2)
        {
            return report;
        }

        var run = new AgreementRun(table, options);
        int[] having = [.. Enumerable.Range(0, run.Claims).Select(i => table.Claims.Count(r => r[i] is not null))];
        return report with
        {
            Notes = run.Passages is > 0 and < ComparisonReport.FewPassages
                ? [.. report.Notes, $"The claims stand in {Counted.Of(run.Passages, "passage")}: so few say little about any other text, and the bootstrap intervals are too narrow."]
                : report.Notes,
            Claims = having.Count(static h => h > 0),
            FoundByAll = having.Count(h => h == readers.Count),
            FoundByOne = having.Count(static h => h == 1),
            Passages = run.Passages,
            Unitizing = Undrawn(UnitizingAlpha.Of(run.UnitsOf(null), table.Length)),
            UnitizingByTag = [.. run.UnitizingByTag()],
            Labels = [.. table.Labels.Select(run.AllReaders)],
            Pairs = [.. from first in Enumerable.Range(0, readers.Count) from second in Enumerable.Range(first + 1, readers.Count - first - 1) select run.Pair(first, second)],
        };
    }

    private LabelAgreement AllReaders(LabelKind label)
    {
        int[] units = [.. Enumerable.Range(0, Claims).Where(i => label.GoesWith is null || _table.Claims.Any(r => r[i]?.Tag == label.GoesWith))];
        var ratings = new RatedUnits([.. _table.Claims.Select(r => units.Select(i => r[i] is { } claim ? label.Of(claim) : null).ToArray())]);
        return new LabelAgreement(label.Label, ratings.Pairable, _figures.Alpha(ratings, [.. units.Select(i => _units[i])]));
    }

    private ReaderPair Pair(int first, int second)
    {
        var (ones, others) = (_table.Claims[first], _table.Claims[second]);
        var counts = new RetrievalCounts();
        for (var i = 0; i < Claims; i++)
        {
            if (ones[i] is not null)
            {
                counts.AddExpected(_units[i]);
            }

            if (others[i] is not null)
            {
                counts.AddActual(_units[i]);
                if (ones[i] is not null)
                {
                    counts.AddFound(_units[i]);
                }
            }
        }

        int[] both = [.. Enumerable.Range(0, Claims).Where(i => ones[i] is not null && others[i] is not null)];
        return new ReaderPair(
            _table.Readers[first],
            _table.Readers[second],
            _figures.Measure(counts),
            [
                .. from label in _table.Labels
                   let units = both.Where(i => label.IsOf(ones[i]!, others[i]!)).ToArray()
                   select new LabelMeasure<ComparedLabel, AgreementMeasure>(
                       label.Label,
                       _figures.Agreement([.. units.Select(i => label.Of(ones[i]!))], [.. units.Select(i => label.Of(others[i]!))], [.. units.Select(i => _units[i])])),
            ]);
    }

    private IEnumerable<LabelMeasure<string, Figure>> UnitizingByTag()
    {
        if (_table.Claims.Any(static r => r.Any(static c => c is { Tag: null })))
        {
            yield break;
        }

        var all = new List<(double, double)>();
        foreach (var tag in Enum.GetValues<ClaimTag>().Where(t => _table.Claims.Any(r => r.Any(c => c?.Tag == t))))
        {
            all.Add(UnitizingAlpha.Disagreement(UnitsOf(tag), _table.Length));
            yield return new LabelMeasure<string, Figure>(Kebab.Of(tag), Undrawn(UnitizingAlpha.Combined([all[^1]])));
        }

        yield return new LabelMeasure<string, Figure>("all-tags", Undrawn(UnitizingAlpha.Combined(all)));
    }

    // Units of one reader do not overlap: the same place counts once, and what overlaps becomes one unit. What only touches stays apart.
    private TextSpan[][] UnitsOf(ClaimTag? tag)
    {
        var units = new TextSpan[_table.Claims.Length][];
        for (var reader = 0; reader < units.Length; reader++)
        {
            var merged = new List<TextSpan>();
            foreach (var span in _table.Claims[reader].Where(c => c is not null && (tag is null || c.Tag == tag)).SelectMany(static c => c!.Spans).OrderBy(static s => s.Start).ThenByDescending(static s => s.Length))
            {
                if (merged.Count > 0 && span.Start < merged[^1].End)
                {
                    merged[^1] = new TextSpan(merged[^1].Start, Math.Max(merged[^1].End, span.End) - merged[^1].Start);
                }
                else
                {
                    merged.Add(span);
                }
            }

            units[reader] = [.. merged];
        }

        return units;
    }

    // A continuum cannot be drawn anew piece by piece, since units and gaps would be cut: no interval.
    private static Figure Undrawn(double? value) => value is null ? Figure.Undefined : new Figure(value, null, null);

    private int PassageOf(int unit)
    {
        var claim = _table.Claims.Select(r => r[unit]).FirstOrDefault(static c => c is not null);
        return claim is null ? 0 : _table.Passages.Length == 0 ? unit : Math.Max(0, PassageLookup.At(_table.Passages, claim.Spans[0].Start));
    }
}
