namespace ClaimMap.Validation;

/// <summary>Relations join declared claims, each pair once in a way, supports run in no circle, and claims that restate each other share a subject (CM2007, CM3008, CM3018, CM3021).</summary>
internal static class RelationRules
{
    public static void Check(RuleContext context)
    {
        var relations = context.Draft.Relations;
        var named = relations.Named;
        var joined = new JoinedClaims(context.Draft.Claims.Count, relations, context.Links);
        var supports = new List<int>(relations.Count);
        var subjects = new Dictionary<int, HashSet<NodeId>>();
        for (var i = 0; i < relations.Count; i++)
        {
            var relation = relations.Records[i];
            var isFromThere = context.TryResolve(NodeKind.Claim, named[i * 2], out var from);
            var isToThere = context.TryResolve(NodeKind.Claim, named[(i * 2) + 1], out var to);
            if (!isFromThere)
            {
                relations[i].Report(context.Undeclared(NodeKind.Claim, relation.From.Value), "/from");
            }

            if (!isToThere)
            {
                relations[i].Report(context.Undeclared(NodeKind.Claim, relation.To.Value), "/to");
            }

            (context.Links.From[i], context.Links.To[i]) = (from, to);
            if (from < 0 || to < 0)
            {
                continue;
            }

            if (joined.Add(i) is >= 0 and var earlier)
            {
                relations[i].Report(MeaningFindings.RelationTwice(relations.Records[earlier].Id.Value));
            }
            else if (relation.Kind == RelationKind.Supports)
            {
                supports.Add(i);
            }
            else if (relation.Kind == RelationKind.Restates && !ShareSubject(context, from, to, subjects))
            {
                relations[i].Report(MeaningFindings.NothingShared(relation.From.Value, relation.To.Value));
            }
        }

        SupportCycles.Check(context, supports);
    }

    private static bool ShareSubject(RuleContext context, int from, int to, Dictionary<int, HashSet<NodeId>> subjects)
    {
        var (few, many) = (context.Draft.Claims.Records[from].About, context.Draft.Claims.Records[to].About);
        var manyAt = to;
        if (few.Count > many.Count)
        {
            (few, many, manyAt) = (many, few, from);
        }

        // Of a few each pair is looked at sooner than a set is made; a set is made once for a claim, however often it is restated.
        HashSet<NodeId>? set = null;
        if (many.Count > 8 && !subjects.TryGetValue(manyAt, out set))
        {
            subjects[manyAt] = set = [];
            foreach (var subject in many)
            {
                set.Add(subject.Subject);
            }
        }

        foreach (var subject in few)
        {
            if (set?.Contains(subject.Subject) ?? Names(many, subject.Subject))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Names(ValueList<About> about, NodeId subject)
    {
        foreach (var other in about)
        {
            if (other.Subject == subject)
            {
                return true;
            }
        }

        return false;
    }
}
