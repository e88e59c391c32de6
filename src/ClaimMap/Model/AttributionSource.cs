using ClaimMap.Model;

namespace ClaimMap;

/// <summary>Who is said to make a claim: a declared actor, a group named but not identified, or nobody in particular.</summary>
/// <remarks>Exactly one of the three, which <see cref="Match{T}"/> covers. Equal when actor and group are.</remarks>
public sealed partial record AttributionSource
{
    /// <summary>Creates a source that is a declared actor.</summary>
    public AttributionSource(ActorId actor) => Actor = actor;

    /// <summary>Creates a source that is a group which the document names but does not identify, such as "many".</summary>
    /// <exception cref="ArgumentException"><paramref name="group"/> is blank.</exception>
    public AttributionSource(string group) => Group = Checked.Text(group, nameof(group));

    private AttributionSource()
    {
    }

    /// <summary>Gets nobody in particular, as in "reportedly".</summary>
    public static AttributionSource Unspecified { get; } = new();

    /// <summary>Gets the actor; null where it is none.</summary>
    public ActorId? Actor { get; }

    /// <summary>Gets a short label of the group, in the annotator's words; null where it is none.</summary>
    public string? Group { get; }

    /// <summary>Gets whether it is nobody in particular.</summary>
    public bool IsUnspecified => Actor is null && Group is null;

    // How it is named where there is no map to look an actor up in.
    internal string Label => Actor?.Value ?? Group ?? "unspecified";

    /// <summary>Returns what the function for this kind of source returns.</summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    public T Match<T>(Func<ActorId, T> actor, Func<string, T> group, Func<T> unspecified)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(unspecified);
        return Actor is { } id ? actor(id) : Group is { } name ? group(name) : unspecified();
    }

    /// <summary>Returns the actor's id, the group's label, or <c>unspecified</c>.</summary>
    public override string ToString() => Label;
}
