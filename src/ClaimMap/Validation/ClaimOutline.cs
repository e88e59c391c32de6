using ClaimMap.Json;

namespace ClaimMap.Validation;

/// <summary>What the rules need of a claim in numbers, one behind the other, so that a sound claim need not be fetched from memory again.</summary>
internal readonly ref struct ClaimOutline
{
    private const int Header = 5;
    private const int PerSubject = 2;
    private const int PerAnchor = 3;

    private readonly ReadOnlySpan<int> _numbers;

    private ClaimOutline(ReadOnlySpan<int> numbers) => _numbers = numbers;

    [Flags]
    private enum Traits
    {
        None = 0,
        MayBeFaulty = 1,
        IsDenial = 2,
        HasOtherVoices = 4,
    }

    public int SubjectCount => _numbers[0];

    public int AnchorCount => _numbers[1];

    /// <summary>How many actors the claim is attributed to.</summary>
    public int SourceCount => _numbers[2];

    public ClaimTag Tag => (ClaimTag)_numbers[3];

    /// <summary>Whether the claim has to be looked at for what is wrong with it by itself.</summary>
    public bool MayBeFaulty => Has(Traits.MayBeFaulty);

    /// <summary>Whether its source denies something.</summary>
    public bool IsDenial => Has(Traits.IsDenial);

    /// <summary>Whether somebody has a voice in it beside those it is attributed to: an addressee, a carrier or a reader.</summary>
    public bool HasOtherVoices => Has(Traits.HasOtherVoices);

    /// <summary>A subject's kind and the number of its id.</summary>
    public (NodeKind Kind, int Id) Subject(int index)
    {
        var at = Header + (PerSubject * index);
        return ((NodeKind)_numbers[at], _numbers[at + 1]);
    }

    /// <summary>The number of the id of an anchor's passage, and what it covers there.</summary>
    public (int Passage, TextSpan Span) Anchor(int index)
    {
        var at = Header + (PerSubject * SubjectCount) + (PerAnchor * index);
        return (_numbers[at], new TextSpan(_numbers[at + 1], _numbers[at + 2]));
    }

    /// <summary>The number of the id of an actor that the claim is attributed to.</summary>
    public int Source(int index) => _numbers[Header + (PerSubject * SubjectCount) + (PerAnchor * AnchorCount) + index];

    /// <summary>Takes the outline of the next claim off a list of them.</summary>
    public static ClaimOutline Take(ref ReadOnlySpan<int> outlines)
    {
        var length = Header + (PerSubject * outlines[0]) + (PerAnchor * outlines[1]) + outlines[2];
        var outline = new ClaimOutline(outlines[..length]);
        outlines = outlines[length..];
        return outline;
    }

    /// <summary>Adds a claim's outline to a list of them.</summary>
    public static void Note(Claim claim, RecentIds ids, List<int> outlines)
    {
        var attribution = (claim as AttributedAllegation)?.Attribution;
        var traits = ClaimFormRules.MayBeFaulty(claim) ? Traits.MayBeFaulty : Traits.None;
        traits |= attribution is { Cue: AttributionCue.Denies } ? Traits.IsDenial : Traits.None;
        traits |= attribution is { Addressee: not null } or { ReportedBy.Count: > 0 } || claim.Readings.Count > 0 ? Traits.HasOtherVoices : Traits.None;
        var sources = outlines.Count + 2;
        ReadOnlySpan<int> header = [claim.About.Count, claim.Anchors.Count, 0, (int)claim.Tag, (int)traits];
        outlines.AddRange(header);
        foreach (ref readonly var about in claim.About.AsSpan())
        {
            outlines.Add((int)about.Subject.Kind);
            outlines.Add(ids.NumberOf(about.Subject.Value));
        }

        foreach (ref readonly var anchor in claim.Anchors.AsSpan())
        {
            outlines.Add(ids.NumberOf(anchor.Passage.Value));
            outlines.Add(anchor.Span.Start);
            outlines.Add(anchor.Span.Length);
        }

        foreach (var source in attribution?.Sources ?? default)
        {
            if (source is ActorSource { Actor.Value: var actor })
            {
                outlines.Add(ids.NumberOf(actor));
                outlines[sources]++;
            }
        }
    }

    private bool Has(Traits trait) => ((Traits)_numbers[4] & trait) != 0;
}
