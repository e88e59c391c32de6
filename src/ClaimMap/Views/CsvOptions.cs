using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>What a CSV table is like, for the program that is to open it.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record CsvOptions
{
    /// <summary>Creates options.</summary>
    /// <param name="delimiter">What stands between two cells.</param>
    /// <param name="byteOrderMark">Whether the table begins with U+FEFF, by which Excel knows UTF-8.</param>
    [JsonConstructor]
    public CsvOptions(CsvDelimiter delimiter = CsvDelimiter.Comma, bool byteOrderMark = false)
    {
        Delimiter = delimiter;
        ByteOrderMark = byteOrderMark;
    }

    /// <summary>Gets what stands between two cells.</summary>
    [JsonPropertyName("delimiter")]
    public CsvDelimiter Delimiter { get; }

    /// <summary>Gets whether the table begins with U+FEFF.</summary>
    [JsonPropertyName("byteOrderMark")]
    public bool ByteOrderMark { get; }

    /// <summary>Returns what stands between cells and whether there is a byte order mark.</summary>
    public override string ToString() => $"{Kebab.Of(Delimiter)}, {(ByteOrderMark ? "with" : "without")} a byte order mark";
}

/// <summary>What stands between two cells of a CSV table.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<CsvDelimiter>))]
public enum CsvDelimiter
{
    /// <summary>A comma, as nearly every program expects.</summary>
    Comma,

    /// <summary>A semicolon, as Excel expects where the comma stands in numbers.</summary>
    Semicolon,

    /// <summary>A tab.</summary>
    Tab,
}
