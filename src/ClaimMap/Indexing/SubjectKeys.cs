namespace ClaimMap.Indexing;

/// <summary>Numbers everything that a claim can be about, kind after kind, so that one array holds them all.</summary>
internal sealed class SubjectKeys
{
    private readonly int[] _base = new int[(int)NodeKind.Passage + 1];

    /// <summary>Numbers the subjects of a map.</summary>
    /// <param name="countOf">How many records of a kind there are.</param>
    public SubjectKeys(Func<NodeKind, int> countOf)
    {
        foreach (var kind in Enum.GetValues<NodeKind>().Where(About.CanBeSubject))
        {
            _base[(int)kind] = Count;
            Count += countOf(kind);
        }
    }

    /// <summary>How many subjects there are.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a subject by its place among those of its kind; negative where the place is.</summary>
    public int Of(NodeKind kind, int place) => place < 0 ? place : _base[(int)kind] + place;
}
