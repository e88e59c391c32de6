namespace ClaimMap.Model;

/// <summary>The form that every id's text has.</summary>
internal static class IdText
{
    public const int MaxLength = 80;

    public static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaxLength || !char.IsAsciiLetterLower(text[0]))
        {
            return false;
        }

        for (var i = 1; i < text.Length; i++)
        {
            var isHyphen = text[i] == '-';
            if (isHyphen ? i == text.Length - 1 || text[i - 1] == '-' : !char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static readonly HashSet<string> Small = new(StringComparer.Ordinal) { "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "and", "is", "are", "was", "were", "that", "its", "it", "has", "have", "had" };

    /// <summary>The words of a title as an id; null where they make none.</summary>
    public static string? OfTitle(string title) => string.Join('-', WordsOf(title)) is var id && (id.Length <= MaxLength ? id : id[..MaxLength].Trim('-')) is var text && IsWellFormed(text) ? text : null;

    /// <summary>The first words of a text as an id, the small ones left out; null where nothing of it can stand in one.</summary>
    public static string? Of(string text, int words)
    {
        var chosen = WordsOf(text).Where(p => !Small.Contains(p)).SkipWhile(p => char.IsAsciiDigit(p[0])).Take(words).ToList();
        while (chosen.Count > 1 && chosen.Sum(p => p.Length + 1) > 60)
        {
            chosen.RemoveAt(chosen.Count - 1);
        }

        var id = string.Join('-', chosen);
        return id.Length > MaxLength ? id[..60] : IsWellFormed(id) ? id : null;
    }

    // Names keep their shape in an id. A table of our own, because what the framework knows of accents depends on the host.
    private static readonly Dictionary<char, string> Plain = new (string Letters, string Base)[]
    {
        ("àáâãäåāăąǎə", "a"), ("æ", "ae"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģǧ", "g"), ("ĥħ", "h"), ("ìíîïĩīĭįıİ", "i"), ("ĵ", "j"), ("ķǩ", "k"),
        ("ĺļľŀł", "l"), ("ñńņňŋ", "n"), ("òóôõöøōŏőǒ", "o"), ("œ", "oe"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ß", "ss"), ("ţťŧț", "t"), ("þ", "th"), ("ùúûüũūŭůűųǔ", "u"),
        ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"),
    }.SelectMany(group => group.Letters, (group, letter) => (letter, group.Base)).ToDictionary();

    // What is no Latin letter or ASCII digit parts words; an apostrophe does not.
    private static List<string> WordsOf(string text)
    {
        var words = new List<string>();
        var word = new System.Text.StringBuilder();
        foreach (var c in text + " ")
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (Plain.TryGetValue(char.ToLowerInvariant(c), out var letters))
            {
                word.Append(letters);
            }
            else if (c is not ('\'' or '\u2019') && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return words;
    }

    /// <summary>Returns the text of an id.</summary>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static string Checked(string value)
    {
        ThrowIfMalformed(value);
        return value;
    }

    public static void ThrowIfMalformed(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!IsWellFormed(value))
        {
            throw new ArgumentException(
                $"\"{value}\" is no id: an id is lower-case words of letters and digits joined by single hyphens, begins with a letter and has at most {MaxLength} characters.",
                nameof(value));
        }
    }
}
