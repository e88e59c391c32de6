using ClaimMap.Indexing;

namespace ClaimMap.Validation;

/// <summary>Runs every rule over a map's records.</summary>
internal static class Rules
{
    public static void Check(RuleContext context)
    {
        // Ids first: every other rule looks records up by them.
        IdRules.Check(context);
        PassageRules.Check(context);
        ActorRules.Check(context);
        PlaceRules.Check(context);
        SourceRules.Check(context);
        EventRules.Check(context);
        InstrumentRules.Check(context);
        ResolutionRules.Check(context);
        CeasefireRules.Check(context);
        ReferenceRules.Check(context);
        InBranches(context, ClaimRules.Check, MentionRules.Check, RelationRules.Check);
        DenialRules.Check(context);
        // Last: every other rule has looked its references up by then.
        UsageRules.Check(context);
    }

    // Each of them reports on files of its own, so that nothing depends on which comes first.
    private static void InBranches(RuleContext context, params Action<RuleContext>[] rules)
    {
        var branches = Array.ConvertAll(rules, _ => context.Branch());
        SideBySide.Run(context.Draft.Claims.Count, [.. rules.Select((rule, i) => (Action)(() => rule(branches[i])))]);
        Array.ForEach(branches, context.Join);
    }
}
