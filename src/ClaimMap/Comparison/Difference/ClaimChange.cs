using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>A claim that both maps have, by its id, with different properties.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record ClaimChange
{
    internal ClaimChange(Claim old, Claim @new, ValueList<ClaimProperty> properties)
    {
        Old = old;
        New = @new;
        Properties = properties;
    }

    /// <summary>Gets the claim of the old map.</summary>
    public Claim Old { get; }

    /// <summary>Gets the claim of the new map.</summary>
    public Claim New { get; }

    /// <summary>Gets what differs: one or more, in their order.</summary>
    public ValueList<ClaimProperty> Properties { get; }

    /// <summary>Returns whether a property differs.</summary>
    public bool Has(ClaimProperty property) => Properties.Contains(property);
}

/// <summary>What of a claim differs between two versions of a map.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<ClaimProperty>))]
public enum ClaimProperty
{
    /// <summary>The tag. Mode and attribution are compared only where it is the same.</summary>
    Tag,

    /// <summary>What makes it an opinion.</summary>
    Mode,

    /// <summary>The statement.</summary>
    Statement,

    /// <summary>Where it stands.</summary>
    Anchors,

    /// <summary>Whose words it is, by what verb, to whom, and how the author stands to it.</summary>
    Attribution,

    /// <summary>How strongly its source puts it.</summary>
    Certainty,

    /// <summary>Whether it affirms or denies.</summary>
    Polarity,

    /// <summary>Under what condition it is put.</summary>
    Condition,

    /// <summary>Whether it is taken for granted.</summary>
    Presupposed,

    /// <summary>What is part of it.</summary>
    About,

    /// <summary>The rule that decided the tag.</summary>
    Rationale,

    /// <summary>How the readers took it.</summary>
    Readings,
}

/// <summary>A claim that was removed and one that was added with the same anchors and statement: probably the same under another id.</summary>
/// <remarks>A hint; both stand among the removed and the added ones too. Equal when every property is.</remarks>
public sealed record ClaimRename
{
    internal ClaimRename(Claim old, Claim @new)
    {
        Old = old;
        New = @new;
    }

    /// <summary>Gets the removed claim.</summary>
    public Claim Old { get; }

    /// <summary>Gets the added claim.</summary>
    public Claim New { get; }
}
