using ClaimMap.Loading.Diagnostics;
using ClaimMap.Model;

namespace ClaimMap.Interchange;

/// <summary>What a list says of a claim by a word of a fixed set each; null where it says nothing, or a word that means nothing.</summary>
internal sealed record ClaimWords(ClaimTag? Tag, OpinionMode? Mode, AttributionCue? Cue, Stance? Stance, Certainty? Certainty, Polarity? Polarity)
{
    private static readonly Dictionary<string, ClaimTag> Tags = WordsOf<ClaimTag>();
    private static readonly Dictionary<string, OpinionMode> Modes = WordsOf<OpinionMode>();
    private static readonly Dictionary<string, AttributionCue> Cues = WordsOf<AttributionCue>();
    private static readonly Dictionary<string, Stance> Stances = WordsOf<Stance>();
    private static readonly Dictionary<string, Certainty> Certainties = WordsOf<Certainty>();
    private static readonly Dictionary<string, Polarity> Polarities = WordsOf<Polarity>();
    private static readonly Dictionary<string, AboutRole> Roles = WordsOf<AboutRole>();

    // A tag may be cut short.
    private static readonly Dictionary<string, ClaimTag> ShortTags = new(StringComparer.Ordinal)
    {
        ["fact"] = ClaimTag.AssertedFact,
        ["asserted"] = ClaimTag.AssertedFact,
        ["allegation"] = ClaimTag.AttributedAllegation,
        ["attributed"] = ClaimTag.AttributedAllegation,
        ["opinion"] = ClaimTag.AuthorOpinion,
    };

    /// <summary>Reads the words of a claim; each that means nothing is a fault.</summary>
    public static ClaimWords Of(ProposedClaim proposed, List<string> faults) => new(
        proposed.Tag is { } tag && ShortTags.TryGetValue(Key(tag), out var cut) ? cut : Read(proposed.Tag, Tags, "tag", faults),
        Read(proposed.Mode, Modes, "mode", faults),
        Read(proposed.Cue, Cues, "cue", faults),
        Read(proposed.Stance, Stances, "stance", faults),
        Read(proposed.Certainty, Certainties, "certainty", faults),
        Read(proposed.Polarity, Polarities, "polarity", faults));

    /// <summary>What a word says of the part that something has in a claim; null where it says nothing.</summary>
    public static AboutRole? RoleOf(string? word) => word is not null && Roles.TryGetValue(Key(word), out var role) ? role : null;

    private static T? Read<T>(string? word, Dictionary<string, T> words, string member, List<string> faults)
        where T : struct
    {
        if (word is null)
        {
            return null;
        }

        if (words.TryGetValue(Key(word), out var value))
        {
            return value;
        }

        faults.Add($"\"{member}\" is \"{Excerpt.Of(word)}\". Expected: {string.Join(", ", words.Keys)}");
        return null;
    }

    private static string Key(string word) => word.Trim().ToLowerInvariant().Replace('_', '-').Replace(' ', '-');

    private static Dictionary<string, T> WordsOf<T>()
        where T : struct, Enum => Enum.GetValues<T>().ToDictionary(v => Kebab.Of(v), StringComparer.Ordinal);
}
