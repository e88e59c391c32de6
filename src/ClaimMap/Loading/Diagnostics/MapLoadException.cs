using System.Globalization;
using System.Text;

namespace ClaimMap;

/// <summary>Thrown when the data files of a map cannot be made into a graph; carries every diagnostic.</summary>
public sealed class MapLoadException : Exception
{
    private const int Shown = 10;

    /// <summary>Creates the exception from what is wrong.</summary>
    public MapLoadException(ValueList<Diagnostic> diagnostics)
        : base(Describe(diagnostics)) => Diagnostics = diagnostics;

    /// <summary>Gets every diagnostic, warnings too, by file, line, column and code.</summary>
    public ValueList<Diagnostic> Diagnostics { get; }

    private static string Describe(ValueList<Diagnostic> diagnostics)
    {
        // What stops the map first: any amount of open work would hide it.
        var text = new StringBuilder("The map cannot be loaded:");
        foreach (var diagnostic in diagnostics.OrderBy(d => d.Severity).Take(Shown))
        {
            text.Append('\n').Append(diagnostic);
        }

        if (diagnostics.Count > Shown)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n... and {diagnostics.Count - Shown} more, in {nameof(Diagnostics)}.");
        }

        return text.ToString();
    }
}
