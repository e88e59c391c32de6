namespace ClaimMap.Validation;

/// <summary>Relations join declared claims, each pair once in a way, and supports run in no circle (CM2007, CM3008, CM3018).</summary>
internal static class RelationRules
{
    public static void Check(RuleContext context)
    {
        var relations = context.Draft.Relations;
        var seen = new Dictionary<(RelationKind, int, int), int>(relations.Count);
        var supports = new List<(int From, int To, int Relation)>();
        for (var i = 0; i < relations.Count; i++)
        {
            var relation = relations[i].Record;
            var isFromThere = context.TryResolve(NodeKind.Claim, relation.From.Value, out var from);
            var isToThere = context.TryResolve(NodeKind.Claim, relation.To.Value, out var to);
            if (!isFromThere)
            {
                relations[i].Report(context.Undeclared(NodeKind.Claim, relation.From.Value), "/from");
            }

            if (!isToThere)
            {
                relations[i].Report(context.Undeclared(NodeKind.Claim, relation.To.Value), "/to");
            }

            if (from < 0 || to < 0)
            {
                continue;
            }

            if (!seen.TryAdd((relation.Kind, from, to), i))
            {
                relations[i].Report(MeaningFindings.RelationTwice(relations[seen[(relation.Kind, from, to)]].Record.Id.Value));
            }
            else if (relation.Kind == RelationKind.Supports)
            {
                supports.Add((from, to, i));
            }
        }

        SupportCycles.Check(context, supports);
    }
}
