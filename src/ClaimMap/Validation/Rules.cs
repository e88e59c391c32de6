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
        MentionRules.Check(context);
        ClaimRules.Check(context);
        RelationRules.Check(context);
        // Last: every other rule has looked its references up by then.
        UsageRules.Check(context);
    }
}
