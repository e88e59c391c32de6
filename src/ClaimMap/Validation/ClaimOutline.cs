using ClaimMap.Json;

namespace ClaimMap.Validation;

/// <summary>What the rules need of a claim in numbers, one behind the other, so that a sound claim need not be fetched from memory again.</summary>
internal readonly ref struct ClaimOutline
{
    private const int Header = 3;
    private const int MayBeFaultyFlag = 1;
    private const int HasVoicesFlag = 2;
    private const int IsDenialFlag = 4;

    private readonly ReadOnlySpan<int> _numbers;

    private ClaimOutline(ReadOnlySpan<int> numbers) => _numbers = numbers;

    public int SubjectCount => _numbers[0];

    public int AnchorCount => _numbers[1];

    /// <summary>Whether the claim has to be looked at for what is wrong with it by itself.</summary>
    public bool MayBeFaulty => (_numbers[2] & MayBeFaultyFlag) != 0;

    /// <summary>Whether it names those who speak in it: sources of its own or of somebody's reading.</summary>
    public bool HasVoices => (_numbers[2] & HasVoicesFlag) != 0;

    /// <summary>Whether its source denies something.</summary>
    public bool IsDenial => (_numbers[2] & IsDenialFlag) != 0;

    /// <summary>A subject's kind and the number of its id.</summary>
    public (NodeKind Kind, int Id) Subject(int index) => ((NodeKind)_numbers[Header + (2 * index)], _numbers[Header + (2 * index) + 1]);

    /// <summary>The number of the id of an anchor's passage, and where the anchor ends in it.</summary>
    public (int Passage, int End) Anchor(int index) => (_numbers[At(index)], _numbers[At(index) + 1]);

    /// <summary>Takes the outline of the next claim off a list of them.</summary>
    public static ClaimOutline Take(ref ReadOnlySpan<int> outlines)
    {
        var length = Header + (2 * (outlines[0] + outlines[1]));
        var outline = new ClaimOutline(outlines[..length]);
        outlines = outlines[length..];
        return outline;
    }

    /// <summary>Adds a claim's outline to a list of them.</summary>
    public static void Note(Claim claim, StringPool pool, List<int> outlines)
    {
        outlines.Add(claim.About.Count);
        outlines.Add(claim.Anchors.Count);
        outlines.Add(
            (ClaimFormRules.MayBeFaulty(claim) ? MayBeFaultyFlag : 0)
            | (claim is AttributedAllegation || claim.Readings.Count > 0 ? HasVoicesFlag : 0)
            | (claim is AttributedAllegation { Attribution.Cue: AttributionCue.Denies } ? IsDenialFlag : 0));
        foreach (ref readonly var about in claim.About.AsSpan())
        {
            outlines.Add((int)about.Subject.Kind);
            outlines.Add(pool.NumberOf(about.Subject.Value));
        }

        foreach (ref readonly var anchor in claim.Anchors.AsSpan())
        {
            outlines.Add(pool.NumberOf(anchor.Passage.Value));
            outlines.Add(anchor.Span.End);
        }
    }

    private int At(int anchor) => Header + (2 * (SubjectCount + anchor));
}
