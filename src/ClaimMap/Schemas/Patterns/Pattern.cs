using System.Text;
using System.Text.RegularExpressions;

namespace ClaimMap.Schemas;

/// <summary>A regular expression of a schema, found anywhere in a text unless it is anchored.</summary>
/// <remarks>
/// Nearly every pattern becomes a table (<see cref="PatternDfa"/>); one whose table would be too large goes to the framework's engine without
/// backtracking; only one that looks around or back is left to backtracking, and then under a time limit.
/// </remarks>
internal sealed class Pattern
{
    private readonly PatternDfa? _dfa;
    private readonly Regex? _regex;

    /// <exception cref="PatternException">The source is no regular expression.</exception>
    public Pattern(string source)
    {
        Source = source;
        var node = PatternParser.Parse(source);
        _dfa = PatternDfa.Build(node);
        if (_dfa is null)
        {
            _regex = ToRegex(node, out var backtracks);
            Backtracks = backtracks;
        }
    }

    /// <summary>How long one text may be compared with a pattern that backtracks.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromMilliseconds(250);

    public string Source { get; }

    /// <summary>Whether matching may run into <see cref="TimeLimit"/>.</summary>
    public bool Backtracks { get; }

    /// <summary>Whether the pattern became a table.</summary>
    public bool IsTable => _dfa is not null;

    /// <summary>The same pattern for the framework's engine.</summary>
    public static Regex ToRegex(PatternNode node, out bool backtracks)
    {
        var text = DotNetPattern.Write(node);
        backtracks = text.NeedsBacktracking;
        try
        {
            return backtracks
                ? new Regex(text.Text, RegexOptions.CultureInvariant, TimeLimit)
                : new Regex(text.Text, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw new PatternException(e.Message);
        }
    }

    /// <summary>Whether the pattern is found in the text.</summary>
    /// <param name="utf8">The text.</param>
    /// <param name="scratch">A buffer that is enlarged where needed and kept by the caller for the next time.</param>
    /// <exception cref="RegexMatchTimeoutException">The pattern backtracks and ran out of time.</exception>
    public bool IsMatch(ReadOnlySpan<byte> utf8, ref char[] scratch)
    {
        if (_dfa is not null)
        {
            return _dfa.IsMatch(utf8);
        }

        if (scratch.Length < utf8.Length)
        {
            scratch = new char[Math.Max(utf8.Length, 256)];
        }

        var length = Encoding.UTF8.GetChars(utf8, scratch);
        return _regex!.IsMatch(scratch.AsSpan(0, length));
    }
}
