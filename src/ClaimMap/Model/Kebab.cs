using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ClaimMap.Model;

/// <summary>The kebab-case names that enum values have in data files and in everything written out.</summary>
/// <remarks>
/// Every enum counts from zero without a gap, in an int, which a test sees to: a value's number is its index among the names.
/// </remarks>
internal static class Kebab
{
    private static readonly Dictionary<Type, string[]> Names = [];

    public static string Of<T>(T value)
        where T : struct, Enum => NameOf(typeof(T), Unsafe.BitCast<T, int>(value));

    /// <summary>The name of a kind and, in the annotator's words, which of that kind.</summary>
    public static string Labelled<T>(T kind, string? label)
        where T : struct, Enum => label is null ? Of(kind) : $"{Of(kind)}: {label}";

    /// <summary>The number of the value with a name.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static int Parse(string name, Type type) =>
        NumberOf(type, name) is >= 0 and var number ? number : throw new FormatException($"'{name}' is no {type.Name}.");

    /// <summary>Finds the value with a name.</summary>
    public static bool TryParse<T>(string name, out T value)
        where T : struct, Enum
    {
        var number = NumberOf(typeof(T), name);
        value = Unsafe.BitCast<int, T>(Math.Max(number, 0));
        return number >= 0;
    }

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

    /// <summary>The names of an enum's values, in the order of the values.</summary>
    public static string[] NamesOf(Type type)
    {
        lock (Names)
        {
            if (!Names.TryGetValue(type, out var names))
            {
                Names.Add(type, names = Array.ConvertAll(Enum.GetNames(type), FromPascal));
            }

            return names;
        }
    }

    // Not generic: whatever is, is compiled anew for every enum, at first use.
    private static string NameOf(Type type, int number) => NamesOf(type) is var names && (uint)number < (uint)names.Length ? names[number] : number.ToString(CultureInfo.InvariantCulture);

    private static int NumberOf(Type type, string name) => Array.IndexOf(NamesOf(type), name);
}
