using ClaimMap.Graph;
using ClaimMap.Model;

namespace ClaimMap.Views.Notebooks;

/// <summary>Turns records into cards, and many of them into a table.</summary>
internal static class Cards
{
    /// <summary>The card of a record; null for what is none.</summary>
    public static Card? Of(object? record, MapNames names) => record switch
    {
        Claim claim => ClaimCards.Of(claim, names),
        Relation relation => ClaimCards.Of(relation, names),
        Mention mention => ClaimCards.Of(mention, names),
        Actor actor => ThingCards.Of(actor, names),
        Place place => ThingCards.Of(place, names),
        ReportedEvent happening => ThingCards.Of(happening, names),
        Accord accord => ThingCards.Of(accord, names),
        AccordTerm term => ThingCards.Of(term, names),
        Resolution resolution => ThingCards.Of(resolution, names),
        Instrument instrument => ThingCards.Of(instrument, names),
        Topic topic => ThingCards.Of(topic, names),
        Document document => DocumentCards.Of(document),
        Section section => DocumentCards.Of(section),
        Passage passage => DocumentCards.Of(passage, names),
        Reference reference => DocumentCards.Of(reference, names),
        Source source => DocumentCards.Of(source),
        Diagnostic diagnostic => DocumentCards.Of(diagnostic),
        _ => null,
    };

    /// <summary>A table of records of one kind, or of values that are none.</summary>
    /// <param name="items">The first of them: no more are shown than <see cref="Grid.MostRows"/>.</param>
    /// <param name="total">How many there are.</param>
    /// <param name="names">What their ids stand for.</param>
    /// <param name="caption">What they are; null for their number and kind.</param>
    public static Grid Table(IEnumerable<object?> items, int total, MapNames names, string? caption = null)
    {
        var shown = items.Take(Grid.MostRows).ToArray();
        var cards = shown.Select(i => Of(i, names)).OfType<Card>().ToArray();
        if (cards.Length < shown.Length || shown.Length == 0)
        {
            return new Grid(caption ?? Counted.Of(total, "value"), ["Value"], [.. shown.Select(i => new Cell[] { Plain.Of(i) })], total);
        }

        var first = cards[0];
        var hasIds = first.Id is not null;
        var hasTags = first.Tag is not null;
        string[] fields = [.. first.Fields.Where(f => f.IsBrief).Select(f => f.Name)];
        string[] headings = [.. Some(hasIds, "Id"), first.TitleName, .. Some(hasTags, "Tag"), .. fields];
        return new Grid(caption ?? Counted.Of(total, hasTags ? "claim" : first.Kind.ToLowerInvariant()), headings, [.. cards.Select(RowOf)], total);
    }

    private static Cell[] RowOf(Card card) =>
    [
        .. Some<Cell>(card.Id is not null, new CodeCell(card.Id ?? "")),
        new LinesCell([card.Title]),
        .. card.Tag is { } tag ? [new TagCell(tag)] : Array.Empty<Cell>(),
        .. card.Fields.Where(f => f.IsBrief).Select(f => f.Cell),
    ];

    private static T[] Some<T>(bool condition, T item) => condition ? [item] : [];
}
