using System.Runtime.CompilerServices;

namespace ClaimMap.Schemas;

internal ref partial struct Evaluation
{
    private bool CheckCombinations(CombinationRules rules, int at, SchemaViolations? sink)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            return GiveUp(at);
        }

        var ok = rules.Ref is null || Check(rules.Ref, at, sink);
        foreach (var node in rules.AllOf)
        {
            if (!ok && sink is null)
            {
                return false;
            }

            ok &= Check(node, at, sink);
        }

        if (rules.AnyOf.Length > 0 && (ok || sink is not null))
        {
            ok &= CheckAnyOf(rules.AnyOf, at, sink);
        }

        if (rules.OneOf.Length > 0 && (ok || sink is not null))
        {
            ok &= CheckOneOf(rules.OneOf, at, sink);
        }

        if (rules.Not is { } not && (ok || sink is not null) && Check(not, at, null))
        {
            ok = false;
            if (sink is not null && Wants(sink))
            {
                sink.Add(new SchemaViolation(SchemaKeyword.Not, at, SchemaMessages.Forbidden(_tape, at, rules.NotText)));
            }
        }

        if (rules.If is { } condition && (rules.Then is not null || rules.Else is not null) && (ok || sink is not null))
        {
            var consequence = Check(condition, at, null) ? rules.Then : rules.Else;
            ok &= consequence is null || Check(consequence, at, sink);
        }

        return ok;
    }

    private bool CheckAnyOf(SchemaNode[] branches, int at, SchemaViolations? sink)
    {
        foreach (var branch in branches)
        {
            if (Check(branch, at, null))
            {
                return true;
            }
        }

        if (sink is not null && Wants(sink))
        {
            sink.Add(new SchemaViolation(SchemaKeyword.AnyOf, at, NoneFits(branches, at)));
        }

        return false;
    }

    private bool CheckOneOf(SchemaNode[] branches, int at, SchemaViolations? sink)
    {
        int first = -1, second = -1;
        for (var i = 0; i < branches.Length && second < 0; i++)
        {
            if (Check(branches[i], at, null))
            {
                (first, second) = first < 0 ? (i, -1) : (first, i);
            }
        }

        if (first >= 0 && second < 0)
        {
            return true;
        }

        if (sink is not null && Wants(sink))
        {
            sink.Add(new SchemaViolation(SchemaKeyword.OneOf, at, first < 0 ? NoneFits(branches, at) : SchemaMessages.SeveralFit(branches, first, second)));
        }

        return false;
    }

    private string NoneFits(SchemaNode[] branches, int at)
    {
        var closest = 0;
        var least = int.MaxValue;
        SchemaViolations? lacking = null;
        for (var i = 0; i < branches.Length; i++)
        {
            var problems = new SchemaViolations(SchemaMessages.ShownProblems);
            Check(branches[i], at, problems);
            var distance = Distance(problems, at);
            if (distance < least)
            {
                (closest, least, lacking) = (i, distance, problems);
            }
        }

        return SchemaMessages.NoneFits(_tape, at, branches, closest, lacking!);
    }

    // A value of another type, or with another value where the branch names the one it is for, was hardly meant for this branch.
    private static int Distance(SchemaViolations problems, int at)
    {
        var distance = problems.Total;
        foreach (var problem in problems.Items)
        {
            distance += problem.Keyword switch
            {
                SchemaKeyword.Type when problem.Token == at => 10_000,
                SchemaKeyword.False when problem.Token == at => 10_000,
                SchemaKeyword.Const => 100,
                _ => 0,
            };
        }

        return distance;
    }
}
