namespace ClaimMap.Model;

/// <summary>A record with an id of its own.</summary>
internal interface INode
{
    NodeId Node { get; }
}
