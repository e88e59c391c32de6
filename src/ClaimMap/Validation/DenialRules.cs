using ClaimMap.Json;

namespace ClaimMap.Validation;

/// <summary>A denial opposes something (CM3020).</summary>
internal static class DenialRules
{
    public static void Check(RuleContext context)
    {
        // A relation that could not be read, or names the denial wrongly, may be the one that it lacks.
        if (context.HasDanglingReference || !context.Draft.IsComplete(MapFileKind.Relations) || context.Draft.BrokenIds.Any(b => b.Kind == NodeKind.Relation))
        {
            return;
        }

        var claims = context.Draft.Claims;
        var opposing = Opposing(context);
        var outlines = claims.Named;
        for (var i = 0; i < opposing.Length; i++)
        {
            if (ClaimOutline.Take(ref outlines).IsDenial && !opposing[i])
            {
                claims[i].Report(MeaningFindings.DenialOfNothing(claims.Records[i].Id.Value), "/attribution/cue");
            }
        }
    }

    private static bool[] Opposing(RuleContext context)
    {
        var opposing = new bool[context.Draft.Claims.Count];
        var kinds = context.Links.Kinds;
        for (var i = 0; i < kinds.Length; i++)
        {
            if (kinds[i] == RelationKind.Opposes && context.Links.From[i] is >= 0 and var from)
            {
                opposing[from] = true;
            }
        }

        return opposing;
    }
}
