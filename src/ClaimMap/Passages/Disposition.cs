namespace ClaimMap;

/// <summary>Why a passage carries no claim.</summary>
public enum Disposition
{
    /// <summary>A heading that states nothing.</summary>
    Heading,

    /// <summary>It only tells the reader what comes, what came, or what the text aims at.</summary>
    Signpost,

    /// <summary>Bylines, share requests, licence and contact lines, decorations.</summary>
    Boilerplate,
}
