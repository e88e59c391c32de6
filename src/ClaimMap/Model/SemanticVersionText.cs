using System.Runtime.CompilerServices;

namespace ClaimMap.Model;

/// <summary>The text of a semantic version (semver.org, 2.0.0) without build metadata.</summary>
internal static class SemanticVersionText
{
    public const int MaxLength = 100;

    /// <summary>Whether a text is three numbers joined by dots and, after a hyphen, labels joined by dots if there are any.</summary>
    public static bool IsWellFormed(string text)
    {
        if (text.Length > MaxLength)
        {
            return false;
        }

        var hyphen = text.IndexOf('-', StringComparison.Ordinal);
        var numbers = (hyphen < 0 ? text : text[..hyphen]).Split('.');
        return numbers.Length == 3 && numbers.All(IsNumber) && (hyphen < 0 || text[(hyphen + 1)..].Split('.').All(IsLabel));
    }

    public static void ThrowIfMalformed(string text, [CallerArgumentExpression(nameof(text))] string? name = null)
    {
        if (!IsWellFormed(text))
        {
            throw new ArgumentException($"'{text}' is no semantic version such as 1.0.0.", name);
        }
    }

    private static bool IsNumber(string part) => part.Length > 0 && part.All(char.IsAsciiDigit) && (part.Length == 1 || part[0] != '0');

    private static bool IsLabel(string part) =>
        part.Length > 0 && part.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && (!part.All(char.IsAsciiDigit) || IsNumber(part));
}
