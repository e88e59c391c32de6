namespace ClaimMap.Loading.Schema;

/// <summary>The keywords that a value can be at odds with.</summary>
internal enum SchemaKeyword
{
    Type,
    Enum,
    Const,
    Required,
    AdditionalProperties,
    PropertyNames,
    MinProperties,
    MaxProperties,
    MinItems,
    UniqueItems,
    MaxLength,
    Pattern,
    Minimum,
    Maximum,
    AnyOf,
    OneOf,

    /// <summary>The schema <c>false</c>: nothing may stand there.</summary>
    False,
}

/// <summary>One position where a text does not do what a schema asks.</summary>
/// <param name="Keyword">The keyword that is not satisfied.</param>
/// <param name="Offset">The byte offset of the value; for a member that is not allowed of its name; for a member that is missing of the object.</param>
/// <param name="Pointer">The JSON pointer of the value.</param>
/// <param name="Message">What stands there and what was expected, without the position.</param>
internal sealed record SchemaViolation(SchemaKeyword Keyword, int Offset, string Pointer, string Message);

/// <summary>Collects violations up to a number and counts the rest.</summary>
internal sealed class SchemaViolations(int limit)
{
    private readonly List<SchemaViolation> _items = [];

    public IReadOnlyList<SchemaViolation> Items => _items;

    /// <summary>How many there are, kept or not.</summary>
    public int Total { get; private set; }

    /// <summary>How many were counted without being kept.</summary>
    public int Omitted => Total - _items.Count;

    public void Add(SchemaViolation violation)
    {
        Total++;
        if (_items.Count < limit)
        {
            _items.Add(violation);
        }
    }
}
