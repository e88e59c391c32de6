namespace ClaimMap.Text;

/// <summary>What of a name counts when two are compared: not its case, not a leading article, not how it was typed.</summary>
internal static class NameKey
{
    /// <summary>Returns what counts of a name.</summary>
    public static string Of(string name)
    {
        var key = TextNormalization.Normalize(name).ToLowerInvariant();
        return key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
    }
}
