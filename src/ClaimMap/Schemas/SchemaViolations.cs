namespace ClaimMap.Schemas;

/// <summary>Collects violations up to a number and counts the rest.</summary>
internal sealed class SchemaViolations
{
    private readonly List<SchemaViolation> _items = [];
    private readonly int _capacity;

    public SchemaViolations(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _capacity = capacity;
    }

    public IReadOnlyList<SchemaViolation> Items => _items;

    /// <summary>How many there are, kept or not.</summary>
    public int Total { get; private set; }

    /// <summary>How many were counted without being kept.</summary>
    public int Omitted => Total - _items.Count;

    /// <summary>Whether the next one would only be counted, so that nobody needs to word it.</summary>
    public bool IsFull => _items.Count >= _capacity;

    public void Add(SchemaViolation violation)
    {
        Total++;
        if (!IsFull)
        {
            _items.Add(violation);
        }
    }

    /// <summary>Counts one that is not kept.</summary>
    public void Omit() => Total++;
}
