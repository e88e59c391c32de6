namespace ClaimMap;

/// <summary>The author's attitude to an allegation in the passage that reports it.</summary>
public enum Stance
{
    /// <summary>The author takes it as so.</summary>
    Endorsed,

    /// <summary>The author contradicts or doubts it.</summary>
    Disputed,

    /// <summary>The author only reports it.</summary>
    Neutral,
}
