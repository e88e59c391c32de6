namespace ClaimMap;

/// <summary>The kind of verb by which the document hands a claim to its source.</summary>
public enum AttributionCue
{
    /// <summary>The source accuses somebody.</summary>
    Accuses,

    /// <summary>The source denies something.</summary>
    Denies,

    /// <summary>The source claims something.</summary>
    Claims,

    /// <summary>The source holds a view.</summary>
    Believes,

    /// <summary>The source reports something.</summary>
    Reports,

    /// <summary>The source names a cause or an originator.</summary>
    Attributes,
}
