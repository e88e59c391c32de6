using ClaimMap.Indexing;

namespace ClaimMap.Validation;

/// <summary>Finds claims that support each other in a circle (CM3008).</summary>
internal static class SupportCycles
{
    private const byte Open = 1;
    private const byte Done = 2;

    /// <summary>Reports each relation that closes a circle, found by one walk in depth over all of them.</summary>
    public static void Check(RuleContext context, List<(int From, int To, int Relation)> supports)
    {
        if (supports.Count == 0)
        {
            return;
        }

        var claims = context.Draft.Claims.Count;
        var outgoing = Adjacency.Build(claims, [.. supports.Select((s, i) => (s.From, i))]);
        var state = new byte[claims];
        var path = new List<(int Claim, int Next)>();
        foreach (var (root, _, _) in supports)
        {
            if (state[root] != 0)
            {
                continue;
            }

            state[root] = Open;
            path.Add((root, 0));
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
                    state[to] = Open;
                    path.Add((to, 0));
                }
                else if (state[to] == Open)
                {
                    Report(context, path, to, relation);
                }
            }
        }
    }

    private static void Report(RuleContext context, List<(int Claim, int Next)> path, int to, int relation)
    {
        var draft = context.Draft.Relations[relation];
        if (draft.File.IsFull)
        {
            draft.File.Omit(1);
            return;
        }

        var start = path.FindLastIndex(p => p.Claim == to);
        string[] circle = [.. path[start..].Select(p => context.Draft.Claims[p.Claim].Record.Id.Value)];
        draft.Report(MeaningFindings.SupportCycle(Circle.Shorten(circle)));
    }
}
