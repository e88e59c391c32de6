namespace ClaimMap.Authoring.Languages;

/// <summary>Which language's rules a text is read by.</summary>
internal static class LanguageChoice
{
    private static readonly LanguageRules[] All =
        [English.Rules, German.Rules, OtherLanguages.Arabic, OtherLanguages.French, OtherLanguages.Spanish, OtherLanguages.Italian, OtherLanguages.Portuguese, OtherLanguages.Greek, OtherLanguages.Russian];

    // Languages whose marks decide alone: nothing of them is abbreviated by a full stop that could be taken for a sentence's.
    private static readonly string[] WithoutAbbreviations = ["fa", "ur", "hi", "mr", "ne", "bn", "zh", "ja", "ko", "he", "th", "am", "hy", "my"];

    /// <summary>The rules for a language; those of English where it has none of its own.</summary>
    /// <param name="language">A BCP 47 tag; null to look at the text.</param>
    /// <param name="text">A part of the text.</param>
    public static LanguageRules For(string? language, string text) =>
        language is null ? Guess(text) : Array.Find(All, r => r.Code == Primary(language)) ?? English.Rules;

    /// <summary>Whether a language has rules of its own, or needs none.</summary>
    public static bool IsKnown(string language) => Array.Exists(All, r => r.Code == Primary(language)) || WithoutAbbreviations.Contains(Primary(language));

    private static string Primary(string language) => language.Split('-', '_')[0].ToLowerInvariant();

    private static LanguageRules Guess(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(2000).Select(w => w.TrimEnd('.', ',', ';', ':').ToLowerInvariant()).ToList();
        return All.MaxBy(rules => words.Count(w => rules.Function.Contains(w)))!;
    }
}
