namespace ClaimMap.Validation;

/// <summary>An anchor's passage is declared, and the anchor lies in it (CM2010, CM3004).</summary>
internal static class AnchorRules
{
    /// <summary>Checks an anchor.</summary>
    /// <param name="context">The rules' context.</param>
    /// <param name="anchor">The anchor.</param>
    /// <param name="passage">The number of its passage's id.</param>
    /// <param name="owner">The record that it stands in.</param>
    /// <param name="member">The pointer from the record to the anchor or to the list of anchors.</param>
    /// <param name="number">The anchor's number in the list, counted from zero; -1 where there is no list.</param>
    /// <returns>The place of its passage, or a negative number where that cannot be looked at.</returns>
    public static int Check<T>(RuleContext context, in Anchor anchor, int passage, in Draft<T> owner, string member, int number = -1)
    {
        if (!context.TryResolve(NodeKind.Passage, passage, out var index))
        {
            owner.Report(context.Undeclared(NodeKind.Passage, anchor.Passage.Value), Pointer(member, number) + "/passage");
        }
        else if (index >= 0 && anchor.Span.End > context.Draft.Passages.Records[index].Span.Length)
        {
            owner.Report(
                MeaningFindings.Outside(anchor.Passage.Value, context.Draft.Passages.Records[index].Span.Length, anchor.Span), Pointer(member, number) + "/start");
        }

        return index;
    }

    private static string Pointer(string member, int number) =>
        number < 0 ? member : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{member}/{number}");
}
