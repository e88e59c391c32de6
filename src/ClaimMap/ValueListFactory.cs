namespace ClaimMap;

/// <summary>Makes lists that are equal by their items.</summary>
public static class ValueList
{
    /// <summary>Makes a list of the given items, copied.</summary>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new ValueList<T>(items.ToArray());

    /// <summary>Makes a list of a sequence's items, in its order.</summary>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        // Copied once more: a collection may keep the array that it was asked to copy itself into.
        return Create<T>(items.ToArray());
    }
}
