namespace ClaimMap.Json;

/// <summary>A finding at a place in a file.</summary>
/// <param name="Finding">What is wrong.</param>
/// <param name="Offset">The byte offset, or one of the two constants.</param>
/// <param name="JsonPointer">The pointer of the value; empty for the whole file.</param>
internal readonly record struct Problem(Finding Finding, int Offset, string JsonPointer)
{
    /// <summary>The offset of a problem with the file as a whole.</summary>
    public const int NoOffset = -1;

    /// <summary>The offset of a problem that only its pointer locates.</summary>
    public const int OffsetByPointer = -2;
}
