namespace ClaimMap.Views.Html;

/// <summary>Everything the map knows beside claims, each thing with the claims that are about it or by it.</summary>
internal static class RegisterView
{
    public static void Write(PageContext context)
    {
        var graph = context.Graph;
        WriteGroup(context, "Actors", graph.Actors, WriteActor);
        WriteGroup(context, "Places", graph.Places, WritePlace);
        WriteGroup(context, "Events", graph.Events, WriteEvent);
        WriteGroup(context, "Accords", graph.Accords, WriteAccord);
        WriteGroup(context, "Resolutions", graph.Resolutions, WriteResolution);
        WriteGroup(context, "Other instruments", graph.Instruments, WriteInstrument);
        WriteGroup(context, "Topics", graph.Topics, WriteTopic);
        WriteGroup(context, "Links of the document", graph.References, WriteReference);
        WriteGroup(context, "Sources of what is not from the document", graph.Sources, WriteSource);
    }

    private static void WriteGroup<T>(PageContext context, string title, IReadOnlyList<T> records, Action<RegisterEntry, T> write)
    {
        if (records.Count == 0)
        {
            return;
        }

        context.Page.Write($"<section class=\"group\">\n<h3>{title} <span class=\"n\">{records.Count}</span></h3>\n");
        foreach (var record in records)
        {
            var entry = new RegisterEntry(context);
            write(entry, record);
            context.Page.Write($"</dl>\n</article>\n");
        }

        context.Page.Write($"</section>\n");
    }

    private static void WriteActor(RegisterEntry entry, Actor actor)
    {
        var graph = entry.Graph;
        entry.Begin(actor.Id, $"{Words.Of(actor.Kind, actor.KindLabel)}{(actor.Unnamed ? ", not named" : "")}", actor.Name);
        entry.Names(actor.Aliases);
        entry.Links("Part of", actor.PartOf is { } whole ? [whole] : Array.Empty<ActorId>());
        entry.Links("Has part", graph.Actors.Where(a => a.PartOf == actor.Id).Select(a => a.Id));
        entry.Ids(actor.ExternalIds);
        entry.Links("Part in", graph.Events.SelectMany(e => e.Participants.Where(p => p.Actor == actor.Id).Select(p => (e.Id.ToNodeId(), Words.Of(p.Role)))));
        entry.Mentions(actor.Id);
        entry.Claims("Says", graph.Claims.By(actor.Id), $"source={actor.Id}");
        entry.Claims("Claims about it", graph.Claims.About(actor.Id), $"actor={actor.Id}");
    }

    private static void WritePlace(RegisterEntry entry, Place place)
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

    private static void WriteEvent(RegisterEntry entry, ReportedEvent item)
    {
        var graph = entry.Graph;
        entry.Begin(item.Id, $"{Words.Of(item.Kind, item.KindLabel)}, {Words.Of(item.Reality)}", item.Name);
        entry.Names(item.Aliases);
        entry.Text("Description", item.Description);
        entry.Time("When", item.Time);
        entry.Links("Where", item.Place is { } place ? [place] : Array.Empty<PlaceId>());
        entry.Links("Part of", item.PartOf is { } whole ? [whole] : Array.Empty<EventId>());
        entry.Links("Participants", item.Participants.Select(p => (p.Actor.ToNodeId(), Words.Of(p.Role))));
        entry.Mentions(item.Id);
        entry.Claims("Claims about it", graph.Claims.About(item.Id), $"event={item.Id}");
    }

    private static void WriteAccord(RegisterEntry entry, Accord accord)
    {
        entry.Begin(accord.Id, accord.Kind == AccordKind.Other ? accord.KindLabel ?? "accord" : Words.Of(accord.Kind, accord.KindLabel), accord.Name);
        entry.Links("Event", accord.Event is { } reported ? [reported] : Array.Empty<EventId>());
        entry.Links("Parties", accord.Parties);
        entry.Links("Mediators", accord.Mediators);
        entry.Links("Instrument", accord.Instrument is { } instrument ? [instrument] : Array.Empty<InstrumentId>());
        entry.Time("In force", accord.InForce);
        foreach (var term in accord.Terms)
        {
            entry.Page.Write($"<dt>Term</dt><dd><div class=\"term\" role=\"group\" id=\"{term.Id}\" data-kind=\"term\" aria-labelledby=\"title_{term.Id}\">\n<h5 id=\"title_{term.Id}\"><span class=\"name\">{Words.Capital(Words.Of(term.Kind, term.KindLabel))}</span></h5>\n<dl>\n");
            entry.Links("Owed by", term.Obligors);
            entry.Provisions(term.DocumentSays, term.Provides);
            entry.Claims("Claims about it", entry.Graph.Claims.About(term.Id), null);
            entry.Page.Write($"</dl>\n</div></dd>\n");
        }
    }

    private static void WriteResolution(RegisterEntry entry, Resolution resolution)
    {
        entry.Begin(resolution.Id, "resolution", resolution.Title);
        entry.Names(resolution.Aliases);
        entry.Links("Adopted by", [resolution.Body]);
        entry.Time("Adopted", resolution.Adopted);
        entry.Text("Vote", Words.Of(resolution.Vote, resolution.Meeting));
        entry.Links("Source", resolution.Source is { } source ? [source] : Array.Empty<SourceId>());
        entry.Provisions(resolution.DocumentSays, resolution.Provides);
        entry.Mentions(resolution.Id);
        entry.Claims("Claims about it", entry.Graph.Claims.About(resolution.Id), $"resolution={resolution.Id}");
    }

    private static void WriteInstrument(RegisterEntry entry, Instrument instrument)
    {
        entry.Begin(instrument.Id, Words.Of(instrument.Kind, instrument.KindLabel), instrument.Name);
        entry.Names(instrument.Aliases);
        entry.Time("Issued", instrument.Issued);
        entry.Links("Issued by", instrument.Issuers);
        entry.Ids(instrument.ExternalIds);
        entry.Provisions(instrument.DocumentSays, instrument.Provides);
        entry.Mentions(instrument.Id);
        entry.Claims("Claims about it", entry.Graph.Claims.About(instrument.Id), null);
    }

    private static void WriteTopic(RegisterEntry entry, Topic topic)
    {
        entry.Begin(topic.Id, Words.Of(topic.Kind, topic.KindLabel), topic.Name);
        entry.Names(topic.Aliases);
        entry.Text("Description", topic.Description);
        entry.Ids(topic.ExternalIds);
        entry.Mentions(topic.Id);
        entry.Claims("Claims about it", entry.Graph.Claims.About(topic.Id), null);
    }

    private static void WriteReference(RegisterEntry entry, Reference reference)
    {
        entry.Begin(reference.Id, $"link, {Words.Of(reference.Kind)}", reference.Label);
        entry.Page.Write($"<dt>Stands in</dt><dd class=\"places\"><a href=\"#{reference.Passage}\">{reference.Passage}</a></dd>\n");
        entry.Links("Resolution", reference.Resolution is { } resolution ? [resolution] : Array.Empty<ResolutionId>());
        if (reference.Target is { } target)
        {
            WriteAddress(entry.Page, "Leads to", target);
        }
    }

    private static void WriteSource(RegisterEntry entry, Source source)
    {
        entry.Begin(source.Id, "source", source.Title);
        entry.Text("Publisher", source.Publisher);
        WriteAddress(entry.Page, "Locator", source.Locator);
        entry.Text("Published", source.Published?.Text);
        entry.Text("Retrieved", source.Retrieved?.Text);
    }

    // Only what is an address of the web becomes a link: "javascript:" and the like stay text.
    private static void WriteAddress(MarkupWriter page, string term, string address)
    {
        if (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")
        {
            page.Write($"<dt>{term}</dt><dd><a class=\"out\" rel=\"noopener noreferrer external\" href=\"{uri.AbsoluteUri}\">{address}</a></dd>\n");
        }
        else
        {
            page.Write($"<dt>{term}</dt><dd>{address}</dd>\n");
        }
    }
}
