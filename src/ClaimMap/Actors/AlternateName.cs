namespace ClaimMap;

/// <summary>Another way in which the document names something.</summary>
/// <remarks>Equal when text and kind are.</remarks>
public sealed record AlternateName
{
    /// <summary>Creates an alternate name.</summary>
    /// <exception cref="ArgumentException"><paramref name="text"/> is blank.</exception>
    public AlternateName(string text, AliasKind kind)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(text);
        Text = text;
        Kind = kind;
    }

    /// <summary>Gets the surface form.</summary>
    public string Text { get; }

    /// <summary>Gets in which way it names.</summary>
    public AliasKind Kind { get; }
}
