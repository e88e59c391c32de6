using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>What stands in a line of spans, and what its offsets count.</summary>
/// <remarks>Equal when the offsets are, and both hold the same <see cref="SourceText"/> object or none.</remarks>
public sealed record SpansOptions
{
    /// <summary>Creates options.</summary>
    /// <param name="text">A copy of the document, which the line then holds; null to leave the text out.</param>
    /// <param name="offsets">What offsets count.</param>
    /// <exception cref="ArgumentException">UTF-16 units are to be counted, and there is no text to count them in.</exception>
    [JsonConstructor]
    public SpansOptions(SourceText? text = null, OffsetUnit offsets = OffsetUnit.Codepoints)
    {
        if (text is null && offsets == OffsetUnit.Utf16)
        {
            throw new ArgumentException("A map has its offsets in code points: to count UTF-16 units takes the text.", nameof(offsets));
        }

        Text = text;
        Offsets = offsets;
    }

    /// <summary>Gets the copy of the document; null where the text is left out.</summary>
    [JsonPropertyName("text")]
    public SourceText? Text { get; }

    /// <summary>Gets what offsets count.</summary>
    [JsonPropertyName("offsets")]
    public OffsetUnit Offsets { get; }

    /// <summary>Returns whether the text stands in the line, and what offsets count.</summary>
    public override string ToString() => $"{(Text is null ? "without text" : "with text")}, offsets in {Kebab.Of(Offsets)}";
}

/// <summary>What an offset in a text counts.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<OffsetUnit>))]
public enum OffsetUnit
{
    /// <summary>Unicode code points, as Python and SQL do.</summary>
    Codepoints,

    /// <summary>UTF-16 units, as JavaScript, Java and .NET do.</summary>
    Utf16,
}
