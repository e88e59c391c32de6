namespace ClaimMap.Validation;

/// <summary>Relations join declared claims, each pair once in a way, supports run in no circle, and claims that restate each other share a subject (CM2007, CM3008, CM3018, CM3021).</summary>
internal static class RelationRules
{
    public static void Check(RuleContext context)
    {
        var relations = context.Draft.Relations;
        var named = relations.Named;
        var (kinds, from, to) = (context.Links.Kinds, context.Links.From, context.Links.To);
        var joined = new JoinedClaims(context.Draft.Claims.Count, context.Links);
        var supporters = new int[kinds.Length];
        var subjects = new Dictionary<int, HashSet<NodeId>>();
        for (var i = 0; i < kinds.Length; i++)
        {
            supporters[i] = -1;
            kinds[i] = (RelationKind)named[i * 3];
            if (!context.TryResolve(NodeKind.Claim, named[(i * 3) + 1], out from[i]))
            {
                relations[i].Report(context.Undeclared(NodeKind.Claim, relations.Records[i].From.Value), "/from");
            }

            if (!context.TryResolve(NodeKind.Claim, named[(i * 3) + 2], out to[i]))
            {
                relations[i].Report(context.Undeclared(NodeKind.Claim, relations.Records[i].To.Value), "/to");
            }

            if (from[i] < 0 || to[i] < 0)
            {
                continue;
            }

            if (joined.Add(i) is >= 0 and var earlier)
            {
                relations[i].Report(MeaningFindings.RelationTwice(relations.Records[earlier].Id.Value));
            }
            else if (kinds[i] == RelationKind.Supports)
            {
                supporters[i] = from[i];
            }
            else if (kinds[i] == RelationKind.Restates && !ShareSubject(context, from[i], to[i], subjects))
            {
                relations[i].Report(MeaningFindings.NothingShared(relations.Records[i].From.Value, relations.Records[i].To.Value));
            }
        }

        SupportCycles.Check(context, supporters);
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
