namespace ClaimMap.Authoring.Languages;

/// <summary>What a language's sentences are told by: its abbreviations, and the words that usually begin a sentence.</summary>
/// <remarks>
/// Abbreviations are without their last full stop; whether they begin with a capital makes no difference but for single letters.
/// </remarks>
internal sealed class LanguageRules
{
    /// <summary>The language as a BCP 47 tag.</summary>
    public required string Code { get; init; }

    /// <summary>Frequent short words, by which a text in the language is recognised.</summary>
    public string[] Function { get; init; } = [];

    /// <summary>Abbreviations that always have something behind them: titles, ranks, "e.g.".</summary>
    public HashSet<string> Leading { get; init; } = [];

    /// <summary>Abbreviations that only stand before a number.</summary>
    public HashSet<string> Counting { get; init; } = [];

    /// <summary>Abbreviations inside a sentence or at its end: a word of <see cref="Openers"/> behind them begins a new one.</summary>
    public HashSet<string> Either { get; init; } = [];

    /// <summary>Abbreviations behind which any capital begins a new sentence.</summary>
    public HashSet<string> Ending { get; init; } = [];

    /// <summary>What goes on behind an hour: days, months and time zones.</summary>
    public HashSet<string> AfterHour { get; init; } = [];

    /// <summary>Words that a sentence begins with which first says when.</summary>
    public HashSet<string> OfTime { get; init; } = [];

    /// <summary>Words that usually begin a sentence.</summary>
    public HashSet<string> Openers { get; init; } = [];

    /// <summary>Whether a number with a full stop is an ordinal, as in "3. Oktober".</summary>
    public bool HasOrdinals { get; init; }

    /// <summary>Whether a sentence may begin with a small letter.</summary>
    public bool BeginsInLowerCase { get; init; }

    /// <summary>Whether a colon parts sentences, as between what introduces a statement and the statement.</summary>
    public bool EndsAtColon { get; init; }

    /// <summary>Whether a list has a word, which may begin with a capital.</summary>
    public static bool Has(HashSet<string> list, string word) =>
        list.Contains(word) || (word.Length > 1 && (list.Contains(char.ToLowerInvariant(word[0]) + word[1..]) || list.Contains(char.ToUpperInvariant(word[0]) + word[1..])));
}
