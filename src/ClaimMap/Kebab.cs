using System.Collections.Concurrent;
using System.Text;

namespace ClaimMap;

/// <summary>The kebab-case names that enum values have in data files and in everything written out.</summary>
internal static class Kebab
{
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.Cache.GetOrAdd(value, static v => FromPascal(v.ToString()));

    public static string FromPascal(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }

    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly ConcurrentDictionary<T, string> Cache = new();
    }
}
