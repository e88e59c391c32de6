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
