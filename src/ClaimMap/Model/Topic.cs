using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>Something that claims are about and that neither acts, happens nor lies somewhere: a subject matter, a product, a figure.</summary>
/// <remarks>Equal when every property is. That the sources of its ids are declared is checked when the map is built.</remarks>
public sealed partial record Topic : INode
{
    /// <summary>Creates a topic.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or another text is.</exception>
    public Topic(
        TopicId id,
        TopicKind kind,
        string name,
        ValueList<AlternateName> aliases = default,
        string? description = null,
        ValueList<ExternalId> externalIds = default,
        string? kindLabel = null)
    {
        Id = id;
        Kind = kind;
        Name = name;
        Aliases = aliases;
        Description = description;
        ExternalIds = externalIds;
        KindLabel = kindLabel;
    }

    /// <summary>Gets the topic's id.</summary>
    public TopicId Id { get; init; }

    NodeId INode.Node => new(NodeKind.Topic, Id.Value);

    /// <summary>Gets what kind of topic it is.</summary>
    public TopicKind Kind { get; init; }

    /// <summary>Gets what it is in the annotator's words, where <see cref="Kind"/> says too little, or null.</summary>
    public string? KindLabel { get; init => field = Checked.OptionalText(value); }

    /// <summary>Gets the name, such as <c>winter timetable</c> or <c>passengers in 2025</c>.</summary>
    public string Name { get; init => field = Checked.Text(value); }

    /// <summary>Gets the other ways in which the document names it.</summary>
    public ValueList<AlternateName> Aliases { get; init; }

    /// <summary>Gets what else there is to say of it, such as how a figure is counted and in which unit, or null.</summary>
    public string? Description { get; init => field = Checked.OptionalText(value); }

    /// <summary>Gets its ids in other registers, each with its source.</summary>
    public ValueList<ExternalId> ExternalIds { get; init; }

    /// <summary>Returns id, name and kind.</summary>
    public override string ToString() => $"{Id}: {Name} ({Kebab.Labelled(Kind, KindLabel)})";
}

/// <summary>The id of a topic: author-assigned, kebab-case, stable, never reused.</summary>
/// <remarks>
/// Two ids are equal when their text is, ordinally. <c>default(TopicId)</c> has an empty <see cref="Value"/>, is the id of
/// nothing and is found in no map.
/// </remarks>
public readonly partial record struct TopicId : INodeId
{
    private readonly string? _value;

    /// <summary>Creates an id from its text.</summary>
    /// <param name="value">Lower-case words of ASCII letters and digits joined by single hyphens, a letter first; at most 80 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not of that form.</exception>
    public TopicId(string value)
    {
        IdText.ThrowIfMalformed(value);
        _value = value;
    }

    /// <summary>Gets the id's text; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Returns the id as one of any kind of node.</summary>
    public static implicit operator NodeId(TopicId id) => id.ToNodeId();

    /// <summary>Returns the id as one of any kind of node.</summary>
    public NodeId ToNodeId() => new(NodeKind.Topic, Value);

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

/// <summary>What kind of topic it is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<TopicKind>))]
public enum TopicKind
{
    /// <summary>A subject matter, an idea, a field.</summary>
    Theme,

    /// <summary>A product, a service, a technology.</summary>
    Product,

    /// <summary>A quantity that is measured, counted or forecast. What value it has is for claims to say.</summary>
    Figure,

    /// <summary>Any other topic.</summary>
    Other,
}
