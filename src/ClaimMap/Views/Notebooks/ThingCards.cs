using ClaimMap.Graph;
using ClaimMap.Model;
using ClaimMap.Views.Pictures;

namespace ClaimMap.Views.Notebooks;

/// <summary>What claims are about, as cards.</summary>
internal static class ThingCards
{
    public static Card Of(Actor actor, MapNames names) =>
        new Card("Actor", actor.Id.Value, "Name", actor.Name)
            .Brief("Kind", Words.Of(actor.Kind, actor.KindLabel))
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
            .Brief("Kind", Words.Of(happening.Kind, happening.KindLabel))
            .Brief("Reality", Kebab.Of(happening.Reality))
            .Brief("When", WhenOf(happening.Time))
            .Brief("Where", happening.Place is { } place ? names.Of(place) : null)
            .Full("Part of", happening.PartOf is { } whole ? names.Of(whole) : null)
            .Full("Who", happening.Participants.AsSpan().ToArray().Select(p => $"{names.Of(p.Actor)} ({Kebab.Of(p.Role)})"))
            .Full("What", happening.Description)
            .Full("Also called", Aliases(happening.Aliases));

    public static Card Of(Accord accord, MapNames names) =>
        new Card("Accord", accord.Id.Value, "Name", accord.Name)
            .Brief("Kind", Words.Of(accord.Kind, accord.KindLabel))
            .Brief("Parties", string.Join(", ", accord.Parties.AsSpan().ToArray().Select(a => names.Of(a))))
            .Brief("Mediators", string.Join(", ", accord.Mediators.AsSpan().ToArray().Select(a => names.Of(a))))
            .Brief("In force", WhenOf(accord.InForce))
            .Full("Event", accord.Event is { } reported ? names.Of(reported) : null)
            .Full("Instrument", accord.Instrument is { } instrument ? names.Of(instrument) : null)
            .Full("Terms", accord.Terms.AsSpan().ToArray().Select(t => $"{Words.Of(t.Kind, t.KindLabel)}: {t.DocumentSays ?? "not in the document"}"));

    public static Card Of(AccordTerm term, MapNames names) =>
        new Card("Term", term.Id.Value, "Kind", Words.Of(term.Kind, term.KindLabel))
            .Brief("Owed by", string.Join(", ", term.Obligors.AsSpan().ToArray().Select(a => names.Of(a))))
            .Brief("The document says", term.DocumentSays)
            .Full("The text provides", Provided(term.Provides, names));

    public static Card Of(Resolution resolution, MapNames names) =>
        new Card("Resolution", resolution.Id.Value, "Title", resolution.Title)
            .Brief("Adopted", WhenOf(resolution.Adopted))
            .Brief("By", names.Of(resolution.Body))
            .Brief("Vote", resolution.Vote?.ToString())
            .Brief("The document says", resolution.DocumentSays)
            .Full("The text provides", Provided(resolution.Provides, names))
            .Full("Source", resolution.Source is { } source ? names.Of(source) : null);

    public static Card Of(Instrument instrument, MapNames names) =>
        new Card("Instrument", instrument.Id.Value, "Name", instrument.Name)
            .Brief("Kind", Words.Of(instrument.Kind, instrument.KindLabel))
            .Brief("Issued", WhenOf(instrument.Issued))
            .Brief("By", string.Join(", ", instrument.Issuers.AsSpan().ToArray().Select(a => names.Of(a))))
            .Brief("The document says", instrument.DocumentSays)
            .Full("The text provides", Provided(instrument.Provides, names))
            .Full("Also called", Aliases(instrument.Aliases))
            .Full("Elsewhere", External(instrument.ExternalIds, names));

    public static Card Of(Topic topic, MapNames names) =>
        new Card("Topic", topic.Id.Value, "Name", topic.Name)
            .Brief("Kind", Words.Of(topic.Kind, topic.KindLabel))
            .Brief("What", topic.Description)
            .Full("Also called", Aliases(topic.Aliases))
            .Full("Elsewhere", External(topic.ExternalIds, names));

    private static string? WhenOf(TimeReference? time) => time is null ? null : DateWords.Of(time.Date);

    private static IEnumerable<string> Aliases(ValueList<AlternateName> aliases) => aliases.AsSpan().ToArray().Select(a => $"{a.Text} ({Words.Of(a.Kind)})");

    private static IEnumerable<string> External(ValueList<ExternalId> ids, MapNames names) =>
        ids.AsSpan().ToArray().Select(i => $"{i.Scheme}: {i.Value} (source: {names.Of(i.Source)})");

    private static IEnumerable<string> Provided(ValueList<Provision> provisions, MapNames names) =>
        provisions.AsSpan().ToArray().Select(p =>
            $"{p.Text}{(p.Locator is { } locator ? $" ({locator})" : "")}{(p.Addressees.Count > 0 ? $" To: {string.Join(", ", p.Addressees.AsSpan().ToArray())}." : "")} Source: {names.Of(p.Source)}.");
}
