using ClaimMap.Model;
using ClaimMap.Text;

namespace ClaimMap.Interchange;

/// <summary>What the names of a list stand for: what the map declares, and new actors where it declares nothing.</summary>
internal sealed class NamedThings(IdsInUse ids)
{
    private static readonly string[] Nobodies = ["unspecified", "unknown", "nobody", "reportedly", "none", "anonymous"];

    private readonly Dictionary<string, ActorId> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NodeId> _things = new(StringComparer.Ordinal);
    private readonly HashSet<NodeId> _declared = [];
    private readonly List<Actor> _newActors = [];

    /// <summary>Gets the actors that were made of names.</summary>
    public IReadOnlyList<Actor> NewActors => _newActors;

    /// <summary>Whether there is anything to a name: there is not to one of marks that nobody sees.</summary>
    public static bool IsName(string name) => TextNormalization.Normalize(name).Length > 0;

    /// <summary>Whether a name says that nobody is named.</summary>
    public static bool IsNobody(string name) => Nobodies.Contains(NameKey.Of(name));

    public bool Declares(NodeId id) => _declared.Contains(id);

    /// <summary>Adds what the map declares.</summary>
    public void Add(INode record)
    {
        _declared.Add(record.Node);
        switch (record)
        {
            case Actor actor:
                Know(actor.Id, actor.Name, actor.Aliases);
                break;
            case Place place:
                Know(place.Id, place.Name, place.Aliases);
                break;
            case ReportedEvent reported:
                Know(reported.Id, reported.Name, default);
                break;
            case Instrument instrument:
                Know(instrument.Id, instrument.Name, instrument.Aliases);
                break;
            case Topic topic:
                Know(topic.Id, topic.Name, topic.Aliases);
                break;
        }
    }

    /// <summary>Whose words they are. Words without a capital ("many observers") name nobody, and so do words in quotation marks.</summary>
    public AttributionSource SourceOf(string name)
    {
        var key = NameKey.Of(name);
        return Nobodies.Contains(key) ? AttributionSource.Unspecified
            : _actors.TryGetValue(key, out var known) ? new AttributionSource(known)
            : name.Length > 2 && name[0] == '"' && name[^1] == '"' && !string.IsNullOrWhiteSpace(name[1..^1]) ? new AttributionSource(name[1..^1])
            : IdBehind(name).Id is not null ? new AttributionSource(ActorOf(name))
            : !name.Any(c => char.IsUpper(c) || char.IsDigit(c) || (char.IsLetter(c) && !char.IsLower(c))) ? new AttributionSource(name.Trim())
            : new AttributionSource(ActorOf(name));
    }

    /// <summary>What a claim is about; null where the map declares no such thing. Only an actor can be made of a name alone.</summary>
    public NodeId? SubjectOf(string name)
    {
        if (_things.TryGetValue(NameKey.Of(name), out var known))
        {
            return known;
        }

        var (words, id) = IdBehind(name);
        return id is not { } node ? ActorOf(name)
            : _declared.Contains(node) && About.CanBeSubject(node.Kind) ? node
            : _things.TryGetValue(NameKey.Of(words), out known) && known.Kind == node.Kind ? known
            : node.Kind == NodeKind.Actor ? ActorOf(name)
            : null;
    }

    /// <summary>The actor of a name, made where the map declares none.</summary>
    public ActorId ActorOf(string name)
    {
        var (words, given) = IdBehind(name);
        if (given is { Kind: NodeKind.Actor } declared && _declared.Contains(declared))
        {
            return new ActorId(declared.Value);
        }

        name = given is { Kind: NodeKind.Actor } ? words : name;
        if (_actors.TryGetValue(NameKey.Of(name), out var known))
        {
            return known;
        }

        var id = new ActorId(ids.Take(given is { Kind: NodeKind.Actor } own ? own.Value : null, IdText.Of(name, 8) ?? "actor"));
        var actor = new Actor(id, ActorKind.Unknown, name.Trim());
        _newActors.Add(actor);
        Add(actor);
        return id;
    }

    private void Know(NodeId id, string name, ValueList<AlternateName> aliases)
    {
        foreach (var known in aliases.Select(a => a.Text).Prepend(name))
        {
            _things.TryAdd(NameKey.Of(known), id);
            if (id.Kind == NodeKind.Actor)
            {
                _actors.TryAdd(NameKey.Of(known), new ActorId(id.Value));
            }
        }
    }

    // A name with its id, as in "Upstream (actor:upstream)": so it stands in what a map was exported as.
    private static (string Words, NodeId? Id) IdBehind(string name) =>
        name.Trim() is [.., ')'] trimmed && trimmed.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and var at
            && trimmed[(at + 2)..^1].Split(':') is [var kind, var id] && Kebab.TryParse<NodeKind>(kind, out var parsed) && parsed != NodeKind.None && IdText.IsWellFormed(id)
            ? (trimmed[..at], new NodeId(parsed, id))
            : (name, null);
}
