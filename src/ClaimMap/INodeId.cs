namespace ClaimMap;

/// <summary>A typed id of a node of the graph.</summary>
public interface INodeId
{
    /// <summary>Returns the id with the kind of node that its type stands for.</summary>
    NodeId ToNodeId();
}
