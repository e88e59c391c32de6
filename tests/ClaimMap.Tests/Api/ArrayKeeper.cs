using System.Collections;

namespace ClaimMap.Tests.Api;

/// <summary>A collection that keeps the array it is asked to copy itself into.</summary>
internal sealed class ArrayKeeper(params int[] items) : ICollection<int>
{
    public int[]? Filled { get; private set; }

    public int Count => items.Length;

    public bool IsReadOnly => true;

    public void CopyTo(int[] array, int arrayIndex)
    {
        items.CopyTo(array, arrayIndex);
        Filled = array;
    }

    public void Add(int item) => throw new NotSupportedException();

    public void Clear() => throw new NotSupportedException();

    public bool Contains(int item) => items.Contains(item);

    public bool Remove(int item) => throw new NotSupportedException();

    public IEnumerator<int> GetEnumerator() => items.AsEnumerable().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
