using ClaimMap.Model;

namespace ClaimMap.Views.Pictures;

/// <summary>Draws one actor in the middle: who says something about it to the left, about whom it says something to the right, what it is part of and its parts below.</summary>
internal static class ActorFocus
{
    private const int MostInColumn = 6;

    private static readonly FocusHeadings Headings = new("", "Who speaks of it", "The actor", "Whom it speaks of", "");

    /// <summary>Writes it in its frame.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such actor.</exception>
    public static void Write(TextWriter writer, ClaimGraph graph, ActorId actor)
    {
        var markup = new MarkupWriter(writer);
        Figure.Open(markup, "focus", LabelOf(graph.Actors[actor]));
        Draw(markup, graph, actor);
        Figure.Close(markup);
    }

    /// <summary>Writes the drawing alone.</summary>
    /// <exception cref="KeyNotFoundException">The map has no such actor.</exception>
    public static void Draw(MarkupWriter markup, ClaimGraph graph, ActorId id)
    {
        var actor = graph.Actors[id];
        var speakers = new Speakers(graph);
        FocusBand[] bands =
        [
            new(Speaking(graph, speakers, actor), Spoken(graph, actor)),
            new(Whole(graph, actor), Parts(graph, actor), "What it is part of", "Its parts"),
        ];
        var middle = BoxOf(graph, actor, SummaryOf(graph, actor));
        new FocusDrawing(middle, Headings, bands, "Nobody speaks of it, and it speaks of nobody.").Draw(markup, "focus", LabelOf(actor));
    }

    public static string LabelOf(Actor actor) => $"Who speaks of {actor.Name}, and of whom it speaks";

    private static string SummaryOf(ClaimGraph graph, Actor actor)
    {
        var about = graph.Claims.About(actor.Id.ToNodeId()).Count;
        var said = graph.Allegations.By(actor.Id).Count;
        return $"{Words.Of(actor.Kind, actor.KindLabel)}; {Counted.Of(about, "claim")} about it{(said == 0 ? "" : $", {Counted.Of(said, "claim")} of its own")}";
    }

    private static FocusSide Speaking(ClaimGraph graph, Speakers speakers, Actor actor)
    {
        var counts = new OrderedDictionary<Speaker, TagCounts>();
        foreach (var claim in graph.Claims.About(actor.Id.ToNodeId()))
        {
            foreach (var speaker in speakers.Of(claim))
            {
                Add(counts, speaker, claim);
            }
        }

        return SideOf(counts, speaker => speaker.Actor is { } known
            ? BoxOf(graph, graph.Actors[known], counts[speaker].InWords())
            : new FocusBox($"#&source={speaker.Key}&actor={actor.Id.Value}", "pic-actor", speaker.Name, counts[speaker].InWords(), $"{speaker.Name}: {counts[speaker].InWords()}"), $"#&actor={actor.Id.Value}");
    }

    private static FocusSide Spoken(ClaimGraph graph, Actor actor)
    {
        var counts = new OrderedDictionary<ActorId, TagCounts>();
        foreach (var claim in graph.Allegations.By(actor.Id))
        {
            foreach (var target in Speakers.TargetsOf(claim))
            {
                Add(counts, target, claim);
            }
        }

        return SideOf(counts, target => BoxOf(graph, graph.Actors[target], counts[target].InWords()), $"#&source={actor.Id.Value}");
    }

    private static FocusSide Whole(ClaimGraph graph, Actor actor) => actor.PartOf is { } whole
        ? new FocusSide([PartItem(graph, graph.Actors[whole])])
        : FocusSide.Empty;

    private static FocusSide Parts(ClaimGraph graph, Actor actor)
    {
        Actor[] parts = [.. graph.Actors.Where(a => a.PartOf == actor.Id)];
        return new FocusSide([.. parts.Take(MostInColumn).Select(p => PartItem(graph, p))], Math.Max(0, parts.Length - MostInColumn), $"#{actor.Id.Value}");
    }

    private static FocusItem PartItem(ClaimGraph graph, Actor actor) =>
        new(BoxOf(graph, actor, SummaryOf(graph, actor)), "pic-plain pic-part", "has part", FocusSide.Empty);

    private static FocusSide SideOf<TKey>(OrderedDictionary<TKey, TagCounts> counts, Func<TKey, FocusBox> box, string moreHref)
        where TKey : notnull
    {
        // Ties stay in reading order.
        TKey[] keys = [.. counts.Keys.OrderByDescending(k => counts[k].Total)];
        return new FocusSide(
            [.. keys.Take(MostInColumn).Select(k => new FocusItem(box(k), "pic-plain", Counted.Of(counts[k].Total, "claim"), FocusSide.Empty))],
            Math.Max(0, keys.Length - MostInColumn),
            moreHref);
    }

    private static void Add<TKey>(OrderedDictionary<TKey, TagCounts> counts, TKey key, Claim claim)
        where TKey : notnull
    {
        if (!counts.TryGetValue(key, out var count))
        {
            count = new TagCounts();
            counts.Add(key, count);
        }

        count.Add(claim);
    }

    private static FocusBox BoxOf(ClaimGraph graph, Actor actor, string text)
    {
        var whole = actor.PartOf is { } id ? $" of {graph.Names.Of(id)}" : "";
        return new FocusBox($"#{actor.Id.Value}", "pic-actor", actor.Name, text, $"{actor.Name} ({Words.Of(actor.Kind, actor.KindLabel)}{whole}): {text}");
    }
}
