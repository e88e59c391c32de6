namespace ClaimMap.Validation;

/// <summary>A source is not retrieved before it is published (CM3011).</summary>
internal static class SourceRules
{
    public static void Check(RuleContext context)
    {
        foreach (var source in context.Draft.Sources)
        {
            if (source.Record is { Published: { Earliest: { } from } published, Retrieved: { Latest: { } to } retrieved } && to < from)
            {
                source.Report(
                    MeaningFindings.RetrievedBeforePublished(source.Record.Id.Value, retrieved.Text, published.Text), "/retrieved");
            }
        }
    }
}
