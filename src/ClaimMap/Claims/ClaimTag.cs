namespace ClaimMap;

/// <summary>In whose voice, and how, the document puts a claim. No tag says that a claim is true or false.</summary>
public enum ClaimTag
{
    /// <summary>The author states it flatly; records or observation could in principle settle it.</summary>
    AssertedFact,

    /// <summary>The document reports it as somebody else's.</summary>
    AttributedAllegation,

    /// <summary>The author's own view, forecast, wish or judgement.</summary>
    AuthorOpinion,
}
