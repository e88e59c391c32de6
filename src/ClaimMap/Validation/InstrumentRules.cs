using System.Globalization;

namespace ClaimMap.Validation;

/// <summary>What an instrument names is declared (CM2001, CM2008).</summary>
internal static class InstrumentRules
{
    public static void Check(RuleContext context)
    {
        foreach (var instrument in context.Draft.Instruments)
        {
            EventRules.CheckTime(context, instrument, instrument.Record.Issued, "/issued");
            CheckActors(context, instrument, instrument.Record.Issuers, "/issuers");
            CheckProvisions(context, instrument, instrument.Record.Provides, "");
            ActorRules.CheckExternalIds(context, instrument, instrument.Record.ExternalIds);
        }
    }

    public static void CheckActors<T>(RuleContext context, Draft<T> record, ValueList<ActorId> actors, string suffix)
    {
        for (var i = 0; i < actors.Count; i++)
        {
            context.Require(actors[i], record, string.Create(CultureInfo.InvariantCulture, $"{suffix}/{i}"));
        }
    }

    public static void CheckProvisions<T>(RuleContext context, Draft<T> record, ValueList<Provision> provisions, string suffix)
    {
        for (var i = 0; i < provisions.Count; i++)
        {
            context.Require(provisions[i].Source, record, string.Create(CultureInfo.InvariantCulture, $"{suffix}/provides/{i}/source"));
        }
    }
}
