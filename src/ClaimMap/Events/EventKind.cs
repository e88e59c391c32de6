namespace ClaimMap;

/// <summary>What kind of event it is.</summary>
public enum EventKind
{
    /// <summary>A war.</summary>
    War,

    /// <summary>An attack.</summary>
    Attack,

    /// <summary>A military operation.</summary>
    MilitaryOperation,

    /// <summary>A ceasefire coming into force or being agreed.</summary>
    Ceasefire,

    /// <summary>A breach of a ceasefire.</summary>
    CeasefireViolation,

    /// <summary>Talks.</summary>
    Negotiation,

    /// <summary>An effort to bring about talks, a settlement or a format.</summary>
    DiplomaticInitiative,

    /// <summary>A standing diplomatic process.</summary>
    DiplomaticProcess,

    /// <summary>The adoption or revision of a text.</summary>
    Adoption,

    /// <summary>A withdrawal of forces.</summary>
    Withdrawal,

    /// <summary>A rivalry or competition.</summary>
    Rivalry,

    /// <summary>Pressure on somebody to act.</summary>
    PoliticalPressure,

    /// <summary>Any other event.</summary>
    Other,
}
