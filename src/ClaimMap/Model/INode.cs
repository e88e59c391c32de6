namespace ClaimMap;

/// <summary>A record of a map with an id of its own: a claim, a relation, an actor and so on.</summary>
public partial interface INode
{
    /// <summary>Gets the record's id with its kind.</summary>
    NodeId Node { get; }
}
