using ClaimMap.Graph;
using ClaimMap.Model;

namespace ClaimMap.Views;

/// <summary>The members of a claim, in order. Every view goes by them: a member that is added here is in all of them.</summary>
/// <remarks>
/// Views put <see cref="Voice"/> before or after <see cref="Manner"/>, and name single fields only where they show one in a way of
/// their own, as pages link what a claim is about.
/// </remarks>
internal static class ClaimFields
{
    public static ClaimField Tag { get; } = new("tag", static (c, _) => [Kebab.Of(c.Tag)]);

    public static ClaimField Statement { get; } = new("statement", static (c, _) => [c.Statement]) { IsText = true };

    public static ClaimField Mode { get; } = new("mode", static (c, _) => [c is AuthorOpinion opinion ? Kebab.Of(opinion.Mode) : null]);

    public static ClaimField Certainty { get; } =
        new("certainty", static (c, _) => [Kebab.Of(c.Certainty)]) { IsMarked = static c => c.Certainty != ClaimMap.Certainty.Certain };

    public static ClaimField Polarity { get; } =
        new("polarity", static (c, _) => [Kebab.Of(c.Polarity)]) { IsMarked = static c => c.Polarity == ClaimMap.Polarity.Negative, Mark = "negative", Phrase = "negated" };

    /// <summary>Gets how a claim is put: what every claim has, if only by default.</summary>
    public static IReadOnlyList<ClaimField> Manner { get; } =
    [
        Certainty,
        Polarity,
        new("condition", static (c, _) => [c.Condition]) { IsText = true, IsMarked = static c => c.Condition is not null, Mark = "on condition", Phrase = "on a condition" },
        new("presupposed", static (c, _) => [c.Presupposed ? "yes" : "no"]) { IsFlag = true, IsMarked = static c => c.Presupposed, Mark = "presupposed" },
    ];

    public static ClaimField Sources { get; } = OfAllegation("source", static (a, names) => a.Sources.Select(names.Of)) with { Column = "sources" };

    public static ClaimField Addressee { get; } = OfAllegation("addressee", static (a, names) => [a.Addressee is { } whom ? names.Of(whom) : null]);

    /// <summary>Gets whose words an allegation is, and how the author stands to them.</summary>
    public static IReadOnlyList<ClaimField> Voice { get; } =
    [
        OfAllegation("reported by", static (a, names) => a.ReportedBy.Select(v => $"{names.Of(v.Sources)}; cue: {Kebab.Of(v.Cue)}")) with { Column = null },
        Sources,
        OfAllegation("cue", static (a, _) => [Kebab.Of(a.Cue)]),
        Addressee,
        OfAllegation("stance", static (a, _) => [Kebab.Of(a.Stance)]),
    ];

    public static ClaimField About { get; } =
        new("about", static (c, names) => c.About.Select(a => $"{Kebab.Of(a.Role)}: {names.Of(a.Subject)}")) { Column = null };

    public static ClaimField Anchors { get; } = new("anchors", static (c, _) => c.Anchors.Select(a => $"{a.Passage} {a.Span}")) { Column = null };

    public static ClaimField Rationale { get; } = new("rationale", static (c, _) => c.Rationale is { } rationale ? [rationale] : []) { IsText = true };

    public static ClaimField Readings { get; } =
        new("readings", static (c, names) => c.Readings.Select(r => $"{r.Reader} reader: {Of(r.Label, names)} ({r.Reason})")) { Column = null };

    public static IReadOnlyList<ClaimField> All { get; } = [Tag, Statement, Mode, .. Manner, .. Voice, About, Anchors, Rationale, Readings];

    /// <summary>How sure a claim is: its certainty in any case, then what else is marked, sentences last.</summary>
    public static IEnumerable<ClaimField> HowSure(Claim claim) => Manner.Where(f => f == Certainty || f.IsMarked(claim)).OrderBy(f => f.IsText);

    /// <summary>What a reader called a claim.</summary>
    public static string Of(ReadingLabel? label, MapNames names) => label switch
    {
        null => "has no such claim",
        { Mode: { } mode } => $"{Kebab.Of(label.Tag)}, mode: {Kebab.Of(mode)}",
        { Sources.Count: > 0 } => $"{Kebab.Of(label.Tag)}, source: {names.Of(label.Sources)}",
        _ => Kebab.Of(label.Tag),
    };

    private static ClaimField OfAllegation(string name, Func<Attribution, MapNames, IEnumerable<string?>> values) =>
        new(name, (claim, names) => claim is AttributedAllegation { Attribution: var attribution } ? values(attribution, names) : []);
}

/// <summary>A member of a claim.</summary>
/// <param name="Name">What it is called; a single value as in data files.</param>
/// <param name="Values">Its values in words, null for none.</param>
internal sealed record ClaimField(string Name, Func<Claim, MapNames, IEnumerable<string?>> Values)
{
    /// <summary>Gets what tables call its column; null for a list with a table of its own.</summary>
    public string? Column { get; init; } = Name;

    /// <summary>Gets whether a claim differs here from one that is certain, positive, stated and without condition: lists show only that.</summary>
    public Func<Claim, bool> IsMarked { get; init; } = static _ => false;

    /// <summary>Gets what is said for it where it is marked; null for its value.</summary>
    public string? Mark { get; init; }

    /// <summary>Gets what notebooks say instead: theirs is one sentence where pages set the marks apart.</summary>
    public string? Phrase { get => field ?? Mark; init; }

    /// <summary>Gets whether it is in the annotator's words, and no name of a value.</summary>
    public bool IsText { get; init; }

    /// <summary>Gets whether it is yes or no: data has true or false.</summary>
    public bool IsFlag { get; init; }

    public IEnumerable<string> Of(Claim claim, MapNames names) => Values(claim, names).OfType<string>();

    /// <summary>All of it as one value of a table; null where a claim has none.</summary>
    public string? Cell(Claim claim, MapNames names) => IsFlag
        ? IsMarked(claim) ? "true" : "false"
        : string.Join(" and ", Of(claim, names)) is { Length: > 0 } value ? value : null;
}
