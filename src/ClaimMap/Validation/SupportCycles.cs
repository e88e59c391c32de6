using ClaimMap.Indexing;

namespace ClaimMap.Validation;

/// <summary>Finds claims that support each other in a circle (CM3008).</summary>
internal static class SupportCycles
{
    private const int Done = -1;

    /// <summary>Reports each relation that closes a circle, found by one walk in depth over all of them.</summary>
    public static void Check(RuleContext context, List<(int From, int To, int Relation)> supports)
    {
        if (supports.Count == 0)
        {
            return;
        }

        var claims = context.Draft.Claims.Count;
        var outgoing = Adjacency.Build(claims, [.. supports.Select((s, i) => (s.From, i))]);

        // Of a claim on the path its place there, from one; zero for one that the walk has not met.
        var state = new int[claims];
        var path = new List<(int Claim, int Next)>();
        foreach (var (root, _, _) in supports)
        {
            if (state[root] != 0)
            {
                continue;
            }

            path.Add((root, 0));
            state[root] = path.Count;
            while (path.Count > 0)
            {
                var (claim, next) = path[^1];
                var edges = outgoing.Run(claim);
                if (next == edges.Length)
                {
                    state[claim] = Done;
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                path[^1] = (claim, next + 1);
                var (_, to, relation) = supports[edges[next]];
                if (state[to] == 0)
                {
                    path.Add((to, 0));
                    state[to] = path.Count;
                }
                else if (state[to] != Done)
                {
                    Report(context, path, state[to] - 1, relation);
                }
            }
        }
    }

    private static void Report(RuleContext context, List<(int Claim, int Next)> path, int start, int relation)
    {
        var draft = context.Draft.Relations[relation];
        if (draft.File.IsFull)
        {
            draft.File.Omit(1);
            return;
        }

        draft.Report(MeaningFindings.SupportCycle(
            Circle.Shorten(path.Count - start, i => context.Draft.Claims[path[start + i].Claim].Record.Id.Value)));
    }
}
