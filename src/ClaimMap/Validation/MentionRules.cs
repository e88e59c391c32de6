namespace ClaimMap.Validation;

/// <summary>What a mention names is declared, it lies in its passage, and mentions come in reading order (CM2001 to CM2006, CM2010, CM3004, CM3022, CM3023, CM4002).</summary>
internal static class MentionRules
{
    public static void Check(RuleContext context)
    {
        var last = (Passage: -1, Start: -1);
        foreach (var mention in context.Draft.Mentions)
        {
            if (context.TryResolve(mention.Record.Target.Kind, mention.Record.Target.Value, out var target))
            {
                CheckSurface(context, mention, target);
            }
            else
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

    private static void CheckSurface(RuleContext context, in Draft<Mention> mention, int target)
    {
        if (target < 0)
        {
            return;
        }

        var (name, aliases) = NamesOf(context.Draft, mention.Record.Target.Kind, target);
        var surface = mention.Record.Surface;
        var isName = IsSame(surface, name);
        var isMetonym = false;
        foreach (var alias in aliases)
        {
            var isMatch = IsSame(surface, alias.Text);
            isMetonym |= isMatch && alias.Kind == AliasKind.Metonym;
            isName |= isMatch && alias.Kind != AliasKind.Metonym;
        }

        if (!isName && !isMetonym)
        {
            mention.Report(MeaningFindings.NotAName(surface, mention.Record.Target), "/surface");
        }
        else if (mention.Record.Metonym ? !isMetonym : !isName)
        {
            mention.Report(MeaningFindings.MetonymMismatch(surface, mention.Record.Target, mention.Record.Metonym), "/surface");
        }
    }

    // A sentence begins with a capital, whatever it begins with.
    private static bool IsSame(string surface, string name) =>
        surface.Length == name.Length && surface.AsSpan(1).SequenceEqual(name.AsSpan(1)) && char.ToLowerInvariant(surface[0]) == char.ToLowerInvariant(name[0]);

    private static (string Name, ValueList<AlternateName> Aliases) NamesOf(MapDraft draft, NodeKind kind, int index) => kind switch
    {
        NodeKind.Actor => (draft.Actors[index].Record.Name, draft.Actors[index].Record.Aliases),
        NodeKind.Place => (draft.Places[index].Record.Name, draft.Places[index].Record.Aliases),
        NodeKind.Instrument => (draft.Instruments[index].Record.Name, draft.Instruments[index].Record.Aliases),
        NodeKind.Resolution => (draft.Resolutions[index].Record.Symbol, draft.Resolutions[index].Record.Aliases),
        _ => (draft.Events[index].Record.Name, draft.Events[index].Record.Aliases),
    };
}
