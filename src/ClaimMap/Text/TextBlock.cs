using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>A paragraph, heading, item of a list or the like of a document, as plain text without mark-up: what files are read into.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record TextBlock
{
    /// <summary>Creates a block.</summary>
    /// <exception cref="ArgumentException"><paramref name="level"/> is negative, or a link reaches beyond the text.</exception>
    [JsonConstructor]
    public TextBlock(TextBlockKind kind, string text, int level = 0, ValueList<TextLink> links = default, string? position = null)
    {
        Kind = kind;
        Text = text;
        Level = level;
        Links = links;
        Position = position;
    }

    /// <summary>Gets what it is by the format of its file.</summary>
    [JsonPropertyName("kind")]
    public TextBlockKind Kind { get; init; }

    /// <summary>Gets its text, not normalised; bullets and numbers of list items are no part of it.</summary>
    [JsonPropertyName("text")]
    public string Text
    {
        get;
        init => field = Fits(Links, Checked.NotNull(value)) ? value : throw Checked.Refused(BeyondTheEnd);
    }

    /// <summary>Gets how deep it stands: of a heading from one, the title; of a list item from one, the outermost list; of anything else 0.</summary>
    [JsonPropertyName("level")]
    public int Level { get; init => field = Checked.AtLeast(0, value); }

    /// <summary>Gets the hyperlinks in its text, in order.</summary>
    [JsonPropertyName("links")]
    public ValueList<TextLink> Links
    {
        get;
        init => field = Fits(value, Text) ? value : throw Checked.Refused(BeyondTheEnd);
    }

    /// <summary>Gets where it stood in its file, in words such as <c>line 12</c> or <c>page 3</c>; null where nobody knows.</summary>
    [JsonPropertyName("position")]
    public string? Position { get; init; }

    private const string BeyondTheEnd = "A link reaches beyond the end of its block.";

    private static bool Fits(ValueList<TextLink> links, string text) => links.All(l => l.Start <= text.Length - l.Length);

    /// <summary>Returns kind and position, and no word of the text.</summary>
    public override string ToString() => $"{Kebab.Of(Kind)}{(Position is null ? "" : $", {Position}")}";
}

/// <summary>What a block of a document is by the format of its file.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TextBlockKind>))]
public enum TextBlockKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>An item of a list, or one paragraph of it.</summary>
    ListItem,

    /// <summary>A row of a table, its cells joined by spaces.</summary>
    TableRow,

    /// <summary>A paragraph set off as a quotation.</summary>
    Quotation,

    /// <summary>What stands below a picture or above a table.</summary>
    Caption,

    /// <summary>A footnote or endnote.</summary>
    Note,

    /// <summary>Program code: no part of the mapped text.</summary>
    Code,

    /// <summary>Running heads, page numbers, rules, navigation: no part of the mapped text.</summary>
    Furniture,
}

/// <summary>A hyperlink in a block.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record TextLink
{
    /// <summary>Creates a link.</summary>
    /// <exception cref="ArgumentException"><paramref name="start"/> or <paramref name="length"/> is negative, or <paramref name="target"/> is blank.</exception>
    [JsonConstructor]
    public TextLink(int start, int length, string target)
    {
        Start = start;
        Length = length;
        Target = target;
    }

    /// <summary>Gets where its label begins in the block's text, in UTF-16 units.</summary>
    [JsonPropertyName("start")]
    public int Start { get; init => field = Checked.AtLeast(0, value); }

    /// <summary>Gets the length of its label in UTF-16 units.</summary>
    [JsonPropertyName("length")]
    public int Length { get; init => field = Checked.AtLeast(0, value); }

    /// <summary>Gets the address.</summary>
    [JsonPropertyName("target")]
    public string Target { get; init => field = Checked.Text(value); }

    /// <summary>Returns where it stands and where it leads.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Start}+{Length} to {Target}");
}
