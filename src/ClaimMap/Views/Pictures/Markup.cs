using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ClaimMap.Views.Pictures;

/// <summary>Writes elements: what is interpolated is text and is escaped, what stands around it is markup.</summary>
internal sealed class Markup(TextWriter writer)
{
    public TextWriter Writer { get; } = writer;

    /// <summary>Writes markup with texts, numbers and names of enum values in it.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "The piece writes to this as it is made.")]
    public void Put([InterpolatedStringHandlerArgument("")] MarkupPiece piece) => _ = piece;

    /// <summary>Writes lines of text below each other, each an element of its own.</summary>
    /// <param name="x">The left edge, in pixels.</param>
    /// <param name="y">The base line of the first, in pixels.</param>
    /// <param name="step">From one base line to the next, in pixels.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="look">Their class; null for none.</param>
    public void Lines(int x, int y, int step, IReadOnlyList<string> lines, string? look = null)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            Put($"<text");
            if (look is not null)
            {
                Put($" class=\"{look}\"");
            }

            Put($" x=\"{x}\" y=\"{y + (i * step)}\">{lines[i]}</text>");
        }
    }
}
