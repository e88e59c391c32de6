namespace ClaimMap;

/// <summary>A declared actor as the source of an allegation.</summary>
public sealed record ActorSource : AttributionSource
{
    /// <summary>Creates a source.</summary>
    public ActorSource(ActorId actor) => Actor = actor;

    /// <summary>Gets the actor.</summary>
    public ActorId Actor { get; }

    /// <inheritdoc />
    internal override string Label => Actor.Value;
}
