using System.Globalization;

namespace ClaimMap.Validation;

/// <summary>Who is said to make a claim, carry it or be addressed by it is declared (CM2001).</summary>
internal static class AttributionRules
{
    public static void Check(RuleContext context, in Draft<Claim> draft)
    {
        if (draft.Record is not AttributedAllegation { Attribution: var attribution })
        {
            return;
        }

        if (attribution.Addressee is { } addressee)
        {
            context.Require(addressee, draft, "/attribution/addressee");
        }

        CheckSources(context, draft, attribution.Sources, "/attribution/sources");
        for (var i = 0; i < attribution.ReportedBy.Count; i++)
        {
            CheckSources(
                context, draft, attribution.ReportedBy[i].Sources, string.Create(CultureInfo.InvariantCulture, $"/attribution/reportedBy/{i}/sources"));
        }
    }

    public static void CheckSources(RuleContext context, in Draft<Claim> draft, ValueList<AttributionSource> sources, string suffix)
    {
        for (var i = 0; i < sources.Count; i++)
        {
            if (sources[i] is ActorSource { Actor: var actor } && !context.TryResolve(NodeKind.Actor, actor.Value, out _))
            {
                draft.Report(
                    context.Undeclared(NodeKind.Actor, actor.Value), string.Create(CultureInfo.InvariantCulture, $"{suffix}/{i}/actor"));
            }
        }
    }
}
