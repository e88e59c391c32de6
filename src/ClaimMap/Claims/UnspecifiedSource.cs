namespace ClaimMap;

/// <summary>Nobody in particular as the source of an allegation ("reportedly").</summary>
public sealed record UnspecifiedSource : AttributionSource
{
    /// <inheritdoc />
    internal override string Label => "unspecified";
}
