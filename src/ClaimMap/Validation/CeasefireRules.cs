using System.Globalization;

namespace ClaimMap.Validation;

/// <summary>What a ceasefire and its terms name is declared (CM2001, CM2003, CM2006, CM2008).</summary>
internal static class CeasefireRules
{
    public static void Check(RuleContext context)
    {
        foreach (var draft in context.Draft.Ceasefires)
        {
            var ceasefire = draft.Record;
            context.Require(ceasefire.Event, draft, "/event");
            if (ceasefire.Instrument is { } instrument)
            {
                context.Require(instrument, draft, "/instrument");
            }

            EventRules.CheckTime(context, draft, ceasefire.InForce, "/inForce");
            InstrumentRules.CheckActors(context, draft, ceasefire.Parties, "/parties");
            InstrumentRules.CheckActors(context, draft, ceasefire.Mediators, "/mediators");
            for (var i = 0; i < ceasefire.Terms.Count; i++)
            {
                var suffix = string.Create(CultureInfo.InvariantCulture, $"/terms/{i}");
                InstrumentRules.CheckActors(context, draft, ceasefire.Terms[i].Obligors, suffix + "/obligors");
                InstrumentRules.CheckProvisions(context, draft, ceasefire.Terms[i].Provides, suffix);
            }
        }
    }
}
