using ClaimMap.Indexing;

namespace ClaimMap.Validation;

/// <summary>Finds claims that support each other in a circle (CM3008).</summary>
internal static class SupportCycles
{
    private const int Done = -1;

    /// <summary>Reports each relation that closes a circle, found by one walk in depth over all of them.</summary>
    /// <param name="context">The rules' context, which knows where relations lead.</param>
    /// <param name="supporters">For each relation of that kind the claim that it comes from; negative for any other.</param>
    public static void Check(RuleContext context, int[] supporters)
    {
        var claims = context.Draft.Claims.Count;
        var to = context.Links.To;
        var outgoing = Adjacency.Group(claims, supporters);

        // Of a claim on the path its place there, from one; zero for one that the walk has not met.
        var state = new int[claims];
        var path = new List<(int Claim, int Next)>();
        foreach (var root in supporters)
        {
            if (root < 0 || state[root] != 0)
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
                var relation = edges[next];
                var supported = to[relation];
                if (state[supported] == 0)
                {
                    path.Add((supported, 0));
                    state[supported] = path.Count;
                }
                else if (state[supported] != Done)
                {
                    Report(context, path, state[supported] - 1, relation);
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
