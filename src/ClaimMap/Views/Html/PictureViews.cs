using ClaimMap.Views.Pictures;

namespace ClaimMap.Views.Html;

/// <summary>The views that are pictures. Those of single records wait in templates, which cost a browser little, until one is opened.</summary>
internal static class PictureViews
{
    public static void WriteArguments(PageContext context)
    {
        var (graph, page) = (context.Graph, context.Page);
        WriteFrame(page, "arguments", "Choose a claim to see what it rests on, what rests on it and what opposes it.", () => ArgumentSpine.Write(page.Inner, graph));
        foreach (var claim in graph.Claims)
        {
            WriteTemplate(page, claim.Id, "arguments", () => ClaimFocus.Write(page.Inner, graph, claim.Id));
        }
    }

    public static void WriteActors(PageContext context)
    {
        var (graph, page) = (context.Graph, context.Page);
        WriteFrame(page, "actors", "Choose an actor to see who speaks of it and of whom it speaks; choose a number to read its claims.", () => ActorMatrix.Write(page.Inner, graph));
        foreach (var actor in graph.Actors)
        {
            WriteTemplate(page, actor.Id, "actors", () => ActorFocus.Write(page.Inner, graph, actor.Id));
        }
    }

    public static void WriteTimeline(PageContext context) => WriteFrame(
        context.Page, "timeline", "Events that the document only alleges, supposes or expects are marked by pattern and by word.", () => Timeline.Write(context.Page.Inner, context.Graph));

    private static void WriteFrame(MarkupWriter page, string name, string hint, Action picture)
    {
        page.Write($"<p class=\"hint\">{hint}</p>\n<div class=\"focus-place\" id=\"focus_place_{name}\"></div>\n<div class=\"picture\">\n");
        picture();
        page.Write($"</div>\n");
    }

    private static void WriteTemplate<TId>(MarkupWriter page, TId id, string view, Action picture)
        where TId : struct, INodeId
    {
        page.Write($"<template id=\"focus_{id}\" data-of=\"{view}\">\n");
        picture();
        page.Write($"</template>\n");
    }
}
