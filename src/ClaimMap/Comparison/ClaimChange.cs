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
