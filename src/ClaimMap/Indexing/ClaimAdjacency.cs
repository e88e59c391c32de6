using System.Buffers;

namespace ClaimMap.Indexing;

/// <summary>For each key the claims that go with it, once for all claims and once for each tag.</summary>
internal sealed class ClaimAdjacency
{
    private readonly Adjacency[] _bySet;

    private ClaimAdjacency(Adjacency[] bySet) => _bySet = bySet;

    public Adjacency this[ClaimSet set] => _bySet[(int)set];

    /// <summary>Groups pairs of key and claim; the pairs come in the order of the claims, whose tags are given.</summary>
    public static ClaimAdjacency Build(int keys, ReadOnlySpan<(int Key, int Value)> pairs, ReadOnlySpan<ClaimTag> tags)
    {
        var bySet = new Adjacency[4];
        bySet[(int)ClaimSet.All] = Adjacency.Build(keys, pairs);
        var ofTag = ArrayPool<(int, int)>.Shared.Rent(pairs.Length + 1);
        foreach (var tag in Enum.GetValues<ClaimTag>())
        {
            var count = 0;
            foreach (var pair in pairs)
            {
                ofTag[count] = pair;
                count += tags[pair.Value] == tag ? 1 : 0;
            }

            bySet[(int)tag + 1] = Adjacency.Build(keys, ofTag.AsSpan(0, count));
        }

        ArrayPool<(int, int)>.Shared.Return(ofTag);
        return new ClaimAdjacency(bySet);
    }
}
