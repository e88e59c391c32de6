using ClaimMap.Comparison.Counting;
using ClaimMap.Comparison.Report;
using ClaimMap.Comparison.Statistics;
using ClaimMap.Model;

namespace ClaimMap.Comparison.Collection;

/// <summary>Adds up the counts of documents, and makes the figures over all of them.</summary>
internal sealed class CollectionRun
{
    /// <summary>With fewer documents than this, intervals say little, and a note says so.</summary>
    private const int FewDocuments = 10;

    private readonly RetrievalCounts[] _counts = [.. NamedMeasures.All.Select(static _ => new RetrievalCounts())];
    private readonly bool[] _isThere = new bool[NamedMeasures.All.Length];
    private readonly SortedDictionary<ComparedLabel, List<(ConfusionCell Cell, int Document)>> _labels = [];
    private readonly List<DocumentScore> _scores = [];
    private readonly List<LeftOutDocument> _left = [];
    private int _claimsLeftOut;

    public static CollectionReport Report(IEnumerable<DocumentComparison> documents, ComparisonOptions options)
    {
        var run = new CollectionRun();
        foreach (var document in documents)
        {
            run.Add(document);
        }

        // The units that are drawn are the documents.
        var figures = new FigureMaking(new Resamples(run._scores.Count, options.Resamples, options.Seed), options.Level);
        return new CollectionReport(
            options,
            [.. run.Notes()],
            [.. Enumerable.Range(0, NamedMeasures.All.Length).Where(i => run._isThere[i]).Select(i => new CollectionMeasure(NamedMeasures.All[i].Key, figures.Measure(run._counts[i]), figures.Average(run._counts[i])))],
            [.. run._labels.Select(l => new LabelMeasure<ComparedLabel, AgreementMeasure>(l.Key, Agreement(l.Value, figures)))],
            [.. run._scores.OrderBy(static s => s.F1 ?? 2).ThenBy(static s => s.AllLabelsF1 ?? 2).ThenBy(static s => s.Name, StringComparer.Ordinal)],
            [.. run._left]);
    }

    private void Add(DocumentComparison document)
    {
        if (document.Report is not { } report)
        {
            _left.Add(new LeftOutDocument(document.Name, document.Problem!));
            return;
        }

        for (var i = 0; i < NamedMeasures.All.Length; i++)
        {
            var measure = NamedMeasures.All[i].Of(report);
            _isThere[i] |= i == 0 || measure is { Expected: > 0 } or { Actual: > 0 };
            _counts[i].Add(_scores.Count, measure is null ? default : new RetrievalTotals(measure.Expected, measure.Actual, measure.Found, measure.Partial));
        }

        // Sources are each document's own: which of them meet in several is another question.
        foreach (var label in report.Labels.Each.Where(static l => l.Label != ComparedLabel.Source))
        {
            if (!_labels.TryGetValue(label.Label, out var cells))
            {
                _labels.Add(label.Label, cells = []);
            }

            cells.AddRange(label.Confusion.Select(c => (c, _scores.Count)));
        }

        _claimsLeftOut += report.Expected.LeftOut.Count + report.Actual.LeftOut.Count;
        _scores.Add(new DocumentScore(
            document.Name, report.Claims.Expected, report.Claims.Actual, report.Claims.Found, report.Claims.Precision.Value, report.Claims.Recall.Value, report.Claims.F1.Value, report.Labels.AllFound.F1.Value));
    }

    private static AgreementMeasure Agreement(List<(ConfusionCell Cell, int Document)> cells, FigureMaking figures) => figures.Agreement(
        [.. cells.Select(static c => c.Cell.Expected)], [.. cells.Select(static c => c.Cell.Actual)], [.. cells.Select(static c => c.Document)], [.. cells.Select(static c => c.Cell.Count)]);

    private IEnumerable<string> Notes()
    {
        if (_left.Count > 0)
        {
            yield return $"{Counted.Of(_left.Count, "document")} could not be compared: the figures are those of the others.";
        }

        if (_claimsLeftOut > 0)
        {
            yield return $"{Counted.Of(_claimsLeftOut, "claim")} left out: the figures are those of the others.";
        }

        if (_scores.Count is > 0 and < FewDocuments)
        {
            yield return $"There are {Counted.Of(_scores.Count, "document")}: so few say little about any other, and the bootstrap intervals are too narrow.";
        }
    }
}
