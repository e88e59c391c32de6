
using ClaimMap.Model;

namespace ClaimMap.Loading.Diagnostics;

/// <summary>What can be wrong with ids and references: CM2001 to CM2011.</summary>
internal static class ReferenceFindings
{
    public static readonly DiagnosticDescriptor ActorRule = Unknown("CM2001", "Actor", "actors.json");
    public static readonly DiagnosticDescriptor PlaceRule = Unknown("CM2002", "Place", "places.json");
    public static readonly DiagnosticDescriptor EventRule = Unknown("CM2003", "Event", "events.json");
    public static readonly DiagnosticDescriptor TermRule = Unknown("CM2004", "Term", "accords.json");
    public static readonly DiagnosticDescriptor ResolutionRule = Unknown("CM2005", "Resolution", "resolutions.json");
    public static readonly DiagnosticDescriptor InstrumentRule = Unknown("CM2006", "Instrument", "instruments.json");
    public static readonly DiagnosticDescriptor ClaimRule = Unknown("CM2007", "Claim", "the claim files");
    public static readonly DiagnosticDescriptor SourceRule = Unknown("CM2008", "Source", "sources.json");
    public static readonly DiagnosticDescriptor SectionRule = Unknown("CM2009", "Section", "document.json");
    public static readonly DiagnosticDescriptor PassageRule = Unknown("CM2010", "Passage", "document.json");

    public static readonly DiagnosticDescriptor DuplicateIdRule = new("CM2011", DiagnosticSeverity.Error, "An id is declared twice",
        "Two records of the map, of whatever kind and in whatever files, have the same id.", "Give one of them another id and change the references to it.");

    public static readonly DiagnosticDescriptor TopicRule = Unknown("CM2012", "Topic", "topics.json");

    public static readonly DiagnosticDescriptor[] All =
        [ActorRule, PlaceRule, EventRule, TermRule, ResolutionRule, InstrumentRule, ClaimRule, SourceRule, SectionRule, PassageRule, DuplicateIdRule, TopicRule];

    public static Finding Undeclared(NodeId id, string? suggestion)
    {
        var (rule, kind, file) = id.Kind switch
        {
            NodeKind.Actor => (ActorRule, "Actor", "actors.json"),
            NodeKind.Place => (PlaceRule, "Place", "places.json"),
            NodeKind.Event => (EventRule, "Event", "events.json"),
            NodeKind.Term => (TermRule, "Term", "accords.json"),
            NodeKind.Resolution => (ResolutionRule, "Resolution", "resolutions.json"),
            NodeKind.Instrument => (InstrumentRule, "Instrument", "instruments.json"),
            NodeKind.Topic => (TopicRule, "Topic", "topics.json"),
            NodeKind.Source => (SourceRule, "Source", "sources.json"),
            NodeKind.Section => (SectionRule, "Section", "document.json"),
            NodeKind.Passage => (PassageRule, "Passage", "document.json"),
            _ => (ClaimRule, "Claim", "a file of the folder claims"),
        };
        return new Finding(rule, $"{kind} '{id.Value}' is not declared in {file}." + (suggestion is null ? "" : $" Did you mean '{suggestion}'?"));
    }

    public static Finding DuplicateId(string id, NodeKind firstKind, string firstPosition) =>
        new(DuplicateIdRule, $"The id '{Excerpt.Of(id, IdText.MaxLength)}' is already that of the {Kebab.Of(firstKind)} at {firstPosition}. Ids are unique in the whole map; choose another.");

    private static DiagnosticDescriptor Unknown(string code, string kind, string file) => new(
        code, DiagnosticSeverity.Error, $"{kind} is not declared",
        $"A record names {(kind[0] is 'A' or 'E' or 'I' ? "an" : "a")} {kind.ToLowerInvariant()} by an id that is not declared in {file}.", "Correct the id, or declare it.");
}
