using System.Runtime.CompilerServices;

namespace ClaimMap.Model;

/// <summary>What constructors and <c>with</c> ask of a value alike; each returns the value. A parameter is named after its property.</summary>
internal static class Checked
{
    /// <exception cref="ArgumentException">The text is null or blank.</exception>
    public static string Text(string value, [CallerMemberName] string member = "")
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value, ParameterOf(member));
        }

        return value;
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
            ArgumentOutOfRangeException.ThrowIfLessThan(value, least, ParameterOf(member));
        }

        return value;
    }

    /// <summary>The exception for a value that a property does not take.</summary>
    public static ArgumentException Refused(string message, [CallerMemberName] string member = "") => new(message, ParameterOf(member));

    private static string ParameterOf(string member) => char.ToLowerInvariant(member[0]) + member[1..];
}
