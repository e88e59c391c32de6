using System.Runtime.CompilerServices;
using System.Text;

namespace ClaimMap;

/// <summary>The kebab-case names that enum values have in data files and in everything written out.</summary>
/// <remarks>
/// Every enum counts from zero without a gap, in an int or a byte, which a test sees to: a value's number is its place among the names.
/// </remarks>
internal static class Kebab
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var names = Names<T>.All;
        var number = Unsafe.SizeOf<T>() == sizeof(byte) ? Unsafe.BitCast<T, byte>(value) : Unsafe.BitCast<T, int>(value);
        return (uint)number < (uint)names.Length ? names[number] : value.ToString();
    }

    /// <summary>Finds the value with a name, of an enum kept in an int.</summary>
    public static bool TryParse<T>(string name, out T value)
        where T : struct, Enum
    {
        var number = Array.IndexOf(Names<T>.All, name);
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
    public static string[] NamesOf(Type type) => Array.ConvertAll(Enum.GetNames(type), FromPascal);

    // Not more than this for each enum: whatever is generic is compiled anew for every one, at first use.
    private static class Names<T>
        where T : struct, Enum
    {
        public static readonly string[] All = NamesOf(typeof(T));
    }
}
