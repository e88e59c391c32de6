using ClaimMap.Views;

namespace ClaimMap.Cli;

/// <summary>Where a command writes: data to <paramref name="Output"/>, problems to <paramref name="Error"/>.</summary>
/// <param name="Output">Takes what was asked for.</param>
/// <param name="Error">Takes messages.</param>
/// <param name="Terminal">What the output goes to.</param>
/// <param name="WatchOutput">Gives a token that is cancelled once nobody reads <paramref name="Output"/> any more: for what would otherwise wait for ever.</param>
internal sealed record Streams(TextWriter Output, TextWriter Error, Terminal Terminal, Func<CancellationToken>? WatchOutput = null)
{
    /// <summary>Writes one line about a problem.</summary>
    public void Complain(string message) => Error.WriteLine(Printable.Of(message));
}

/// <summary>What the output goes to.</summary>
/// <param name="HasColor">Whether colour may be used.</param>
/// <param name="Width">Where lines are broken, in columns; null where they are not.</param>
/// <param name="ShowsWaiting">Whether the error stream is a terminal too, on which a line can come and go while something takes long.</param>
internal sealed record Terminal(bool HasColor, int? Width, bool ShowsWaiting = false)
{
    /// <summary>A file or a pipe: no colour, and whole lines, which can be searched.</summary>
    public static Terminal None { get; } = new(false, null);

    public static Terminal Detect() =>
        Detect(Console.IsOutputRedirected, Environment.GetEnvironmentVariable, () => Console.WindowWidth) with
        {
            ShowsWaiting = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        };

    /// <summary>Colour needs a terminal that is not dumb, and no NO_COLOR (https://no-color.org: set and not empty).</summary>
    internal static Terminal Detect(bool isRedirected, Func<string, string?> environment, Func<int> width) =>
        isRedirected
            ? None
            : new Terminal(string.IsNullOrEmpty(environment("NO_COLOR")) && environment("TERM") != "dumb", WidthOf(width()));

    // Some terminals say 0 for what they do not know; below 40 columns nothing reads well, above 100 lines are too long to read.
    private static int WidthOf(int columns) => columns == 0 ? 80 : Math.Clamp(columns, 40, 100);
}
