namespace ClaimMap.Validation;

/// <summary>What a resolution names is declared (CM2001, CM2008).</summary>
internal static class ResolutionRules
{
    public static void Check(RuleContext context)
    {
        foreach (var resolution in context.Draft.Resolutions)
        {
            context.Require(resolution.Record.Body, resolution, "/body");
            context.Require(resolution.Record.Source, resolution, "/source");
            EventRules.CheckTime(context, resolution, resolution.Record.Adopted, "/adopted");
            InstrumentRules.CheckProvisions(context, resolution, resolution.Record.Provides, "");
        }
    }
}
