namespace ClaimMap;

/// <summary>What the loader needs of every typed id.</summary>
internal interface ITypedId<TSelf> : INodeId
    where TSelf : struct, ITypedId<TSelf>
{
    string Value { get; }

    /// <summary>Makes an id of text that the schema has already found well-formed.</summary>
    static abstract TSelf Trusted(string value);
}
