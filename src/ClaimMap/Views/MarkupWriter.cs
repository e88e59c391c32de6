using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

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

/// <summary>Text that is markup already and is written as it stands: never made from anything a map holds.</summary>
/// <param name="Text">The markup.</param>
internal readonly record struct Markup(string Text);

/// <summary>Writes the pieces of an interpolated literal: literals as they are, what is inserted escaped.</summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupHandler
{
    private readonly TextWriter _writer;

    public MarkupHandler(int literalLength, int formattedCount, MarkupWriter writer)
    {
        _ = (literalLength, formattedCount);
        _writer = writer.Inner;
    }

    /// <summary>Text as it stands in an element or between double quotes.</summary>
    public static string Escape(string text)
    {
        var printable = Printable.Of(text);
        if (!printable.AsSpan().ContainsAny("&<>\"'"))
        {
            return printable;
        }

        var escaped = new StringBuilder(printable.Length + 16);
        foreach (var c in printable)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    public void AppendLiteral(string markup) => _writer.Write(markup);

    public void AppendFormatted(string? text) => _writer.Write(Escape(text ?? ""));

    public void AppendFormatted(int number) => _writer.Write(number.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(Markup markup) => _writer.Write(markup.Text);

    public void AppendFormatted(NodeId id) => _writer.Write(Escape(id.Value));

    public void AppendFormatted<TId>(TId id)
        where TId : struct, INodeId => AppendFormatted(id.ToNodeId());
}
