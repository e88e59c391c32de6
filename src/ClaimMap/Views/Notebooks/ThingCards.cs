using ClaimMap.Graph;
using ClaimMap.Model;
using ClaimMap.Views.Pictures;

namespace ClaimMap.Views.Notebooks;

/// <summary>What claims are about, as cards.</summary>
internal static class ThingCards
{
    public static Card Of(Actor actor, MapNames names) =>
        new Card("Actor", actor.Id.Value, "Name", actor.Name)
            .Brief("Kind", Words.Of(actor.Kind))
            .Brief("Part of", actor.PartOf is { } whole ? names.Of(whole) : null)
            .Full("Named", actor.Unnamed ? "not by the document" : null)
            .Full("Also called", Aliases(actor.Aliases))
            .Full("Elsewhere", External(actor.ExternalIds, names));

    public static Card Of(Place place, MapNames names) =>
        new Card("Place", place.Id.Value, "Name", place.Name)
            .Brief("Kind", Words.Of(place.Kind))
            .Brief("Part of", place.PartOf is { } whole ? names.Of(whole) : null)
            .Full("Also called", Aliases(place.Aliases))
            .Full("Elsewhere", External(place.ExternalIds, names));

    public static Card Of(ReportedEvent happening, MapNames names) =>
        new Card("Event", happening.Id.Value, "Name", happening.Name)
            .Brief("Kind", Words.Of(happening.Kind))
            .Brief("Reality", Kebab.Of(happening.Reality))
            .Brief("When", WhenOf(happening.Time))
            .Brief("Where", happening.Place is { } place ? names.Of(place) : null)
            .Full("Part of", happening.PartOf is { } whole ? names.Of(whole) : null)
            .Full("Who", happening.Participants.AsSpan().ToArray().Select(p => $"{names.Of(p.Actor)} ({Kebab.Of(p.Role)})"))
            .Full("What", happening.Description)
            .Full("Also called", Aliases(happening.Aliases));

    public static Card Of(Ceasefire ceasefire, MapNames names) =>
        new Card("Ceasefire", ceasefire.Id.Value, "Name", ceasefire.Name)
            .Brief("Parties", string.Join(", ", ceasefire.Parties.AsSpan().ToArray().Select(a => names.Of(a))))
            .Brief("Mediators", string.Join(", ", ceasefire.Mediators.AsSpan().ToArray().Select(a => names.Of(a))))
            .Brief("In force", WhenOf(ceasefire.InForce))
            .Full("Event", names.Of(ceasefire.Event))
            .Full("Instrument", ceasefire.Instrument is { } instrument ? names.Of(instrument) : null)
            .Full("Terms", ceasefire.Terms.AsSpan().ToArray().Select(t => $"{Words.Of(t.Kind)}: {t.DocumentSays ?? "not in the document"}"));

    public static Card Of(CeasefireTerm term, MapNames names) =>
        new Card("Term", term.Id.Value, "Kind", Words.Of(term.Kind))
            .Brief("Owed by", string.Join(", ", term.Obligors.AsSpan().ToArray().Select(a => names.Of(a))))
            .Brief("The document says", term.DocumentSays)
            .Full("The text provides", Provided(term.Provides, names));

    public static Card Of(Resolution resolution, MapNames names) =>
        new Card("Resolution", resolution.Id.Value, "Symbol", resolution.Symbol)
            .Brief("Adopted", DateWords.Of(resolution.Adopted.Date))
            .Brief("By", names.Of(resolution.Body))
            .Brief("Vote", resolution.Vote.ToString())
            .Brief("The document says", resolution.DocumentSays)
            .Full("The text provides", Provided(resolution.Provides, names))
            .Full("Source", names.Of(resolution.Source));

    public static Card Of(Instrument instrument, MapNames names) =>
        new Card("Instrument", instrument.Id.Value, "Name", instrument.Name)
            .Brief("Kind", Words.Of(instrument.Kind))
            .Brief("Issued", WhenOf(instrument.Issued))
            .Brief("By", string.Join(", ", instrument.Issuers.AsSpan().ToArray().Select(a => names.Of(a))))
            .Brief("The document says", instrument.DocumentSays)
            .Full("The text provides", Provided(instrument.Provides, names))
            .Full("Also called", Aliases(instrument.Aliases))
            .Full("Elsewhere", External(instrument.ExternalIds, names));

    private static string? WhenOf(TimeReference? time) => time is null ? null : DateWords.Of(time.Date);

    private static IEnumerable<string> Aliases(ValueList<AlternateName> aliases) => aliases.AsSpan().ToArray().Select(a => $"{a.Text} ({Words.Of(a.Kind)})");

    private static IEnumerable<string> External(ValueList<ExternalId> ids, MapNames names) =>
        ids.AsSpan().ToArray().Select(i => $"{i.Scheme}: {i.Value} (source: {names.Of(i.Source)})");

    private static IEnumerable<string> Provided(ValueList<Provision> provisions, MapNames names) =>
        provisions.AsSpan().ToArray().Select(p =>
            $"{p.Text}{(p.Locator is { } locator ? $" ({locator})" : "")}{(p.Addressees.Count > 0 ? $" To: {string.Join(", ", p.Addressees.AsSpan().ToArray())}." : "")} Source: {names.Of(p.Source)}.");
}
