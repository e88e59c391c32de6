using System.Text.Json.Serialization;
using ClaimMap.Model;

namespace ClaimMap;

/// <summary>Something that is part of a claim's proposition, with its role in it.</summary>
/// <remarks>
/// Equal when subject and role are. That the subject is declared is checked when the map is built (CM2001 and its
/// siblings), not here. <c>default(About)</c> is about nothing and stands in no claim.
/// </remarks>
public readonly partial record struct About
{
    /// <summary>Creates a reference from a claim to what it is about.</summary>
    /// <exception cref="ArgumentException"><paramref name="subject"/> is no actor, event, term, resolution, instrument, topic or place.</exception>
    public About(NodeId subject, AboutRole role)
    {
        Subject = subject;
        Role = role;
    }

    /// <summary>Gets the actor, event, term, resolution, instrument, topic or place.</summary>
    public NodeId Subject
    {
        get;
        init => field = CanBeSubject(value.Kind)
            ? value
            : throw Checked.Refused($"A claim is about actors, events, terms, resolutions, instruments, topics and places, not about \"{value}\".");
    }

    /// <summary>Gets its part in the proposition.</summary>
    public AboutRole Role { get; init; }

    internal static bool CanBeSubject(NodeKind kind) =>
        kind is NodeKind.Actor or NodeKind.Event or NodeKind.Term or NodeKind.Resolution or NodeKind.Instrument or NodeKind.Topic or NodeKind.Place;

    /// <summary>Returns what it is and its role.</summary>
    public override string ToString() => $"{Subject} as {Kebab.Of(Role)}";
}

/// <summary>The part that something has in a proposition.</summary>
[JsonConverter(typeof(KebabCaseEnumConverter<AboutRole>))]
public enum AboutRole
{
    /// <summary>Who or what the proposition is about, or who does what it says.</summary>
    Subject,

    /// <summary>Whom or what it is done to or aimed at.</summary>
    Target,

    /// <summary>A side to it.</summary>
    Party,

    /// <summary>Where it is.</summary>
    Location,

    /// <summary>The instrument or resolution it rests on.</summary>
    Basis,

    /// <summary>Otherwise part of it.</summary>
    Context,
}
