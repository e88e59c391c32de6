using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>A relation that both maps have, by its id, with different properties.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record RelationChange
{
    internal RelationChange(Relation old, Relation @new, ValueList<RelationProperty> properties)
    {
        Old = old;
        New = @new;
        Properties = properties;
    }

    /// <summary>Gets the relation of the old map.</summary>
    public Relation Old { get; }

    /// <summary>Gets the relation of the new map.</summary>
    public Relation New { get; }

    /// <summary>Gets what differs: one or more, in their order.</summary>
    public ValueList<RelationProperty> Properties { get; }

    internal static RelationChange? Between(Relation old, Relation @new)
    {
        (RelationProperty Property, bool IsSame)[] all =
        [
            (RelationProperty.Kind, old.Kind == @new.Kind),
            (RelationProperty.From, old.From == @new.From),
            (RelationProperty.To, old.To == @new.To),
            (RelationProperty.Rationale, old.Rationale == @new.Rationale),
        ];
        var properties = all.Where(static p => !p.IsSame).Select(static p => p.Property).ToValueList();
        return properties.Count == 0 ? null : new RelationChange(old, @new, properties);
    }
}

/// <summary>What of a relation differs between two versions of a map.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<RelationProperty>))]
public enum RelationProperty
{
    /// <summary>How one claim bears on the other.</summary>
    Kind,

    /// <summary>The claim that bears on the other.</summary>
    From,

    /// <summary>The claim that is borne on.</summary>
    To,

    /// <summary>Why the two are so related.</summary>
    Rationale,
}
