namespace ClaimMap.Views.Html;

/// <summary>Actors and places in the register.</summary>
internal static class ActorEntries
{
    public static void WriteActor(RegisterEntry entry, Actor actor)
    {
        var graph = entry.Graph;
        entry.Begin(actor.Id, $"{Words.Of(actor.Kind)}{(actor.Unnamed ? ", not named" : "")}", actor.Name);
        entry.Names(actor.Aliases);
        entry.Links("Part of", actor.PartOf is { } whole ? [whole] : Array.Empty<ActorId>());
        entry.Links("Has part", graph.Actors.Where(a => a.PartOf == actor.Id).Select(a => a.Id));
        entry.Ids(actor.ExternalIds);
        entry.Links("Part in", graph.Events.SelectMany(e => e.Participants.Where(p => p.Actor == actor.Id).Select(p => (e.Id.ToNodeId(), Words.Of(p.Role)))));
        entry.Mentions(actor.Id);
        entry.Claims("Says", graph.Claims.By(actor.Id), $"source={actor.Id}");
        entry.Claims("Claims about it", graph.Claims.About(actor.Id), $"actor={actor.Id}");
    }

    public static void WritePlace(RegisterEntry entry, Place place)
    {
        var graph = entry.Graph;
        entry.Begin(place.Id, Words.Of(place.Kind), place.Name);
        entry.Names(place.Aliases);
        entry.Links("Part of", place.PartOf is { } whole ? [whole] : Array.Empty<PlaceId>());
        entry.Ids(place.ExternalIds);
        entry.Links("Events there", graph.Events.Where(e => e.Place == place.Id).Select(e => e.Id));
        entry.Mentions(place.Id);
        entry.Claims("Claims about it", graph.Claims.About(place.Id), null);
    }
}
