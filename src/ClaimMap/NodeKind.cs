namespace ClaimMap;

/// <summary>What a node of the graph is.</summary>
public enum NodeKind
{
    /// <summary>No node; the kind of <c>default(NodeId)</c>.</summary>
    None,

    /// <summary>A <see cref="ClaimMap.Claim"/>.</summary>
    Claim,

    /// <summary>A <see cref="ClaimMap.Relation"/>.</summary>
    Relation,

    /// <summary>An <see cref="ClaimMap.Actor"/>.</summary>
    Actor,

    /// <summary>A <see cref="ClaimMap.Place"/>.</summary>
    Place,

    /// <summary>A <see cref="ReportedEvent"/>.</summary>
    Event,

    /// <summary>A <see cref="ClaimMap.Ceasefire"/>.</summary>
    Ceasefire,

    /// <summary>A <see cref="CeasefireTerm"/>.</summary>
    Term,

    /// <summary>A <see cref="ClaimMap.Resolution"/>.</summary>
    Resolution,

    /// <summary>An <see cref="ClaimMap.Instrument"/>.</summary>
    Instrument,

    /// <summary>A <see cref="ClaimMap.Reference"/>.</summary>
    Reference,

    /// <summary>A <see cref="ClaimMap.Source"/>.</summary>
    Source,

    /// <summary>A <see cref="ClaimMap.Section"/>.</summary>
    Section,

    /// <summary>A <see cref="ClaimMap.Passage"/>.</summary>
    Passage,
}
