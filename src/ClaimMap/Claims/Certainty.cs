namespace ClaimMap;

/// <summary>How strongly a claim's own source puts it; not how likely it is.</summary>
public enum Certainty
{
    /// <summary>Put without a hedge.</summary>
    Certain,

    /// <summary>Put as likely.</summary>
    Probable,

    /// <summary>Put as possible.</summary>
    Possible,

    /// <summary>Put as unknown.</summary>
    Unknown,
}
