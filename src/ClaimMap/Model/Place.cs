using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>A place that the document names.</summary>
/// <remarks>Equal when every property is. That <see cref="PartOf"/> is declared and leads in no circle is checked when the map is built.</remarks>
public sealed partial record Place : INode
{
    /// <summary>Creates a place.</summary>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public Place(
        PlaceId id,
        PlaceKind kind,
        string name,
        ValueList<AlternateName> aliases = default,
        PlaceId? partOf = null,
        ValueList<ExternalId> externalIds = default)
    {
        Id = id;
        Kind = kind;
        Name = name;
        Aliases = aliases;
        PartOf = partOf;
        ExternalIds = externalIds;
    }

    /// <summary>Gets the place's id.</summary>
    public PlaceId Id { get; init; }

    NodeId INode.Node => new(NodeKind.Place, Id.Value);

    /// <summary>Gets what kind of place it is.</summary>
    public PlaceKind Kind { get; init; }

    /// <summary>Gets the name.</summary>
    public string Name { get; init => field = Checked.Text(value); }

    /// <summary>Gets the other ways in which the document names it.</summary>
    public ValueList<AlternateName> Aliases { get; init; }

    /// <summary>Gets the place that this one lies in, or null.</summary>
    public PlaceId? PartOf { get; init; }

    /// <summary>Gets its ids in other registers, each with its source.</summary>
    public ValueList<ExternalId> ExternalIds { get; init; }

    /// <summary>Returns id, name and kind.</summary>
    public override string ToString() => $"{Id}: {Name} ({Kebab.Of(Kind)})";
}

/// <summary>The id of a place: author-assigned, kebab-case, stable, never reused.</summary>
/// <remarks>
/// Two ids are equal when their text is, ordinally. <c>default(PlaceId)</c> has an empty <see cref="Value"/>, is the id of
/// nothing and is found in no map.
/// </remarks>
public readonly partial record struct PlaceId : INodeId
{
    private readonly string? _value;

    /// <summary>Creates an id from its text.</summary>
    /// <param name="value">Lower-case words of ASCII letters and digits joined by single hyphens, a letter first; at most 80 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not of that form.</exception>
    public PlaceId(string value)
    {
        IdText.ThrowIfMalformed(value);
        _value = value;
    }

    /// <summary>Gets the id's text; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Returns the id as one of any kind of node.</summary>
    public static implicit operator NodeId(PlaceId id) => id.ToNodeId();

    /// <summary>Returns the id as one of any kind of node.</summary>
    public NodeId ToNodeId() => new(NodeKind.Place, Value);

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}

/// <summary>What kind of place it is.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<PlaceKind>))]
public enum PlaceKind
{
    /// <summary>A continent.</summary>
    Continent,

    /// <summary>A region across or within states.</summary>
    Region,

    /// <summary>A territory, whoever holds or claims it.</summary>
    Territory,

    /// <summary>A country as a place.</summary>
    Country,

    /// <summary>A city.</summary>
    City,

    /// <summary>A front line.</summary>
    FrontLine,

    /// <summary>Any other area.</summary>
    Area,
}
