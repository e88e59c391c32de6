namespace ClaimMap;

/// <summary>From which end of a relation a claim is looked at.</summary>
public enum RelationDirection
{
    /// <summary>The claims that bear on it: it is at the relation's <see cref="Relation.To"/>.</summary>
    Incoming,

    /// <summary>The claims that it bears on: it is at the relation's <see cref="Relation.From"/>.</summary>
    Outgoing,
}
