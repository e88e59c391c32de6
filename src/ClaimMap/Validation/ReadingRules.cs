using System.Globalization;

namespace ClaimMap.Validation;

/// <summary>A claim has at most one reading by each reader, each differs from the map, and its sources are declared (CM2001, CM3019).</summary>
internal static class ReadingRules
{
    public static void Check(RuleContext context, in Draft<Claim> draft)
    {
        var readings = draft.Record.Readings;
        var seen = 0;
        for (var i = 0; i < readings.Count; i++)
        {
            var (reader, label) = (readings[i].Reader, readings[i].Label);
            var place = string.Create(CultureInfo.InvariantCulture, $"/readings/{i}");
            if ((seen & (1 << (int)reader)) != 0)
            {
                draft.Report(MeaningFindings.ReadingTwice(draft.Record.Id.Value, reader), place + "/reader");
            }

            seen |= 1 << (int)reader;
            if (label is not null)
            {
                AttributionRules.CheckSources(context, draft, label.Sources, place + "/sources");
                if (label.IsAlike(ReadingLabel.Of(draft.Record)))
                {
                    draft.Report(MeaningFindings.ReadingAgrees(draft.Record.Id.Value, reader), place + "/tag");
                }
            }
        }
    }
}
