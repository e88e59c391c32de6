using System.Globalization;
using ClaimMap.Model;

namespace ClaimMap.Loading.Diagnostics;

/// <summary>What can be wrong with what well-formed records say together: CM3001 to CM3023.</summary>
internal static class MeaningFindings
{
    public static readonly DiagnosticDescriptor MalformedRule = Error("CM3001", "A record contradicts itself",
        "The record fits its schema, but its parts cannot stand together.", "Mend what the message names.");

    public static readonly DiagnosticDescriptor OverlapRule = Error("CM3002", "Passages overlap",
        "A passage begins before the one before it has ended.", "Correct start and length; the command passages computes them.");

    public static readonly DiagnosticDescriptor GapRule = Error("CM3003", "There is a gap between passages",
        "More than the single space that separates passages lies between two of them.", "Add the passage that is missing, or correct start and length.");

    public static readonly DiagnosticDescriptor OutsideRule = Error("CM3004", "An anchor lies outside its passage",
        "The anchor's span ends behind the end of its passage.", "Correct start and length; they count code points from the passage's start.");

    public static readonly DiagnosticDescriptor UnclaimedRule = OpenWork("CM3005", "A passage is not accounted for",
        "No claim is anchored in the passage, and it has no disposition.", "Add the claims that it makes, or the disposition that says why it makes none.");

    public static readonly DiagnosticDescriptor ClaimedAndDisposedRule = Error("CM3006", "A passage is claimed and disposed of",
        "A claim is anchored in the passage although its disposition says that it makes none. Headings may be both.", "Remove the disposition or the anchor.");

    public static readonly DiagnosticDescriptor SelfRelationRule = Error("CM3007", "A relation joins a claim to itself",
        "Both ends of the relation are the same claim.", "Correct one end, or remove the relation.");

    public static readonly DiagnosticDescriptor SupportCycleRule = Error("CM3008", "Claims support each other in a circle",
        "Following supports from claim to claim leads back to the first.", "Remove or reverse one of the relations.");

    public static readonly DiagnosticDescriptor PartOfCycleRule = Error("CM3009", "Records are part of each other in a circle",
        "Following partOf from record to record leads back to the first.", "Remove or correct one partOf.");

    public static readonly DiagnosticDescriptor DateRule = Error("CM3010", "A date is impossible or reversed",
        "The text has the form of an EDTF date but names no day, or an interval that ends before it begins.", "Correct the date.");

    public static readonly DiagnosticDescriptor RetrievedRule = Error("CM3011", "A source was retrieved before it was published",
        "The date of retrieval lies before the date of publication.", "Correct one of the two.");

    public static readonly DiagnosticDescriptor CoverageRule = Error("CM3012", "The passages do not cover the text",
        "The first passage does not begin at 0, or the last does not end where the text does.", "Add what is missing, or correct start and length.");

    public static readonly DiagnosticDescriptor OrdinalRule = Error("CM3013", "An ordinal is out of order",
        "Ordinals count 1, 2, 3 in the order of the list.", "Number the list anew, or reorder it.");

    public static readonly DiagnosticDescriptor HeadingRule = Error("CM3014", "A sentence is disposed of as a heading",
        "The disposition heading belongs to passages of the kind heading.", "Correct kind or disposition.");

    public static readonly DiagnosticDescriptor CertaintyRule = Error("CM3015", "Certainty and mode do not go together",
        "The certainty unknown belongs to opinions of the mode uncertainty, and to them alone.", "Correct certainty or mode.");

    public static readonly DiagnosticDescriptor SectionOrderRule = Error("CM3016", "Sections are mixed",
        "The passages of a section follow each other, and sections follow each other in the order of their list.", "Move the passage, or correct its section.");

    public static readonly DiagnosticDescriptor RepeatedAnchorRule = Error("CM3017", "Anchors of one claim overlap",
        "Two anchors of a claim share text of the same passage.", "Join them into one, or correct one of them.");

    public static readonly DiagnosticDescriptor RepeatedRelationRule = Error("CM3018", "A relation stands twice",
        "Two relations of the same kind join the same two claims in the same direction.", "Remove one.");

    public static readonly DiagnosticDescriptor ReadingRule = Error("CM3019", "A reading has no place",
        "The claim already has a reading by this reader, the document does not name the reader or names it twice, or the reading is what the map has anyway.", "Remove the reading, correct its reader or its label, or name the reader in \"readers\" of document.json.");

    public static readonly DiagnosticDescriptor DenialRule = OpenWork("CM3020", "A denial opposes nothing",
        "An allegation's cue is denies, the map has an accusation of who denies, and no relation says what claim the denial opposes.", "Add a relation of the kind opposes from the denial to what it denies.");

    public static readonly DiagnosticDescriptor RestatementRule = Error("CM3021", "A restatement is about something else",
        "Two claims joined by restates have nothing in common that they are about.", "Correct the relation, or what the claims are about.");

    public static readonly DiagnosticDescriptor SurfaceRule = Error("CM3022", "A mention is no name of what it mentions",
        "The surface form of a mention is neither the name nor an alias of its target.", "Correct the target, or add the alias to it.");

    public static readonly DiagnosticDescriptor MetonymRule = OpenWork("CM3023", "A mention and an alias disagree about a metonym",
        "A mention is marked as a metonym where its form is none of its target's metonyms, or is not where it is nothing else.", "Correct the mark, or the kind of the alias.");

    public static readonly DiagnosticDescriptor UnanchoredRule = OpenWork("CM3024", "A claim is not anchored",
        "A claim has no anchor: nobody has said which words of the document state it.", "Find its words by claimmap anchor, or import them with the claim.");

    public static readonly DiagnosticDescriptor PlaceholderRule = OpenWork("CM3025", "The document is not described yet",
        "A member of the document still holds the placeholder that claimmap new writes: unknown, or the date [..9999].", "Write what the document says about itself.");

    public static readonly DiagnosticDescriptor UndecidedRule = OpenWork("CM3026", "A kind or mode is not decided yet",
        "An actor's kind is unknown or an opinion's mode unspecified, as an import leaves them, or a kind is other and no label says what it is.", "Say what it is.");

    public static readonly DiagnosticDescriptor RationaleRule = OpenWork("CM3027", "A claim or relation has no rationale",
        "The document declares a codebook, and a claim or relation does not say why it is annotated as it is.", "Add a rationale to it, or take the codebook out of document.json.");

    public static readonly DiagnosticDescriptor[] All =
    [
        MalformedRule, OverlapRule, GapRule, OutsideRule, UnclaimedRule, ClaimedAndDisposedRule, SelfRelationRule, SupportCycleRule, PartOfCycleRule,
        DateRule, RetrievedRule, CoverageRule, OrdinalRule, HeadingRule, CertaintyRule, SectionOrderRule, RepeatedAnchorRule, RepeatedRelationRule,
        ReadingRule, DenialRule, RestatementRule, SurfaceRule, MetonymRule,
        UnanchoredRule, PlaceholderRule, UndecidedRule, RationaleRule,
    ];

    public static Finding Malformed(string reason) => new(MalformedRule, reason);

    public static Finding Unreadable() => new(MalformedRule,
        "This number cannot be held: the largest one is 2,147,483,647.");

    public static Finding Overlap(string passage, string before, int overlap) => new(OverlapRule, string.Create(CultureInfo.InvariantCulture,
        $"Passage '{passage}' begins {overlap:N0} code point(s) before '{before}' has ended. Correct start and length."));

    public static Finding Gap(string passage, string before, int gap) => new(GapRule, string.Create(CultureInfo.InvariantCulture,
        $"{gap:N0} code points lie between passage '{passage}' and '{before}' before it, where one space should. Add the passage that is missing."));

    public static Finding Outside(string passage, int length, TextSpan span) => new(OutsideRule, string.Create(CultureInfo.InvariantCulture,
        $"The anchor {span} ends outside passage '{passage}', which has {length:N0} code points. Start counts from the passage's start."));

    public static Finding Unclaimed(string passage) => new(UnclaimedRule,
        $"Passage '{passage}' carries no claim and no disposition. Add the claims that it makes, or say why it makes none.");

    public static Finding ClaimedAndDisposed(string passage, Disposition disposition, string claim) => new(ClaimedAndDisposedRule,
        $"Passage '{passage}' is disposed of as {Kebab.Of(disposition)}, but claim '{claim}' is anchored in it. Remove one of the two.");

    public static Finding SelfRelation(string claim) => new(SelfRelationRule, $"The relation joins claim '{claim}' to itself.");

    public static Finding SupportCycle(IEnumerable<string> circle) => new(SupportCycleRule,
        $"Claims support each other in a circle: {string.Join(" -> ", circle)}. Remove or reverse one of these relations.");

    public static Finding PartOfCycle(IEnumerable<string> circle) => new(PartOfCycleRule,
        $"Records are part of each other in a circle: {string.Join(" -> ", circle)}. Remove or correct one partOf.");

    public static Finding ImpossibleDate(string text, string reason) => new(DateRule, $"'{Excerpt.Of(text)}' is no date: {reason}.");

    public static Finding RetrievedBeforePublished(string source, string retrieved, string published) => new(RetrievedRule,
        $"Source '{source}' was retrieved on {retrieved}, before it was published on {published}.");

    public static Finding NotFromStart(string passage, int start) => new(CoverageRule, string.Create(CultureInfo.InvariantCulture,
        $"The first passage, '{passage}', begins at {start:N0}; it must begin at 0."));

    public static Finding NotToEnd(string passage, int end, int length) => new(CoverageRule, string.Create(CultureInfo.InvariantCulture,
        $"The last passage, '{passage}', ends at {end:N0}, but the text has {length:N0} code points."));

    public static Finding OrdinalOutOfOrder(string id, int ordinal, int expected) => new(OrdinalRule, string.Create(CultureInfo.InvariantCulture,
        $"'{id}' has the ordinal {ordinal:N0}, but stands at place {expected:N0} of its list."));

    public static Finding HeadingOnSentence(string passage) => new(HeadingRule,
        $"Passage '{passage}' is a sentence, but disposed of as a heading. Correct kind or disposition.");

    public static Finding UnknownCertainty(string claim) => new(CertaintyRule,
        $"Claim '{claim}' has the certainty unknown, which belongs to opinions of the mode uncertainty alone.");

    public static Finding UncertaintyWithoutUnknown(string claim, Certainty certainty) => new(CertaintyRule,
        $"Claim '{claim}' is an opinion of the mode uncertainty; its certainty is unknown, not {Kebab.Of(certainty)}.");

    public static Finding SectionOutOfOrder(string passage, string section) => new(SectionOrderRule,
        $"Passage '{passage}' belongs to section '{section}', whose passages ended before, or whose turn comes later.");

    public static Finding AnchorsOverlap(string claim, string passage) => new(RepeatedAnchorRule,
        $"Two anchors of claim '{claim}' overlap in passage '{passage}'. Join them into one.");

    public static Finding RelationTwice(string first) => new(RepeatedRelationRule,
        $"Relation '{first}' already joins these two claims in this way. Remove one of the two.");

    public static Finding ReadingTwice(string claim, string reader) => new(ReadingRule,
        $"Claim '{claim}' already has a reading by the reader '{reader}'. Remove one of the two.");

    public static Finding ReaderUnknown(string claim, string reader) => new(ReadingRule,
        $"Claim '{claim}' has a reading by '{reader}', but document.json names no such reader. Add {{ \"id\": \"{reader}\" }} to its \"readers\".");

    public static Finding ReaderTwice(string reader) => new(ReadingRule,
        $"The reader '{reader}' is named already. Remove one of the two.");

    public static Finding ReadingAgrees(string claim, string reader) => new(ReadingRule,
        $"The label of the reader '{reader}' for claim '{claim}' is the map's own. Only readings that differ are recorded; remove it.");

    public static Finding DenialOfNothing(string claim) => new(DenialRule,
        $"Claim '{claim}' is a denial, but opposes no claim. Add a relation of the kind opposes to what it denies.");

    public static Finding NothingShared(string from, string to) => new(RestatementRule,
        $"Claims '{from}' and '{to}' restate each other, but are about nothing in common.");

    public static Finding NotAName(string surface, NodeId target) => new(SurfaceRule,
        $"'{Excerpt.Of(surface)}' is neither the name nor an alias of the {Kebab.Of(target.Kind)} '{target.Value}'.");

    public static Finding Unanchored(string claim) => new(UnanchoredRule,
        $"Claim '{claim}' has no anchor. Quote its words: claimmap anchor MAP --text ARTICLE --scratch QUOTES.");

    public static Finding UndecidedKind(string actor) => new(UndecidedRule, $"Nobody has said what kind of actor '{actor}' is.");

    public static Finding Unlabelled(NodeId id) => new(UndecidedRule,
        $"The kind of {Kebab.Of(id.Kind)} '{id.Value}' is other: say what it is in \"kindLabel\".");

    public static Finding NoRationale(NodeId id) => new(RationaleRule,
        $"The {Kebab.Of(id.Kind)} '{id.Value}' has no rationale, though the map declares a codebook. Add \"rationale\".");

    public static Finding UndecidedMode(string claim) => new(UndecidedRule, $"Nobody has said what makes claim '{claim}' an opinion: its mode is unspecified.");

    public static Finding Placeholder(string member) => new(PlaceholderRule, $"The document's {member} is not filled in yet.");

    public static Finding MetonymMismatch(string surface, NodeId target, bool isMarked) => new(MetonymRule, isMarked
        ? $"'{Excerpt.Of(surface)}' is marked as a metonym, but is no alias of the kind metonym of the {Kebab.Of(target.Kind)} '{target.Value}'."
        : $"'{Excerpt.Of(surface)}' is a metonym of the {Kebab.Of(target.Kind)} '{target.Value}', but is not marked as one.");

    private static DiagnosticDescriptor Error(string code, string title, string cause, string cure) =>
        new(code, DiagnosticSeverity.Error, title, cause, cure);

    private static DiagnosticDescriptor OpenWork(string code, string title, string cause, string cure) =>
        new(code, DiagnosticSeverity.OpenWork, title, cause, cure);
}
