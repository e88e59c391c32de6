using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>A hyperlink of the document.</summary>
/// <remarks>Equal when every property is. That passage and resolution are declared is checked when the map is built.</remarks>
public sealed partial record Reference : INode
{
    /// <summary>Creates a reference.</summary>
    /// <exception cref="ArgumentException"><paramref name="ordinal"/> is below one, or <paramref name="label"/> is blank.</exception>
    public Reference(
        ReferenceId id,
        int ordinal,
        string label,
        ReferenceKind kind,
        PassageId passage,
        ResolutionId? resolution = null,
        string? target = null)
    {
        Id = id;
        Ordinal = ordinal;
        Label = label;
        Kind = kind;
        Passage = passage;
        Resolution = resolution;
        Target = target;
    }

    /// <summary>Gets the reference's id.</summary>
    public ReferenceId Id { get; init; }

    NodeId INode.Node => new(NodeKind.Reference, Id.Value);

    /// <summary>Gets its position among the document's hyperlinks, from one.</summary>
    public int Ordinal { get; init => field = Checked.AtLeast(1, value); }

    /// <summary>Gets the text that is the link.</summary>
    public string Label { get; init => field = Checked.Text(value); }

    /// <summary>Gets what it leads to.</summary>
    public ReferenceKind Kind { get; init; }

    /// <summary>Gets the passage it stands in.</summary>
    public PassageId Passage { get; init; }

    /// <summary>Gets the resolution it leads to, or null.</summary>
    public ResolutionId? Resolution { get; init; }

    /// <summary>Gets the address it leads to, or null where the copy that was mapped has none.</summary>
    public string? Target { get; init => field = Checked.OptionalText(value); }

    /// <summary>Returns id, label and kind.</summary>
    public override string ToString() => $"{Id}: {Label} ({Kebab.Of(Kind)})";
}

/// <summary>The id of a hyperlink of the document: author-assigned, kebab-case, stable, never reused.</summary>
/// <remarks>
/// Two ids are equal when their text is, ordinally. <c>default(ReferenceId)</c> has an empty <see cref="Value"/>, is the id of
/// nothing and is found in no map.
/// </remarks>
public readonly partial record struct ReferenceId : INodeId
{
    private readonly string? _value;

    /// <summary>Creates an id from its text.</summary>
    /// <param name="value">Lower-case words of ASCII letters and digits joined by single hyphens, a letter first; at most 80 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not of that form.</exception>
    public ReferenceId(string value)
    {
        IdText.ThrowIfMalformed(value);
        _value = value;
    }

    /// <summary>Gets the id's text; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Returns the id as one of any kind of node.</summary>
    public static implicit operator NodeId(ReferenceId id) => id.ToNodeId();

    /// <summary>Returns the id as one of any kind of node.</summary>
    public NodeId ToNodeId() => new(NodeKind.Reference, Value);

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

/// <summary>What a hyperlink of the document leads to.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ReferenceKind>))]
public enum ReferenceKind
{
    /// <summary>Another piece by the author.</summary>
    OwnWork,

    /// <summary>Background from elsewhere.</summary>
    Background,

    /// <summary>A Security Council resolution.</summary>
    Resolution,

    /// <summary>Navigation of the site.</summary>
    Navigation,
}
