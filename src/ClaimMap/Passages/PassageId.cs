namespace ClaimMap;

/// <summary>The id of a passage of the document: author-assigned, kebab-case, stable, never reused.</summary>
/// <remarks>
/// Two ids are equal when their text is, ordinally. <c>default(PassageId)</c> has an empty <see cref="Value"/>, is the id of
/// nothing and is found in no map.
/// </remarks>
public readonly record struct PassageId : INodeId
{
    private readonly string? _value;

    /// <summary>Creates an id from its text.</summary>
    /// <param name="value">Lower-case words of ASCII letters and digits joined by single hyphens, a letter first; at most 80 characters.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is not of that form.</exception>
    public PassageId(string value)
    {
        IdText.ThrowIfMalformed(value);
        _value = value;
    }

    /// <summary>Gets the id's text; empty for the default value.</summary>
    public string Value => _value ?? "";

    /// <summary>Returns the id as one of any kind of node.</summary>
    public static implicit operator NodeId(PassageId id) => id.ToNodeId();

    /// <summary>Returns the id as one of any kind of node.</summary>
    public NodeId ToNodeId() => new(NodeKind.Passage, Value);

    /// <summary>Returns <see cref="Value"/>.</summary>
    public override string ToString() => Value;
}
