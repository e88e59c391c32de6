using System.Globalization;

namespace ClaimMap;

/// <summary>What one source says about one actor: how many allegations, and how they are meant.</summary>
internal sealed class ActorMapEdge(ActorMapNode from, ActorMapNode to)
{
    public ActorMapNode From { get; } = from;

    public ActorMapNode To { get; } = to;

    public int Allegations { get; private set; }

    public int Denials { get; private set; }

    public int Endorsed { get; private set; }

    public int Disputed { get; private set; }

    /// <summary>Gets the count in words, such as <c>3 (1 denial)</c>.</summary>
    public string Label => Denials == 0
        ? Allegations.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Allegations} ({Denials} {(Denials == 1 ? "denial" : "denials")})");

    public void Count(Attribution attribution)
    {
        Allegations++;
        Denials += attribution.Cue == AttributionCue.Denies ? 1 : 0;
        Endorsed += attribution.Stance == Stance.Endorsed ? 1 : 0;
        Disputed += attribution.Stance == Stance.Disputed ? 1 : 0;
    }
}
