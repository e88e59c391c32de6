using System.Globalization;
using System.Runtime.CompilerServices;

namespace ClaimMap.Model;

/// <summary>What constructors and <c>with</c> ask of a value alike; each returns the value. A parameter is named after its property.</summary>
internal static class Checked
{
    /// <exception cref="ArgumentException">The text is null or blank.</exception>
    public static string Text(string value, [CallerMemberName] string member = "")
    {
        NotNull(value, member);
        return IsBlank(value) ? throw Refused($"{ParameterOf(member)} is blank; write something there.", member) : value;
    }

    /// <summary>Whether there is nothing but white space in a text.</summary>
    public static bool IsBlank(string value)
    {
        foreach (var c in value)
        {
            // U+0085 is white space to the framework and none to the schemas, U+FEFF the reverse; the schemas decide.
            if (c == '\u0085' || (!char.IsWhiteSpace(c) && c != '\uFEFF'))
            {
                return false;
            }
        }

        return true;
    }

    /// <exception cref="ArgumentException">There is a text, and it is blank.</exception>
    public static string? OptionalText(string? value, [CallerMemberName] string member = "") => value is null ? null : Text(value, member);

    /// <exception cref="ArgumentNullException">There is no value.</exception>
    public static T NotNull<T>(T value, [CallerMemberName] string member = "")
        where T : class
    {
        if (value is null)
        {
            throw new ArgumentNullException(ParameterOf(member));
        }

        return value;
    }

    /// <exception cref="ArgumentOutOfRangeException">The number is smaller.</exception>
    public static int AtLeast(int least, int value, [CallerMemberName] string member = "")
    {
        if (value < least)
        {
            throw new ArgumentOutOfRangeException(
                ParameterOf(member), value, string.Create(CultureInfo.InvariantCulture, $"{ParameterOf(member)} is {value}, and has to be at least {least}."));
        }

        return value;
    }

    /// <summary>The exception for a value that a property does not take.</summary>
    public static ArgumentException Refused(string message, [CallerMemberName] string member = "") => new(message, ParameterOf(member));

    private static string ParameterOf(string member) => char.ToLowerInvariant(member[0]) + member[1..];
}
