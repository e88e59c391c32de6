namespace ClaimMap.Validation;

/// <summary>What is declared is named somewhere (CM4004).</summary>
internal static class UsageRules
{
    public static void Check(RuleContext context)
    {
        // A misspelt reference, or one in a record that could not be read, would make what it means seem unused.
        if (context.HasDanglingReference || !context.Draft.IsWhole)
        {
            return;
        }

        Check(context, NodeKind.Actor, context.Draft.Actors, static a => a.Id.Value);
        Check(context, NodeKind.Place, context.Draft.Places, static p => p.Id.Value);
        Check(context, NodeKind.Event, context.Draft.Events, static e => e.Id.Value);
        Check(context, NodeKind.Resolution, context.Draft.Resolutions, static r => r.Id.Value);
        Check(context, NodeKind.Instrument, context.Draft.Instruments, static i => i.Id.Value);
        Check(context, NodeKind.Source, context.Draft.Sources, static s => s.Id.Value);
    }

    private static void Check<T>(RuleContext context, NodeKind kind, DraftList<T> records, Func<T, string> idOf)
    {
        for (var i = 0; i < records.Count; i++)
        {
            if (!context.IsUsed(kind, i))
            {
                records[i].Report(StyleFindings.Unused(kind, idOf(records[i].Record)));
            }
        }
    }
}
