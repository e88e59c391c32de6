namespace ClaimMap;

/// <summary>Finds all places of a text that have given digests.</summary>
/// <remarks>
/// A place begins and ends at a word boundary (<see cref="WordBoundaries"/>): "Iran" is not found in "Iranian". What is
/// sought is grouped by length, and each distinct length costs one pass over the text, however many digests have it. A
/// place stands free when the ends of the text or spaces are on both sides of it, as they are of every passage.
/// </remarks>
internal sealed class DigestSearch
{
    private readonly SourceText _text;
    private readonly SortedDictionary<int, Dictionary<Digest, Places>> _sought = [];

    public DigestSearch(SourceText text) => _text = text;

    /// <summary>Asks for the places of a text <paramref name="length"/> code points long: the first <paramref name="limit"/>, and the first that many that stand free.</summary>
    public void Seek(int length, Digest digest, int limit)
    {
        if (!_sought.TryGetValue(length, out var digests))
        {
            _sought.Add(length, digests = []);
        }

        if (digests.TryGetValue(digest, out var places))
        {
            places.Limit = Math.Max(places.Limit, limit);
        }
        else
        {
            digests.Add(digest, new Places { Limit = limit });
        }
    }

    /// <summary>Searches for everything asked for.</summary>
    public void Run()
    {
        foreach (var (length, digests) in _sought)
        {
            if (length > 0 && length <= _text.Length)
            {
                Pass(length, digests);
            }
        }
    }

    /// <summary>The starts found of what was asked for, in ascending order.</summary>
    public IReadOnlyList<int> Found(int length, Digest digest) => _sought[length][digest].Starts;

    /// <summary>The starts of those places that stand free, in ascending order.</summary>
    public IReadOnlyList<int> FoundFree(int length, Digest digest) => _sought[length][digest].FreeStarts;

    private void Pass(int length, Dictionary<Digest, Places> digests)
    {
        var boundaries = _text.Boundaries;
        var unsettled = digests.Count;
        foreach (var start in boundaries.Starts)
        {
            if (start > _text.Length - length || unsettled == 0)
            {
                return;
            }

            if (boundaries[start + length]
                && digests.TryGetValue(_text.DigestOf(new TextSpan(start, length)), out var places)
                && places.FreeStarts.Count < places.Limit)
            {
                if (places.Starts.Count < places.Limit)
                {
                    places.Starts.Add(start);
                }

                if (IsFree(start, start + length))
                {
                    places.FreeStarts.Add(start);
                    unsettled -= places.FreeStarts.Count == places.Limit ? 1 : 0;
                }
            }
        }
    }

    private bool IsFree(int start, int end) =>
        (start == 0 || _text.RuneAt(start - 1).Value == ' ') && (end == _text.Length || _text.RuneAt(end).Value == ' ');

    private sealed class Places
    {
        public List<int> Starts { get; } = [];

        public List<int> FreeStarts { get; } = [];

        public int Limit { get; set; }
    }
}
