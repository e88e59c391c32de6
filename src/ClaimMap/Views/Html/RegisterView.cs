namespace ClaimMap.Views.Html;

/// <summary>Everything the map knows beside claims, each thing with the claims that are about it or by it.</summary>
internal static class RegisterView
{
    public static void Write(PageContext context)
    {
        var graph = context.Graph;
        WriteGroup(context, "Actors", graph.Actors, ActorEntries.WriteActor);
        WriteGroup(context, "Places", graph.Places, ActorEntries.WritePlace);
        WriteGroup(context, "Events", graph.Events, EventEntries.WriteEvent);
        WriteGroup(context, "Ceasefires", graph.Ceasefires, EventEntries.WriteCeasefire);
        WriteGroup(context, "Resolutions", graph.Resolutions, InstrumentEntries.WriteResolution);
        WriteGroup(context, "Other instruments", graph.Instruments, InstrumentEntries.WriteInstrument);
        WriteGroup(context, "Links of the document", graph.References, SourceEntries.WriteReference);
        WriteGroup(context, "Sources of what is not from the document", graph.Sources, SourceEntries.WriteSource);
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
}
