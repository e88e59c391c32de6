using System.Globalization;

namespace ClaimMap.Validation;

/// <summary>What an event names is declared, and no event is part of itself (CM2001 to CM2003, CM2008, CM3009).</summary>
internal static class EventRules
{
    public static void Check(RuleContext context)
    {
        foreach (var draft in context.Draft.Events)
        {
            var reported = draft.Record;
            CheckTime(context, draft, reported.Time, "/when");
            if (reported.Place is { } place)
            {
                context.Require(place, draft, "/place");
            }

            if (reported.PartOf is { } whole)
            {
                context.Require(whole, draft, "/partOf");
            }

            for (var i = 0; i < reported.Participants.Count; i++)
            {
                context.Require(reported.Participants[i].Actor, draft, string.Create(CultureInfo.InvariantCulture, $"/participants/{i}/actor"));
            }
        }

        PartOfCycles.Check(
            context.Draft.Events, static e => e.Id.Value, e => e.PartOf is { } whole ? context.Nodes.Find(NodeKind.Event, whole.Value) : -1);
    }

    public static void CheckTime<T>(RuleContext context, Draft<T> record, TimeReference? time, string suffix)
    {
        if (time?.Source is { } source)
        {
            context.Require(source, record, suffix + "/source");
        }
    }
}
