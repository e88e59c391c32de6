namespace ClaimMap.Indexing;

/// <summary>All records of a map, each kind in its final order, found in order by every rule.</summary>
internal sealed record MapRecords(
    Document Document,
    Section[] Sections,
    Passage[] Passages,
    Claim[] Claims,
    Relation[] Relations,
    Mention[] Mentions,
    Actor[] Actors,
    Place[] Places,
    ReportedEvent[] Events,
    Ceasefire[] Ceasefires,
    CeasefireTerm[] Terms,
    Resolution[] Resolutions,
    Instrument[] Instruments,
    Reference[] References,
    Source[] Sources)
{
    public int CountOf(NodeKind kind) => kind switch
    {
        NodeKind.Claim => Claims.Length,
        NodeKind.Relation => Relations.Length,
        NodeKind.Actor => Actors.Length,
        NodeKind.Place => Places.Length,
        NodeKind.Event => Events.Length,
        NodeKind.Ceasefire => Ceasefires.Length,
        NodeKind.Term => Terms.Length,
        NodeKind.Resolution => Resolutions.Length,
        NodeKind.Instrument => Instruments.Length,
        NodeKind.Reference => References.Length,
        NodeKind.Source => Sources.Length,
        NodeKind.Section => Sections.Length,
        NodeKind.Passage => Passages.Length,
        _ => 0,
    };

    public NodeId IdOf(NodeKind kind, int index) => kind switch
    {
        NodeKind.Claim => Claims[index].Id,
        NodeKind.Relation => Relations[index].Id,
        NodeKind.Actor => Actors[index].Id,
        NodeKind.Place => Places[index].Id,
        NodeKind.Event => Events[index].Id,
        NodeKind.Ceasefire => Ceasefires[index].Id,
        NodeKind.Term => Terms[index].Id,
        NodeKind.Resolution => Resolutions[index].Id,
        NodeKind.Instrument => Instruments[index].Id,
        NodeKind.Reference => References[index].Id,
        NodeKind.Source => Sources[index].Id,
        NodeKind.Section => Sections[index].Id,
        NodeKind.Passage => Passages[index].Id,
        _ => default,
    };
}
