namespace ClaimMap;

/// <summary>What kind of instrument it is.</summary>
public enum InstrumentKind
{
    /// <summary>A statement or communique.</summary>
    Statement,

    /// <summary>A set of principles.</summary>
    Principles,

    /// <summary>An agreement or treaty.</summary>
    Agreement,

    /// <summary>A law.</summary>
    Law,

    /// <summary>Any other instrument.</summary>
    Other,
}
