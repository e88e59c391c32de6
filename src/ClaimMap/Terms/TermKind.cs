namespace ClaimMap;

/// <summary>What a term of a ceasefire is about.</summary>
public enum TermKind
{
    /// <summary>That fighting ends.</summary>
    CessationOfHostilities,

    /// <summary>The exchange of prisoners, detainees or the dead.</summary>
    HumanitarianExchange,

    /// <summary>How the ceasefire is carried out.</summary>
    Implementation,

    /// <summary>Talks to follow.</summary>
    Negotiation,

    /// <summary>The format of those talks.</summary>
    Format,
}
