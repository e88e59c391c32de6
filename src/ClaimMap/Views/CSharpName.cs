using System.Text;

namespace ClaimMap.Views;

/// <summary>Names and comments for generated C#.</summary>
internal static class CSharpName
{
    // What every class inherits, and may not be hidden without a warning.
    private static readonly string[] Inherited =
        [nameof(Equals), nameof(GetHashCode), nameof(GetType), nameof(ToString), nameof(ReferenceEquals), nameof(MemberwiseClone), "Finalize"];

    /// <summary>The names that members of a class cannot have: its own, and what it inherits.</summary>
    public static HashSet<string> Reserved(string @class) => new(Inherited, StringComparer.Ordinal) { @class };

    /// <summary>The name of an id's constant: its words in Pascal case, with a number behind it where that is taken.</summary>
    public static string Of(string id, HashSet<string> taken)
    {
        var name = new StringBuilder(id.Length);
        foreach (var word in id.Split('-'))
        {
            name.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
        }

        var (candidate, number) = (name.ToString(), 1);
        while (!taken.Add(candidate))
        {
            candidate = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}_{++number}");
        }

        return candidate;
    }

    public static void ThrowIfMalformed(string name, bool allowsDots)
    {
        ArgumentNullException.ThrowIfNull(name);
        var parts = allowsDots ? name.Split('.') : [name];
        if (!parts.All(p => p.Length > 0 && !char.IsAsciiDigit(p[0]) && p.All(c => char.IsAsciiLetterOrDigit(c) || c == '_')))
        {
            throw new ArgumentException(
                $"\"{name}\" is no C# name: it has letters, digits and underscores, no digit first{(allowsDots ? ", and dots between its parts" : "")}.", nameof(name));
        }
    }

    /// <summary>A name as it stands in a source: with an at-sign before what is, or may become, a word of the language.</summary>
    public static string Quoted(string name) => string.Join('.', name.Split('.').Select(p => p.All(c => char.IsAsciiLetterLower(c) || c == '_') ? "@" + p : p));

    /// <summary>Text as it may stand in an XML comment of one line.</summary>
    public static string Escape(string text) => Printable.Of(text)
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
