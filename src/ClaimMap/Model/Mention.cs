using ClaimMap.Model;

namespace ClaimMap;

/// <summary>Where the document names an actor, place, instrument, resolution, topic or event.</summary>
/// <remarks>Equal when every property is. That the target is declared is checked when the map is built.</remarks>
public sealed partial record Mention
{
    /// <summary>Creates a mention.</summary>
    /// <exception cref="ArgumentException"><paramref name="surface"/> is blank, or <paramref name="target"/> is of another kind.</exception>
    public Mention(string surface, NodeId target, Anchor anchor, bool metonym = false)
    {
        Surface = surface;
        Target = target;
        Anchor = anchor;
        Metonym = metonym;
    }

    /// <summary>Gets the words that name it.</summary>
    public string Surface { get; init => field = Checked.Text(value); }

    /// <summary>Gets what is named.</summary>
    public NodeId Target
    {
        get;
        init => field = value.Kind is NodeKind.Actor or NodeKind.Place or NodeKind.Instrument or NodeKind.Resolution or NodeKind.Topic or NodeKind.Event
            ? value
            : throw Checked.Refused($"A mention names an actor, place, instrument, resolution, topic or event, not \"{value}\".");
    }

    /// <summary>Gets where.</summary>
    public Anchor Anchor { get; init; }

    /// <summary>Gets whether something else stands for it there, such as a capital for its government.</summary>
    public bool Metonym { get; init; }

    /// <summary>Returns words, what they name and where.</summary>
    public override string ToString() => $"\"{Surface}\" names {Target} at {Anchor.Passage} {Anchor.Span}";
}
