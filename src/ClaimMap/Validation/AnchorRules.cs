namespace ClaimMap.Validation;

/// <summary>An anchor's passage is declared, and the anchor lies in it (CM2010, CM3004).</summary>
internal static class AnchorRules
{
    /// <summary>Checks an anchor.</summary>
    /// <returns>The place of its passage, or a negative number where that cannot be looked at.</returns>
    public static int Check<T>(RuleContext context, in Anchor anchor, in Draft<T> owner, string suffix)
    {
        if (!context.TryResolve(NodeKind.Passage, anchor.Passage.Value, out var index))
        {
            owner.Report(context.Undeclared(NodeKind.Passage, anchor.Passage.Value), suffix + "/passage");
        }
        else if (index >= 0 && anchor.Span.End > context.Draft.Passages[index].Record.Span.Length)
        {
            owner.Report(
                MeaningFindings.Outside(anchor.Passage.Value, context.Draft.Passages[index].Record.Span.Length, anchor.Span), suffix + "/start");
        }

        return index;
    }
}
