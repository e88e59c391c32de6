using ClaimMap.Views;

namespace ClaimMap.Cli;

/// <summary>Where a command writes: data to <paramref name="Output"/>, problems to <paramref name="Error"/>.</summary>
internal sealed record Streams(TextWriter Output, TextWriter Error, Terminal Terminal)
{
    /// <summary>Writes one line about a problem.</summary>
    public void Complain(string message) => Error.WriteLine(Printable.Of(message));
}
