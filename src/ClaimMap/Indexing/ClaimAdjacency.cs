namespace ClaimMap.Indexing;

/// <summary>For each key its claims, all of them and those of each tag.</summary>
internal sealed class ClaimAdjacency
{
    private readonly Adjacency[] _bySet;

    private ClaimAdjacency(Adjacency[] bySet) => _bySet = bySet;

    public Adjacency this[ClaimSet set] => _bySet[(int)set];

    /// <summary>Groups claims by keys.</summary>
    /// <param name="keys">How many keys there are.</param>
    /// <param name="tags">The tag of each claim.</param>
    /// <param name="keysOf">The keys of a claim.</param>
    public static ClaimAdjacency Build(int keys, ClaimTag[] tags, KeysOf keysOf)
    {
        var all = Adjacency.Invert(keys, tags.Length, keysOf);
        return new ClaimAdjacency([all, .. Enum.GetValues<ClaimTag>().Select(tag => all.OfTag(tags, tag))]);
    }
}
