namespace ClaimMap.Validation;

/// <summary>What a place names is declared, and no place is part of itself (CM2002, CM2008, CM3009).</summary>
internal static class PlaceRules
{
    public static void Check(RuleContext context)
    {
        foreach (var place in context.Draft.Places)
        {
            if (place.Record.PartOf is { } whole)
            {
                context.Require(whole, place, "/partOf");
            }

            ActorRules.CheckExternalIds(context, place, place.Record.ExternalIds);
        }

        PartOfCycles.Check(
            context.Draft.Places, static p => p.Id.Value, p => p.PartOf is { } whole ? context.Nodes.Find(NodeKind.Place, whole.Value) : -1);
    }
}
