namespace ClaimMap.Views.Html;

/// <summary>Events and ceasefires in the register.</summary>
internal static class EventEntries
{
    public static void WriteEvent(RegisterEntry entry, ReportedEvent item)
    {
        var graph = entry.Graph;
        entry.Begin(item.Id, $"{Words.Of(item.Kind)}, {Words.Of(item.Reality)}", item.Name);
        entry.Names(item.Aliases);
        entry.Text("Description", item.Description);
        entry.Time("When", item.Time);
        entry.Links("Where", item.Place is { } place ? [place] : Array.Empty<PlaceId>());
        entry.Links("Part of", item.PartOf is { } whole ? [whole] : Array.Empty<EventId>());
        entry.Links("Participants", item.Participants.Select(p => (p.Actor.ToNodeId(), Words.Of(p.Role))));
        entry.Mentions(item.Id);
        entry.Claims("Claims about it", graph.Claims.About(item.Id), $"event={item.Id}");
    }

    public static void WriteCeasefire(RegisterEntry entry, Ceasefire ceasefire)
    {
        entry.Begin(ceasefire.Id, "ceasefire", ceasefire.Name);
        entry.Links("Event", [ceasefire.Event]);
        entry.Links("Parties", ceasefire.Parties);
        entry.Links("Mediators", ceasefire.Mediators);
        entry.Links("Instrument", ceasefire.Instrument is { } instrument ? [instrument] : Array.Empty<InstrumentId>());
        entry.Time("In force", ceasefire.InForce);
        foreach (var term in ceasefire.Terms)
        {
            entry.Page.Write($"<dt>Term</dt><dd><div class=\"term\" role=\"group\" id=\"{term.Id}\" data-kind=\"term\" aria-labelledby=\"title_{term.Id}\">\n<h5 id=\"title_{term.Id}\"><span class=\"name\">{Words.Capital(term.Kind)}</span></h5>\n<dl>\n");
            entry.Links("Owed by", term.Obligors);
            entry.Provisions(term.DocumentSays, term.Provides);
            entry.Claims("Claims about it", entry.Graph.Claims.About(term.Id), null);
            entry.Page.Write($"</dl>\n</div></dd>\n");
        }
    }
}
