using ClaimMap.Comparison.Counting;
using ClaimMap.Comparison.Sets;

namespace ClaimMap.Comparison.Agreement;

/// <summary>What each of several readers has of the same claims.</summary>
internal sealed class ReadingTable
{
    private static readonly ComparedLabel[] LabelsOfReadings = [ComparedLabel.Tag, ComparedLabel.Mode, ComparedLabel.Source];

    /// <summary>Gets the readers' names.</summary>
    public required string[] Readers { get; init; }

    /// <summary>Gets for each reader the claims, null where the reader does not have one.</summary>
    public required ComparedClaim?[][] Claims { get; init; }

    /// <summary>Gets the labels that every reader gives.</summary>
    public required LabelKind[] Labels { get; init; }

    /// <summary>Gets the passages of the text; none where nobody knows them.</summary>
    public required Passage[] Passages { get; init; }

    /// <summary>Gets the length of the text in code points.</summary>
    public required int Length { get; init; }

    /// <summary>Gets what there is to say about it.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>Reads a map: readers differ in what they call its claims, and in which they have.</summary>
    public static ReadingTable Of(ClaimGraph graph)
    {
        var placed = graph.Claims.Select(c => (Claim: c, Compared: ComparedClaim.Of(graph, c))).Where(static c => c.Compared is not null).ToArray();
        ComparedClaim?[][] claims =
        [
            .. graph.Document.Readers.Select(r => placed.Select(c => c.Claim.LabelBy(r.Id) is { } label ? c.Compared!.Labelled(label, graph) : null).ToArray()),
        ];
        var all = new ClaimSet("all", [.. claims.SelectMany(static c => c).OfType<ComparedClaim>()]);
        return new ReadingTable
        {
            Readers = [.. graph.Document.Readers.Select(static r => r.Id)],
            Claims = claims,
            Labels = [.. LabelKind.All(new SourceNames(all, new ClaimSet("none", []))).Where(static k => LabelsOfReadings.Contains(k.Label))],
            Passages = [.. graph.Passages],
            Length = graph.Document.Text.Length,
            Notes = graph.Document.Readers.Count < 2
                ? ["The map names no second reader, so nobody can say how far readers agree. Where two or more have read the document, name them in \"readers\" of document.json."]
                : ["Known are the claims of the map alone; what a reader found and the map rejected counts nowhere."],
        };
    }

    /// <summary>Pairs the claims of readers who each have their own.</summary>
    public static ReadingTable Of(ClaimSet[] readers, ComparisonOptions options)
    {
        var notes = new List<string>();
        if (readers.Length < 2)
        {
            notes.Add("There is one reader alone, so nobody can say how far readers agree.");
        }

        for (var i = 1; i < readers.Length; i++)
        {
            // On the text of the first.
            var (first, other, note) = SideAlignment.Of(readers[0], readers[i]);
            (readers[0], readers[i]) = (first, other);
            notes.AddRange(note is null ? [] : [note]);
        }

        var all = new ClaimSet("all", [.. readers.SelectMany(static r => r.Claims)]);
        var sources = new SourceNames(all, new ClaimSet("none", []));
        var units = new List<ComparedClaim?[]>();
        for (var reader = 0; reader < readers.Length; reader++)
        {
            var known = new ClaimSet("known", [.. units.Select(static u => u.First(static c => c is not null)!)]) { Passages = readers[0].Passages };
            var sets = new ComparedSets(known, readers[reader], sources, options.MinOverlap);
            var before = units.Count;
            for (var i = 0; i < readers[reader].Claims.Count; i++)
            {
                var unit = sets.ExpectedOf(i);
                if (unit < 0)
                {
                    unit = units.Count;
                    units.Add(new ComparedClaim?[readers.Length]);
                }

                units[unit][reader] = readers[reader].Claims[i];
            }

            if (!sets.IsOptimal && before > 0)
            {
                notes.Add($"Many dozens of claims share a place: some of '{readers[reader].Name}' are paired by the best that was left.");
            }
        }

        foreach (var reader in readers.Where(static r => r.LeftOut.Count > 0))
        {
            notes.Add($"{Model.Counted.Of(reader.LeftOut.Count, "claim")} of '{reader.Name}' left out: the figures are those of the others.");
        }

        units.Sort(static (x, y) => Start(x).CompareTo(Start(y)));
        return new ReadingTable
        {
            Readers = [.. readers.Select(static r => r.Name)],
            Claims = [.. Enumerable.Range(0, readers.Length).Select(r => units.Select(u => u[r]).ToArray())],
            Labels = [.. LabelKind.All(sources).Where(k => readers.All(k.IsGivenBy))],
            Passages = readers.Length == 0 ? [] : [.. readers[0].Passages],
            Length = readers.Select(static r => r.Text).FirstOrDefault(static t => t is not null)?.Length ?? all.Claims.Select(static c => c.Spans[^1].End).DefaultIfEmpty().Max(),
            Notes = notes,
        };
    }

    private static int Start(ComparedClaim?[] unit) => unit.First(static c => c is not null)!.Spans[0].Start;
}
