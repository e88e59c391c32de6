namespace ClaimMap;

/// <summary>In which way the document speaks of an event; never whether it happened.</summary>
public enum Reality
{
    /// <summary>As something that happened or is happening.</summary>
    Asserted,

    /// <summary>As something that somebody says happened.</summary>
    Alleged,

    /// <summary>As something that might happen or might have happened.</summary>
    Hypothetical,

    /// <summary>As something that is to come.</summary>
    Anticipated,
}
