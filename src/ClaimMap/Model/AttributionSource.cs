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

/// <summary>A group that the document names but does not identify, such as "many", as the source of an allegation.</summary>
public sealed record GroupSource : AttributionSource
{
    /// <summary>Creates a source.</summary>
    /// <exception cref="ArgumentException"><paramref name="group"/> is blank.</exception>
    public GroupSource(string group)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(group);
        Group = group;
    }

    /// <summary>Gets a short label of the group in the annotator's words.</summary>
    public string Group { get; }

    /// <inheritdoc />
    internal override string Label => Group;
}

/// <summary>Nobody in particular as the source of an allegation ("reportedly").</summary>
public sealed record UnspecifiedSource : AttributionSource
{
    /// <inheritdoc />
    internal override string Label => "unspecified";
}
