namespace ClaimMap;

/// <summary>How one reader took a claim, where that is not how the map has it.</summary>
/// <remarks>
/// Equal when every property is. That a reader has at most one reading of a claim, and that it differs from the claim's own
/// label, is checked when the map is built (CM3019), and so is that its sources are declared (CM2001).
/// </remarks>
public sealed record ClaimReading
{
    /// <summary>Creates a reading.</summary>
    /// <param name="reader">Whose reading it is.</param>
    /// <param name="label">What the reader called the claim, or null where the reader has no such claim.</param>
    /// <param name="reason">Why the map's label stands.</param>
    /// <exception cref="ArgumentException"><paramref name="reason"/> is blank.</exception>
    public ClaimReading(Reader reader, ReadingLabel? label, string reason)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        Reader = reader;
        Label = label;
        Reason = reason;
    }

    /// <summary>Gets whose reading it is.</summary>
    public Reader Reader { get; }

    /// <summary>Gets what the reader called the claim, or null where the reader has no such claim.</summary>
    public ReadingLabel? Label { get; }

    /// <summary>Gets why the map's label stands.</summary>
    public string Reason { get; }
}
