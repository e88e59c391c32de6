using System.Globalization;
using System.Text;

namespace ClaimMap.Text;

/// <summary>The marks before the items of lists: bullets, numbers and letters.</summary>
internal static class ListMarkers
{
    private const string Bullets = "-*+\u2022\u2023\u2043\u204C\u204D\u2219\u25AA\u25CF\u25E6\u2013";

    private static readonly string[] Ends = [".)", ".", ")"];

    /// <summary>Whether a line begins with one.</summary>
    public static bool IsAt(ReadOnlySpan<char> line) => line.Length > 2 && LengthOf(line.ToString()) is > 0 and var length && length < line.Length;

    /// <summary>The length of the marker that a line begins with, a bullet, a number or both; 0 where there is none.</summary>
    public static int LengthOf(string line)
    {
        var bullet = BulletOf(line);
        return Read(line, bullet.Length)?.End ?? (bullet.EndsWith(' ') ? bullet.Length : 0);
    }

    /// <summary>
    /// The beginnings of a list's items that stand in one line, each with the next number or letter and in the same form; only the beginning of the
    /// line where there is no list.
    /// </summary>
    public static List<int> ItemsOf(string line)
    {
        var starts = new List<int> { 0 };
        var bullet = BulletOf(line);
        for (var marker = Read(line, bullet.Length); marker is { } known;)
        {
            var next = line.IndexOf($" {bullet}{known.Next} ", known.End, StringComparison.Ordinal);
            if (next < 0)
            {
                break;
            }

            starts.Add(next + 1);
            marker = Read(line, next + 1 + bullet.Length);
        }

        return starts;
    }

    private static string BulletOf(string line) =>
        line.Length < 2 || !Bullets.Contains(line[0], StringComparison.Ordinal) ? "" : line[1] == ' ' ? line[..2] : char.IsAsciiDigit(line[1]) ? line[..1] : "";

    // The number or letter at a position, behind which a space has to be.
    private static Marker? Read(string text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 3 && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var isLetter = end == at && at < text.Length && char.IsAsciiLetterLower(text[at]);
        end += isLetter ? 1 : 0;
        var close = end == at ? null : Array.Find(Ends, e => string.CompareOrdinal(text, end, e + " ", 0, e.Length + 1) == 0);
        if (close is null)
        {
            return null;
        }

        var next = new StringBuilder();
        _ = isLetter ? next.Append((char)(text[at] + 1)) : next.Append(CultureInfo.InvariantCulture, $"{int.Parse(text.AsSpan(at, end - at), CultureInfo.InvariantCulture) + 1}");
        return new Marker(end + close.Length, next.Append(close).ToString());
    }

    private readonly record struct Marker(int End, string Next);
}
