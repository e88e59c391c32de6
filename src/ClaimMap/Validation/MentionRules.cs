namespace ClaimMap.Validation;

/// <summary>What a mention names is declared, it lies in its passage, and mentions come in reading order (CM2001 to CM2006, CM2010, CM3004, CM3022, CM3023, CM4002).</summary>
internal static class MentionRules
{
    public static void Check(RuleContext context)
    {
        var names = new KnownNames();
        var last = (Passage: -1, Start: -1);
        var named = context.Draft.Mentions.Named;
        var next = 0;
        foreach (var mention in context.Draft.Mentions)
        {
            if (context.TryResolve(mention.Record.Target.Kind, named[next], out var target))
            {
                CheckSurface(context, names, mention, target);
            }
            else
            {
                mention.Report(
                    context.Undeclared(mention.Record.Target.Kind, mention.Record.Target.Value), "/" + Kebab.Of(mention.Record.Target.Kind));
            }

            var passage = AnchorRules.Check(context, mention.Record.Anchor, named[next + 1], mention, "/anchor");
            next += 2;
            if (passage < 0)
            {
                continue;
            }

            var at = (passage, mention.Record.Anchor.Span.Start);
            if (at.CompareTo(last) < 0)
            {
                mention.Report(StyleFindings.MentionOutOfOrder(mention.Record.Surface));
            }

            last = at;
        }
    }

    private static void CheckSurface(RuleContext context, KnownNames names, in Draft<Mention> mention, int target)
    {
        if (target < 0)
        {
            return;
        }

        var surface = mention.Record.Surface;
        var (isName, isMetonym) = names.Find(context.Draft, mention.Record.Target.Kind, target, surface);
        if (!isName && !isMetonym)
        {
            mention.Report(MeaningFindings.NotAName(surface, mention.Record.Target), "/surface");
        }
        else if (mention.Record.Metonym ? !isMetonym : !isName)
        {
            mention.Report(MeaningFindings.MetonymMismatch(surface, mention.Record.Target, mention.Record.Metonym), "/surface");
        }
    }
}
