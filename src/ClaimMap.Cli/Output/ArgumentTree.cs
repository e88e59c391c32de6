using System.Globalization;
using ClaimMap.Graph;
using ClaimMap.Model;

namespace ClaimMap.Cli.Output;

/// <summary>Prints claims as an argument: those that others bear on, and beneath each what bears on it.</summary>
/// <remarks>
/// Beneath a claim stand the claims from which relations lead to it, from anywhere in the document. A claim is unfolded once;
/// where it comes up again, as in a circle, its line says so.
/// </remarks>
internal sealed class ArgumentTree
{
    // Deeper claims are no further indented, so that their statements keep room in 80 columns.
    private const int MaxIndent = 24;

    private readonly Page _page;
    private readonly ClaimGraph _graph;
    private readonly HashSet<ClaimId> _unfolded = [];

    private ArgumentTree(Page page, ClaimGraph graph)
    {
        _page = page;
        _graph = graph;
    }

    /// <summary>Prints the trees of these claims, which are in reading order, under the sections of their roots.</summary>
    public static void Write(Page page, ClaimGraph graph, IReadOnlyList<Claim> claims, string? filter)
    {
        MapText.WriteFilter(page, graph, claims.Count, filter);
        new ArgumentTree(page, graph).Write(claims);
    }

    private void Write(IReadOnlyList<Claim> claims)
    {
        var ids = claims.Select(c => c.Id).ToHashSet();
        var roots = RootsOf(claims, ids);
        Section? open = null;
        var alone = new List<Claim>();
        foreach (var claim in claims.Where(c => roots.Contains(c.Id)))
        {
            var home = ClaimPositions.HomeOf(_graph, claim);
            if (open != home)
            {
                WriteAlone(alone);
                MapText.WriteSection(_page, home);
                open = home;
            }

            if (_graph.RelationsOf(claim.Id, RelationDirection.Incoming).Count == 0)
            {
                alone.Add(claim);
            }
            else
            {
                _page.Line();
                WriteTree(claim);
            }
        }

        WriteAlone(alone);
    }

    // Claims that lead to none of the others; and of a circle that none of these leads into, the first.
    private HashSet<ClaimId> RootsOf(IReadOnlyList<Claim> claims, HashSet<ClaimId> ids)
    {
        var roots = new HashSet<ClaimId>();
        var reached = new HashSet<ClaimId>();
        foreach (var claim in claims.Where(c => !_graph.RelationsOf(c.Id, RelationDirection.Outgoing).Any(r => ids.Contains(r.To))))
        {
            roots.Add(claim.Id);
            Reach(claim.Id, reached);
        }

        foreach (var claim in claims.Where(c => !reached.Contains(c.Id)))
        {
            roots.Add(claim.Id);
            Reach(claim.Id, reached);
        }

        return roots;
    }

    private void Reach(ClaimId from, HashSet<ClaimId> reached)
    {
        var open = new Stack<ClaimId>([from]);
        while (open.TryPop(out var at))
        {
            if (reached.Add(at))
            {
                foreach (var relation in _graph.RelationsOf(at, RelationDirection.Incoming))
                {
                    open.Push(relation.From);
                }
            }
        }
    }

    private void WriteTree(Claim root)
    {
        var open = new Stack<(Claim Claim, string Verb, int Depth)>([(root, "", 0)]);
        while (open.TryPop(out var next))
        {
            var isNew = _unfolded.Add(next.Claim.Id);
            WriteClaim(next.Claim, next.Verb, next.Depth, isNew);
            if (isNew)
            {
                foreach (var relation in _graph.RelationsOf(next.Claim.Id, RelationDirection.Incoming).Reverse())
                {
                    open.Push((_graph.Claims[relation.From], RelationVerb.Of(relation.Kind, RelationDirection.Incoming), next.Depth + 1));
                }
            }
        }
    }

    private void WriteClaim(Claim claim, string verb, int depth, bool isNew)
    {
        var indent = Math.Min(2 + (2 * depth), MaxIndent);
        var level = indent < 2 + (2 * depth) ? string.Create(CultureInfo.InvariantCulture, $"[{depth}] ") : "";
        _page.Line(
            indent,
            new Piece(level, Ink.Dim),
            verb.Length == 0 ? "" : $"{verb}: ",
            new Piece(claim.Id.Value, Ink.Id),
            "  ",
            new Piece(Kebab.Of(claim.Tag), ClaimText.InkOf(claim.Tag)),
            new Piece(isNew ? "" : "  (see above)", Ink.Dim));
        if (isNew)
        {
            _page.Line(indent + 2, claim.Statement);
        }
    }

    private void WriteAlone(List<Claim> alone)
    {
        if (alone.Count > 0)
        {
            _page.Line();
            _page.Line(2, new Piece("Nothing bears on: ", Ink.Dim), string.Join(", ", alone.Select(c => c.Id.Value)));
            alone.Clear();
        }
    }
}
