namespace ClaimMap.Indexing;

/// <summary>For each key the claims that go with it, once for all claims and once for each tag.</summary>
internal sealed class ClaimAdjacency
{
    private readonly Adjacency[] _bySet;

    private ClaimAdjacency(Adjacency[] bySet) => _bySet = bySet;

    public Adjacency this[ClaimSet set] => _bySet[(int)set];

    /// <summary>Groups pairs of key and claim; the pairs come in the order of the claims.</summary>
    public static ClaimAdjacency Build(int keys, List<(int Key, int Value)> pairs, ReadOnlySpan<Claim> claims)
    {
        var all = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(pairs);
        var bySet = new Adjacency[4];
        bySet[(int)ClaimSet.All] = Adjacency.Build(keys, all);
        var ofTag = new List<(int, int)>(pairs.Count);
        foreach (var tag in Enum.GetValues<ClaimTag>())
        {
            ofTag.Clear();
            foreach (var pair in all)
            {
                if (claims[pair.Value].Tag == tag)
                {
                    ofTag.Add(pair);
                }
            }

            bySet[(int)tag + 1] = Adjacency.Build(keys, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(ofTag));
        }

        return new ClaimAdjacency(bySet);
    }
}
