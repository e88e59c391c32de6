namespace ClaimMap.Validation;

/// <summary>What a mention names is declared, it lies in its passage, and mentions come in reading order (CM2001 to CM2006, CM2010, CM3004, CM4002).</summary>
internal static class MentionRules
{
    public static void Check(RuleContext context)
    {
        var last = (Passage: -1, Start: -1);
        foreach (var mention in context.Draft.Mentions)
        {
            if (!context.TryResolve(mention.Record.Target.Kind, mention.Record.Target.Value, out _))
            {
                mention.Report(
                    context.Undeclared(mention.Record.Target.Kind, mention.Record.Target.Value), "/" + Kebab.Of(mention.Record.Target.Kind));
            }

            var passage = AnchorRules.Check(context, mention.Record.Anchor, mention, "/anchor");
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
}
