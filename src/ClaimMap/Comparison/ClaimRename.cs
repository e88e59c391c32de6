namespace ClaimMap;

/// <summary>A claim that was removed and one that was added with the same anchors and statement: probably the same under another id.</summary>
/// <remarks>A hint; both stand among the removed and the added ones too. Equal when every property is.</remarks>
public sealed record ClaimRename
{
    internal ClaimRename(Claim old, Claim @new)
    {
        Old = old;
        New = @new;
    }

    /// <summary>Gets the removed claim.</summary>
    public Claim Old { get; }

    /// <summary>Gets the added claim.</summary>
    public Claim New { get; }
}
