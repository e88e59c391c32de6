namespace ClaimMap;

/// <summary>Who is said to make a claim: a declared actor, a group named but not identified, or nobody in particular.</summary>
/// <remarks>A closed hierarchy of three; <see cref="Match{T}"/> covers them all. Equal when type and properties are.</remarks>
public abstract record AttributionSource
{
    private protected AttributionSource()
    {
    }

    // Internal and abstract: nothing outside this assembly can add a fourth kind of source.
    internal abstract string Label { get; }

    /// <summary>Returns what the function for this source's type returns.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    public T Match<T>(Func<ActorId, T> actor, Func<string, T> group, Func<T> unspecified)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(unspecified);
        return this switch
        {
            ActorSource a => actor(a.Actor),
            GroupSource g => group(g.Group),
            _ => unspecified(),
        };
    }
}
