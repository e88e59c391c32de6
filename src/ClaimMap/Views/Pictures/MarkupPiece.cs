using System.Globalization;
using System.Runtime.CompilerServices;

namespace ClaimMap.Views.Pictures;

/// <summary>Sends an interpolated string to a writer: literals as they are, values as text that nothing can break out of.</summary>
/// <remarks>Numbers are written in the invariant culture, whatever the writer's.</remarks>
[InterpolatedStringHandler]
internal readonly ref struct MarkupPiece
{
    private readonly TextWriter _writer;

    public MarkupPiece(int literalLength, int formattedCount, Markup markup)
    {
        _ = literalLength + formattedCount;
        _writer = markup.Writer;
    }

    public void AppendLiteral(string value) => _writer.Write(value);

    public void AppendFormatted(int value) => _writer.Write(value.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted<T>(T value)
        where T : struct, Enum => _writer.Write(Kebab.Of(value));

    public void AppendFormatted(string? value)
    {
        var rest = Printable.Of(value ?? "").AsSpan();
        for (var at = rest.IndexOfAny("&<>\"'"); at >= 0; at = rest.IndexOfAny("&<>\"'"))
        {
            _writer.Write(rest[..at]);
            _writer.Write(rest[at] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", '"' => "&quot;", _ => "&#39;" });
            rest = rest[(at + 1)..];
        }

        _writer.Write(rest);
    }
}
