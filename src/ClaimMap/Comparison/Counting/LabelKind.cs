using ClaimMap.Comparison.Sets;
using ClaimMap.Model;

namespace ClaimMap.Comparison.Counting;

/// <summary>One of the labels that are compared: which value a claim has, and with which tag it goes.</summary>
/// <param name="Label">Which.</param>
/// <param name="GoesWith">The tag that it goes with; null where it goes with every one.</param>
/// <param name="Order">Its values in order; none of sources, which have names.</param>
/// <param name="Values">The values that a claim has; none where it does not say.</param>
internal sealed record LabelKind(ComparedLabel Label, ClaimTag? GoesWith, IReadOnlyList<string> Order, Func<ComparedClaim, IEnumerable<string?>> Values)
{
    /// <summary>What a claim has whose tag the label does not go with.</summary>
    public const string None = "none";

    /// <summary>The labels, in the order of <see cref="ComparedLabel"/>.</summary>
    public static LabelKind[] All(SourceNames sources) =>
    [
        new(ComparedLabel.Tag, null, Kebab.NamesOf(typeof(ClaimTag)), static c => [Word(c.Tag)]),
        new(ComparedLabel.Mode, ClaimTag.AuthorOpinion, Kebab.NamesOf(typeof(OpinionMode)), static c => [Word(c.Mode)]),
        new(ComparedLabel.Source, ClaimTag.AttributedAllegation, [], c => c.Sources.Select(sources.Of).Distinct().Order(StringComparer.Ordinal)),
        new(ComparedLabel.Cue, ClaimTag.AttributedAllegation, Kebab.NamesOf(typeof(AttributionCue)), static c => [Word(c.Cue)]),
        new(ComparedLabel.Stance, ClaimTag.AttributedAllegation, Kebab.NamesOf(typeof(Stance)), static c => [Word(c.Stance)]),
        new(ComparedLabel.Polarity, null, Kebab.NamesOf(typeof(Polarity)), static c => [Word(c.Polarity)]),
        new(ComparedLabel.Certainty, null, Kebab.NamesOf(typeof(Certainty)), static c => [Word(c.Certainty)]),
        new(ComparedLabel.Presupposed, null, ["yes", "no"], static c => [Word(c.IsPresupposed)]),
        new(ComparedLabel.Condition, null, ["yes", "no"], static c => [Word(c.HasCondition)]),
    ];

    /// <summary>The values that a claim has and that its tag goes with; none where it does not say.</summary>
    public IEnumerable<string> ValuesOf(ComparedClaim claim) => GoesWith is null || claim.Tag == GoesWith ? Values(claim).OfType<string>() : [];

    /// <summary>All values as one; <see cref="None"/> where the tag does not go with the label, null where the claim does not say.</summary>
    public string? Of(ComparedClaim claim) => GoesWith is not null && claim.Tag is null ? null
        : GoesWith is not null && claim.Tag != GoesWith ? None
        : string.Join(" and ", ValuesOf(claim)) is { Length: > 0 } value ? value : null;

    /// <summary>Whether a pair has the label at all.</summary>
    public bool IsOf(ComparedClaim expected, ComparedClaim actual) => GoesWith is null || expected.Tag == GoesWith || actual.Tag == GoesWith;

    /// <summary>Whether a side gives the label; one with nothing that could have it gives it as well as any.</summary>
    public bool IsGivenBy(ClaimSet set)
    {
        var could = set.Claims.Where(c => GoesWith is null || c.Tag == GoesWith).ToArray();
        return GoesWith is not null && set.Claims.Count > 0 && set.Claims.All(static c => c.Tag is null) ? false : could.Length == 0 || could.Any(c => Of(c) is not null);
    }

    private static string? Word<T>(T? value)
        where T : struct, Enum => value is { } given ? Kebab.Of(given) : null;

    private static string? Word(bool? value) => value switch
    {
        null => null,
        true => "yes",
        _ => "no",
    };
}
