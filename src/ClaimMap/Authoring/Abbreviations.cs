using System.Collections.Frozen;

namespace ClaimMap.Authoring;

/// <summary>Tells a full stop that belongs to an abbreviation from one that ends a sentence. English.</summary>
internal static class Abbreviations
{
    // Always with a name or a phrase behind them.
    private static readonly FrozenSet<string> Leading = FrozenSet.Create(
        StringComparer.Ordinal,
        "Mr", "Mrs", "Ms", "Mx", "Messrs", "Mme", "Mlle", "Dr", "Prof", "St", "Rev", "Hon", "Fr", "Gen", "Col", "Maj", "Capt", "Cmdr", "Cdr", "Lt", "Sgt", "Adm",
        "Gov", "Sen", "Rep", "Amb", "Pres", "Mt", "Ft", "e.g", "E.g", "i.e", "I.e", "cf", "Cf", "vs", "viz", "ca", "approx");

    // Only before a number.
    private static readonly FrozenSet<string> Counting = FrozenSet.Create(
        StringComparer.Ordinal,
        "No", "no", "Nos", "nos", "p", "pp", "Art", "art", "Arts", "Sec", "sec", "Vol", "vol", "Vols", "Fig", "fig", "Figs", "Ch", "ch", "para", "paras", "Res", "Ref");

    // Inside a sentence or at its end: the next word decides.
    private static readonly FrozenSet<string> Either = FrozenSet.Create(
        StringComparer.Ordinal,
        "etc", "al", "Inc", "Co", "Corp", "Ltd", "Jr", "Sr", "Ph.D", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec");

    private static readonly FrozenSet<string> SentenceOpeners = FrozenSet.Create(
        StringComparer.Ordinal,
        "A", "An", "The", "This", "That", "These", "Those", "There", "Here", "It", "Its", "It's", "He", "She", "They", "We", "You", "I", "His", "Her", "Their", "Our", "My",
        "In", "On", "At", "By", "For", "From", "With", "Without", "To", "Of", "As", "If", "When", "While", "After", "Before", "Since", "Because", "Although", "Though",
        "But", "And", "Or", "So", "Yet", "Not", "No", "Nor", "However", "What", "Who", "Why", "How", "Where", "Which", "Is", "Are", "Was", "Were", "Some", "Many", "Most", "All", "Both", "Each");

    /// <summary>Whether the full stop at <paramref name="stop"/> belongs to an abbreviation inside the sentence that begins at <paramref name="start"/>; a space follows it.</summary>
    public static bool IsAt(string text, int start, int stop)
    {
        var begin = stop;
        while (begin > start && text[begin - 1] is not (' ' or '-' or '/' or '(' or '[' or '"' or '\''))
        {
            begin--;
        }

        var word = text[begin..stop];
        var isNumber = word.Length > 0 && word.All(char.IsAsciiDigit);
        return (isNumber && begin == start) // the number of a list's item
            || Leading.Contains(word)
            || (Counting.Contains(word) && char.IsAsciiDigit(text[stop + 2]))
            || ((Either.Contains(word) || IsDottedLetters(word)) && !SentenceOpeners.Contains(WordAt(text, stop + 2)));
    }

    // J, U.S, D.C, a.m
    private static bool IsDottedLetters(string word)
    {
        if (word.Length % 2 == 0)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.')
            {
                return false;
            }
        }

        return word.Length > 1 || char.IsUpper(word[0]);
    }

    // With a full stop behind it where there is one: the initial in "J. A. Smith" is no article.
    private static string WordAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '.' or '\''))
        {
            end++;
        }

        return text[at..end];
    }
}
