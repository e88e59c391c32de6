using System.Collections;
using System.Runtime.InteropServices;
using ClaimMap.Json;

namespace ClaimMap.Validation;

/// <summary>Records of one kind before their map is whole, each with the file and the place in it that it comes from.</summary>
/// <remarks>
/// Records that follow each other in a file follow each other here, so where they come from is kept once for a run of them.
/// A map of a million claims has a few hundred runs.
/// </remarks>
internal sealed class DraftList<T> : IReadOnlyList<Draft<T>>
{
    private List<Run> _runs = [];
    private List<int> _ids = [];
    private List<int> _named = [];
    private T[] _records = [];

    public int Count { get; private set; }

    /// <summary>The records alone.</summary>
    public ReadOnlySpan<T> Records => _records.AsSpan(0, Count);

    /// <summary>The numbers of the records' own ids; empty for the kinds that <see cref="IdNumbers"/> leaves out.</summary>
    public ReadOnlySpan<int> Ids => CollectionsMarshal.AsSpan(_ids);

    /// <summary>The numbers of the ids that the records name, in their order.</summary>
    public ReadOnlySpan<int> Named => CollectionsMarshal.AsSpan(_named);

    public Draft<T> this[int index] => RunOf(index).At(index, Records[index]);

    public void Add(T record, MapFile file, string list, int item, RecentIds ids)
    {
        IdNumbers.Note(record, ids, _ids, _named);
        if (_runs.Count == 0 || !_runs[^1].GoesOn(Count, file, list, item))
        {
            _runs.Add(new Run(Count, file, list, item));
        }

        if (Count == _records.Length)
        {
            EnsureCapacity(Math.Max(16, Count * 2));
        }

        _records[Count++] = record;
    }

    /// <summary>Makes room for so many records in all.</summary>
    public void EnsureCapacity(int capacity)
    {
        if (_records.Length < capacity)
        {
            Array.Resize(ref _records, capacity);
        }
    }

    /// <summary>Makes room for so many times what is there; 2 doubles it.</summary>
    public void Expect(double times)
    {
        EnsureCapacity((int)(Count * times));
        _ids.EnsureCapacity((int)(_ids.Count * times));
        _named.EnsureCapacity((int)(_named.Count * times));
    }

    /// <summary>The records in an array of their own number, which nobody changes any more.</summary>
    public T[] Freeze()
    {
        if (_records.Length != Count)
        {
            Array.Resize(ref _records, Count);
        }

        return _records;
    }

    /// <summary>Makes this the list of several, in their order; they are not to be added to any more.</summary>
    public void Join(IEnumerable<DraftList<T>> parts)
    {
        var sources = parts.Where(p => p.Count > 0).ToArray();
        if (sources is [var only])
        {
            (_records, _runs, _ids, _named, Count) = (only._records, only._runs, only._ids, only._named, only.Count);
            return;
        }

        EnsureCapacity(Count + sources.Sum(p => p.Count));
        _ids.EnsureCapacity(_ids.Count + sources.Sum(p => p._ids.Count));
        _named.EnsureCapacity(_named.Count + sources.Sum(p => p._named.Count));
        foreach (var part in sources)
        {
            foreach (var run in part._runs)
            {
                _runs.Add(run with { First = run.First + Count });
            }

            _ids.AddRange(part._ids);
            _named.AddRange(part._named);
            part.Records.CopyTo(_records.AsSpan(Count));
            Count += part.Count;
        }
    }

    public IEnumerator<Draft<T>> GetEnumerator()
    {
        for (var run = 0; run < _runs.Count; run++)
        {
            var end = run + 1 < _runs.Count ? _runs[run + 1].First : Count;
            for (var i = _runs[run].First; i < end; i++)
            {
                yield return _runs[run].At(i, _records[i]);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private Run RunOf(int index)
    {
        var (low, high) = (0, _runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = _runs[middle].First <= index ? (middle, high) : (low, middle - 1);
        }

        return _runs[low];
    }

    private readonly record struct Run(int First, MapFile File, string List, int Item)
    {
        public bool GoesOn(int count, MapFile file, string list, int item) =>
            ReferenceEquals(File, file) && item == Item + (count - First) && list == List;

        public Draft<T> At(int index, T record) => new(record, File, List, Item + (index - First));
    }
}
