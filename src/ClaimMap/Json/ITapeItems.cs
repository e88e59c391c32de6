namespace ClaimMap.Json;

/// <summary>Takes the items of one list as they are parsed, in runs.</summary>
internal interface ITapeItems
{
    /// <summary>The name of the list in the outermost object, as UTF-8.</summary>
    ReadOnlySpan<byte> List { get; }

    /// <summary>Takes items, or refuses them; then parsing ends.</summary>
    /// <param name="tape">A tape that ends behind the last of them, and is good for this call alone.</param>
    /// <param name="first">The token of the first; the others follow it.</param>
    bool TryTake(JsonTape tape, int first);
}
