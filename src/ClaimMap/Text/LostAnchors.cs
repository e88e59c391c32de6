namespace ClaimMap.Text;

/// <summary>Looks for the anchors that are not where a map has them, wherever they would begin and end at a word's border.</summary>
/// <remarks>
/// Anchors of one passage often lie inside each other. An outer one stands only where the inner one does, so of a large family of them only the innermost is
/// looked for, and that at every place, since a border of the inner one may be none of the text around the outer.
/// </remarks>
internal sealed class LostAnchors
{
    // A search at every place takes about as long as this many between borders.
    private const int LargeFamily = 8;

    private readonly SourceText _copy;
    private readonly SearchBudget _budget;
    private readonly List<Anchor> _anchors = [];
    private readonly Dictionary<Anchor, IReadOnlyList<int>> _found = [];

    public LostAnchors(SourceText copy, SearchBudget budget)
    {
        (_copy, _budget) = (copy, budget);
    }

    public void Add(Anchor anchor) => _anchors.Add(anchor);

    /// <summary>The starts of an anchor, in ascending order, the first <see cref="VerificationFinding.MaxFound"/>; null where it was not looked for everywhere.</summary>
    public IReadOnlyList<int>? Found(Anchor anchor) => _found.GetValueOrDefault(anchor);

    public void Run()
    {
        var families = _anchors.Distinct().GroupBy(a => a.Passage).SelectMany(Families).ToLookup(f => f.Outer.Count >= LargeFamily);
        RunLarge([.. families[true]]);

        var search = new DigestSearch(_copy, _copy.WordBorders, _budget);
        var others = families[false].SelectMany(f => f.Outer.Select(o => o.Anchor).Prepend(f.Innermost)).ToList();
        foreach (var anchor in others)
        {
            search.Seek(anchor.Span.Length, anchor.Sha256, VerificationFinding.MaxFound);
        }

        search.Run();
        foreach (var anchor in others.Where(a => search.IsComplete(a.Span.Length)))
        {
            _found.Add(anchor, search.Found(anchor.Span.Length, anchor.Sha256));
        }
    }

    private void RunLarge(List<Family> families)
    {
        var search = new DigestSearch(_copy, TextBorders.Everywhere(_copy), _budget);
        foreach (var innermost in families.Select(f => f.Innermost))
        {
            search.Seek(innermost.Span.Length, innermost.Sha256, int.MaxValue);
        }

        search.Run();
        foreach (var family in families.Where(f => search.IsComplete(f.Innermost.Span.Length)))
        {
            // Where each stands, between borders or not.
            var starts = new Dictionary<Anchor, IReadOnlyList<int>> { [family.Innermost] = search.Found(family.Innermost.Span.Length, family.Innermost.Sha256) };
            foreach (var (anchor, inner) in family.Outer)
            {
                if (starts.TryGetValue(inner, out var inside) && Around(anchor, inner, inside) is { } around)
                {
                    starts.Add(anchor, around);
                }
            }

            foreach (var (anchor, all) in starts)
            {
                _found.Add(anchor, [.. all.Where(s => IsBetweenBorders(s, anchor.Span.Length)).Take(VerificationFinding.MaxFound)]);
            }
        }
    }

    // Of the places of the inner one those where the outer one stands around it; null where there was no time to look.
    private List<int>? Around(Anchor outer, Anchor inner, IReadOnlyList<int> inside)
    {
        var around = new List<int>();
        foreach (var start in inside.Select(s => s - (inner.Span.Start - outer.Span.Start)).Where(s => s >= 0 && s <= _copy.Length - outer.Span.Length))
        {
            if (!_budget.TryTake(outer.Span.Length))
            {
                return null;
            }

            if (_copy.DigestOf(new TextSpan(start, outer.Span.Length)) == outer.Sha256)
            {
                around.Add(start);
            }
        }

        return around;
    }

    private bool IsBetweenBorders(int start, int length) => Array.BinarySearch(_copy.WordBorders.Starts, start) >= 0 && _copy.WordBorders.IsEnd(start + length);

    // Those of one passage: each with the longest one inside it, which comes before it.
    private static List<Family> Families(IEnumerable<Anchor> ofPassage)
    {
        var families = new List<Family>();
        var before = new List<(Anchor Anchor, Family Family)>();
        foreach (var anchor in ofPassage.OrderBy(a => a.Span.Length).ThenBy(a => a.Span.Start))
        {
            var inner = before.FindLastIndex(b => b.Anchor.Span.Start >= anchor.Span.Start && b.Anchor.Span.End <= anchor.Span.End && b.Anchor.Span.Length > 0);
            var family = inner < 0 ? new Family(anchor, []) : before[inner].Family;
            if (inner < 0)
            {
                families.Add(family);
            }
            else
            {
                family.Outer.Add((anchor, before[inner].Anchor));
            }

            before.Add((anchor, family));
        }

        return families;
    }

    /// <summary>Anchors inside each other.</summary>
    /// <param name="Innermost">The one that has none inside it.</param>
    /// <param name="Outer">The others, the shorter before the longer, each with one inside it.</param>
    private sealed record Family(Anchor Innermost, List<(Anchor Anchor, Anchor Inner)> Outer);
}
