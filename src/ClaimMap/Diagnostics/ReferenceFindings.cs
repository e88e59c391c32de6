using ClaimMap.Diagnostics;

namespace ClaimMap;

/// <summary>What can be wrong with ids and references: CM2001 to CM2011.</summary>
internal static class ReferenceFindings
{
    public static readonly DiagnosticDescriptor ActorRule = Unknown("CM2001", "Actor", "actors.json");
    public static readonly DiagnosticDescriptor PlaceRule = Unknown("CM2002", "Place", "places.json");
    public static readonly DiagnosticDescriptor EventRule = Unknown("CM2003", "Event", "events.json");
    public static readonly DiagnosticDescriptor TermRule = Unknown("CM2004", "Term", "ceasefires.json");
    public static readonly DiagnosticDescriptor ResolutionRule = Unknown("CM2005", "Resolution", "resolutions.json");
    public static readonly DiagnosticDescriptor InstrumentRule = Unknown("CM2006", "Instrument", "instruments.json");
    public static readonly DiagnosticDescriptor ClaimRule = Unknown("CM2007", "Claim", "the claim files");
    public static readonly DiagnosticDescriptor SourceRule = Unknown("CM2008", "Source", "sources.json");
    public static readonly DiagnosticDescriptor SectionRule = Unknown("CM2009", "Section", "document.json");
    public static readonly DiagnosticDescriptor PassageRule = Unknown("CM2010", "Passage", "document.json");

    public static readonly DiagnosticDescriptor DuplicateIdRule = new("CM2011", DiagnosticSeverity.Error, "An id is declared twice",
        "Two records of the map, of whatever kind and in whatever files, have the same id.", "Give one of them another id and change the references to it.");

    public static readonly DiagnosticDescriptor[] All =
        [ActorRule, PlaceRule, EventRule, TermRule, ResolutionRule, InstrumentRule, ClaimRule, SourceRule, SectionRule, PassageRule, DuplicateIdRule];

    public static Finding UnknownActor(string id, string? suggestion) => Undeclared(ActorRule, "Actor", id, "actors.json", suggestion);

    public static Finding UnknownPlace(string id, string? suggestion) => Undeclared(PlaceRule, "Place", id, "places.json", suggestion);

    public static Finding UnknownEvent(string id, string? suggestion) => Undeclared(EventRule, "Event", id, "events.json", suggestion);

    public static Finding UnknownTerm(string id, string? suggestion) => Undeclared(TermRule, "Term", id, "ceasefires.json", suggestion);

    public static Finding UnknownResolution(string id, string? suggestion) => Undeclared(ResolutionRule, "Resolution", id, "resolutions.json", suggestion);

    public static Finding UnknownInstrument(string id, string? suggestion) => Undeclared(InstrumentRule, "Instrument", id, "instruments.json", suggestion);

    public static Finding UnknownClaim(string id, string? suggestion) => Undeclared(ClaimRule, "Claim", id, "a file of the folder claims", suggestion);

    public static Finding UnknownSource(string id, string? suggestion) => Undeclared(SourceRule, "Source", id, "sources.json", suggestion);

    public static Finding UnknownSection(string id, string? suggestion) => Undeclared(SectionRule, "Section", id, "document.json", suggestion);

    public static Finding UnknownPassage(string id, string? suggestion) => Undeclared(PassageRule, "Passage", id, "document.json", suggestion);

    public static Finding DuplicateId(string id, NodeKind firstKind, string firstPlace) =>
        new(DuplicateIdRule, $"The id '{Excerpt.Of(id, IdText.MaxLength)}' is already that of the {Kebab.Of(firstKind)} at {firstPlace}. Ids are unique in the whole map; choose another.");

    private static Finding Undeclared(DiagnosticDescriptor rule, string kind, string id, string file, string? suggestion) =>
        new(rule, $"{kind} '{id}' is not declared in {file}." + (suggestion is null ? "" : $" Did you mean '{suggestion}'?"));

    private static DiagnosticDescriptor Unknown(string code, string kind, string file) => new(
        code, DiagnosticSeverity.Error, $"{kind} is not declared",
        $"A record names {(kind[0] is 'A' or 'E' or 'I' ? "an" : "a")} {kind.ToLowerInvariant()} by an id that is not declared in {file}.", "Correct the id, or declare it.");
}
