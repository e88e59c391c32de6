using ClaimMap.Graph;
using ClaimMap.Model;

namespace ClaimMap.Views.Annotation;

/// <summary>What annotation tools hold of a claim in fields of their own, by the names that <c>claimmap import</c> reads.</summary>
/// <remarks>A name has its id behind it, <c>Upstream (actor:upstream)</c>, and a group that is no actor stands in quotation marks: what is read back is what was written.</remarks>
internal static class AnnotationWords
{
    /// <summary>The fields whose values are of a fixed set, with the set.</summary>
    public static IReadOnlyList<(string Name, string[] Values)> Choices { get; } =
    [
        ("mode", Kebab.NamesOf(typeof(OpinionMode))),
        ("cue", Kebab.NamesOf(typeof(AttributionCue))),
        ("stance", Kebab.NamesOf(typeof(Stance))),
        ("certainty", Kebab.NamesOf(typeof(Certainty))),
        ("polarity", Kebab.NamesOf(typeof(Polarity))),
        ("presupposed", ["yes", "no"]),
    ];

    /// <summary>The fields of words, in order.</summary>
    public static IReadOnlyList<string> Texts { get; } = ["statement", "condition", "source", "addressee", "about", "rationale"];

    /// <summary>What a claim has in the fields of a fixed set; a field that it has not is left out.</summary>
    public static IEnumerable<(string Name, string Value)> ChoicesOf(Claim claim)
    {
        if (claim.Mode is { } mode)
        {
            yield return ("mode", Kebab.Of(mode));
        }

        if (claim.Attribution is { } attribution)
        {
            yield return ("cue", Kebab.Of(attribution.Cue));
            yield return ("stance", Kebab.Of(attribution.Stance));
        }

        yield return ("certainty", Kebab.Of(claim.Certainty));
        yield return ("polarity", Kebab.Of(claim.Polarity));
        if (claim.Presupposed)
        {
            yield return ("presupposed", "yes");
        }
    }

    /// <summary>What a claim has in the fields of words; a list has several values.</summary>
    public static IEnumerable<(string Name, IEnumerable<string> Values)> TextsOf(Claim claim, MapNames names)
    {
        yield return ("statement", [claim.Statement]);
        yield return ("condition", claim.Condition is { } condition ? [condition] : []);
        yield return ("source", claim.Attribution is { } attribution ? attribution.Sources.Select(s => NameOf(s, names)) : []);
        yield return ("addressee", claim.Attribution?.Addressee is { } addressee ? [NameOf(addressee, names)] : []);
        yield return ("about", claim.About.Select(a => $"{Kebab.Of(a.Role)}: {NameOf(a.Subject, names)}"));
        yield return ("rationale", claim.Rationale is { } rationale ? [rationale] : []);
    }

    private static string NameOf(NodeId node, MapNames names) => $"{names.Of(node)} ({node})";

    private static string NameOf(AttributionSource source, MapNames names) => source.Match(actor => NameOf(actor, names), group => $"\"{group}\"", () => "unspecified");
}
