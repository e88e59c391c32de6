using System.Globalization;

namespace ClaimMap.Validation;

/// <summary>What an actor names is declared, and no actor is part of itself (CM2001, CM2008, CM3009).</summary>
internal static class ActorRules
{
    public static void Check(RuleContext context)
    {
        foreach (var actor in context.Draft.Actors)
        {
            if (actor.Record.PartOf is { } whole)
            {
                context.Require(whole, actor, "/partOf");
            }

            CheckExternalIds(context, actor, actor.Record.ExternalIds);
        }

        PartOfCycles.Check(
            context.Draft.Actors, static a => a.Id.Value, a => a.PartOf is { } whole ? context.Nodes.Find(NodeKind.Actor, whole.Value) : -1);
    }

    public static void CheckExternalIds<T>(RuleContext context, Draft<T> record, ValueList<ExternalId> ids)
    {
        for (var i = 0; i < ids.Count; i++)
        {
            context.Require(ids[i].Source, record, string.Create(CultureInfo.InvariantCulture, $"/externalIds/{i}/source"));
        }
    }
}
