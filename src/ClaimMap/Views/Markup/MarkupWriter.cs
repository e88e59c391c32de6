using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ClaimMap.Views;

/// <summary>Writes markup. What is inserted into it stands as text, whatever it holds.</summary>
internal sealed class MarkupWriter(TextWriter writer)
{
    /// <summary>Gets where the markup goes, for what writes markup of its own.</summary>
    public TextWriter Inner { get; } = writer;

    /// <summary>Writes an interpolated literal: its own words are markup, what is inserted is text.</summary>
    [SuppressMessage("Performance", "CA1822", Justification = "The compiler hands this object to the handler, which writes to it.")]
    public void Write([InterpolatedStringHandlerArgument("")] ref MarkupHandler markup) => _ = markup;
}
