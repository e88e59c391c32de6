
using ClaimMap.Model;

namespace ClaimMap.Loading.Diagnostics;

/// <summary>What is allowed but better avoided: CM4001 to CM4003 are warnings, CM4004 is open work.</summary>
internal static class StyleFindings
{
    public static readonly DiagnosticDescriptor StrayFileRule = Warning("CM4001", "A file is none of the map's",
        "A .json file in the folder has a name that no kind of data file has; it is not read.", "Correct its name, or move it elsewhere.");

    public static readonly DiagnosticDescriptor MentionOrderRule = Warning("CM4002", "Mentions are out of reading order",
        "A mention stands behind one that comes later in the document.", "Reorder the list.");

    public static readonly DiagnosticDescriptor FullStopRule = Warning("CM4003", "A statement is no sentence",
        "A claim's statement does not end with a full stop.", "Write a sentence that stands by itself.");

    public static readonly DiagnosticDescriptor UnusedRule = new("CM4004", DiagnosticSeverity.OpenWork, "A record is named nowhere",
        "An actor, place, event, resolution, instrument or source is declared, but no other record names it.", "Remove it, or name it where it belongs.");

    public static readonly DiagnosticDescriptor[] All = [StrayFileRule, MentionOrderRule, FullStopRule, UnusedRule];

    public static Finding StrayFile(string? suggestion) => new(StrayFileRule,
        "No kind of data file has this name, so it is not read." + (suggestion is null ? "" : $" Did you mean {suggestion}?"));

    public static Finding MentionOutOfOrder(string surface) => new(MentionOrderRule, $"The mention of '{Excerpt.Of(surface)}' comes earlier in the document than the one before it.");

    public static Finding NoFullStop(string claim) => new(FullStopRule, $"The statement of claim '{claim}' does not end with a full stop.");

    public static Finding Unused(NodeId id) => new(UnusedRule, $"No other record names the {Kebab.Of(id.Kind)} '{id.Value}'. Remove it, or name it where it belongs.");

    private static DiagnosticDescriptor Warning(string code, string title, string cause, string cure) =>
        new(code, DiagnosticSeverity.Warning, title, cause, cure);
}
