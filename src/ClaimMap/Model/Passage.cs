using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>One sentence, heading, row of a table or the like: where it stands and the digest of its text, never the text.</summary>
/// <remarks>
/// The span counts Unicode code points of the normalised text, half-open. Equal when every property is. That passages
/// follow each other without overlap or gap, and that each carries a claim or a disposition, is checked when the map is built.
/// </remarks>
public sealed partial record Passage : INode
{
    /// <summary>Creates a passage.</summary>
    /// <exception cref="ArgumentException"><paramref name="span"/> is empty.</exception>
    public Passage(PassageId id, SectionId section, PassageKind kind, TextSpan span, Digest sha256, Disposition? disposition = null)
    {
        Id = id;
        Section = section;
        Kind = kind;
        Span = span;
        Sha256 = sha256;
        Disposition = disposition;
    }

    /// <summary>Gets the passage's id.</summary>
    public PassageId Id { get; init; }

    NodeId INode.Node => new(NodeKind.Passage, Id.Value);

    /// <summary>Gets the section it belongs to.</summary>
    public SectionId Section { get; init; }

    /// <summary>Gets what it is.</summary>
    public PassageKind Kind { get; init; }

    /// <summary>Gets its span in the normalised text, in code points.</summary>
    public TextSpan Span
    {
        get;
        init => field = value.Length > 0 ? value : throw Checked.Refused("A passage covers at least one code point.");
    }

    /// <summary>Gets the digest of its text.</summary>
    public Digest Sha256 { get; init; }

    /// <summary>Gets why it carries no claim, or null where it carries one.</summary>
    public Disposition? Disposition { get; init; }

    /// <summary>Returns id, kind, span and section.</summary>
    public override string ToString() => $"{Id} {Kebab.Of(Kind)} {Span} in {Section}";
}

/// <summary>The id of a passage of the document: author-assigned, kebab-case, stable, never reused.</summary>
/// <remarks>
/// Two ids are equal when their text is, ordinally. <c>default(PassageId)</c> has an empty <see cref="Value"/>, is the id of
/// nothing and is found in no map.
/// </remarks>
public readonly partial record struct PassageId : INodeId
{
    private readonly string? _value;

    /// <summary>Creates an id from its text.</summary>
    /// <param name="value">Lower-case words of ASCII letters and digits joined by single hyphens, a letter first; at most 80 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not of that form.</exception>
    public PassageId(string value)
    {
        IdText.ThrowIfMalformed(value);
        _value = value;
    }

    /// <summary>Gets the id's text; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Returns the id as one of any kind of node.</summary>
    public static implicit operator NodeId(PassageId id) => id.ToNodeId();

    /// <summary>Returns the id as one of any kind of node.</summary>
    public NodeId ToNodeId() => new(NodeKind.Passage, Value);

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

/// <summary>What kind of passage it is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PassageKind>))]
public enum PassageKind
{
    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A sentence of a paragraph, or anything else that is none of these.</summary>
    Sentence,

    /// <summary>A sentence of a list's item.</summary>
    ListItem,

    /// <summary>A row of a table.</summary>
    TableRow,

    /// <summary>A sentence of a paragraph that the document sets off as a quotation.</summary>
    Quotation,

    /// <summary>A sentence of a caption.</summary>
    Caption,

    /// <summary>A sentence of a footnote or endnote.</summary>
    Note,
}

/// <summary>Why a passage carries no claim.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<Disposition>))]
public enum Disposition
{
    /// <summary>A heading that states nothing.</summary>
    Heading,

    /// <summary>It only tells the reader what comes, what came, or what the text aims at.</summary>
    Signpost,

    /// <summary>Bylines, share requests, licence and contact lines, decorations.</summary>
    Boilerplate,
}
