namespace ClaimMap.Validation;

/// <summary>What a hyperlink names is declared, and hyperlinks are numbered in order (CM2005, CM2010, CM3013).</summary>
internal static class ReferenceRules
{
    public static void Check(RuleContext context)
    {
        foreach (var reference in context.Draft.References)
        {
            if (reference.Record.Ordinal != reference.Item + 1)
            {
                reference.Report(
                    MeaningFindings.OrdinalOutOfOrder(reference.Record.Id.Value, reference.Record.Ordinal, reference.Item + 1), "/ordinal");
            }

            context.Require(reference.Record.Passage, reference, "/passage");
            if (reference.Record.Resolution is { } resolution)
            {
                context.Require(resolution, reference, "/resolution");
            }
        }
    }
}
