using System.Globalization;
using System.Text;
using ClaimMap.Views;
using ClaimMap.Views.Diagrams;

namespace ClaimMap;

/// <summary>Writes a map in the Argument Interchange Format, as the JSON called xAIF.</summary>
/// <remarks>
/// A claim is an information node (I). Who makes it is a participant, that they do a locution (L), and what they do by it an illocutionary act (YA) between the two: that of the allegation's kind of verb, asserting for a fact of
/// the author's, a view for an opinion. Supports is an inference (RA), opposes a conflict (CA), restates a rephrase (MA). The format has nothing for explains and qualifies: these relations are left out, and so are places, what claims are
/// about, readings, voices that report an allegation, and rationales. Equal graphs give equal text, with LF line ends.
/// </remarks>
public static class Aif
{
    /// <summary>Returns the JSON.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="scope">Which claims it has; null for all.</param>
    /// <exception cref="ArgumentException">The map has not the section or claim that the scope names.</exception>
    public static string Format(ClaimGraph graph, ClaimScope? scope = null) => ViewText.Of(writer => Write(graph, writer, scope));

    /// <summary>Writes the JSON, node by node.</summary>
    /// <param name="graph">The map.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="scope">Which claims it has; null for all.</param>
    /// <exception cref="ArgumentException">The map has not the section or claim that the scope names.</exception>
    public static void Write(ClaimGraph graph, TextWriter writer, ClaimScope? scope = null)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(writer);
        var network = new Network(graph, new ArgumentMap(graph, scope));
        using var pieces = new JsonPieces(writer, isIndented: true);
        var json = pieces.Json;
        json.WriteStartObject();
        json.WriteStartObject("AIF");
        json.WriteNull("descriptorfulfillments");
        pieces.WriteObjects("edges", network.Edges.Index(), edge =>
        {
            json.WriteNumber("edgeID", edge.Index + 1);
            json.WriteNumber("fromID", edge.Item.From);
            json.WriteNumber("toID", edge.Item.To);
        });
        pieces.WriteObjects("locutions", network.Locutions, locution =>
        {
            json.WriteNumber("nodeID", locution.Node);
            json.WriteNumber("personID", locution.Participant + 1);
        });
        pieces.WriteObjects("nodes", network.Nodes.Index(), node =>
        {
            json.WriteNumber("nodeID", node.Index + 1);
            json.WriteString("text", node.Item.Text);
            json.WriteString("type", node.Item.Type);
            if (node.Item.Claim is { } claim)
            {
                json.WriteString("claim", claim.Value);
            }
        });
        pieces.WriteObjects("participants", network.Participants.Index(), participant =>
        {
            json.WriteString("firstname", participant.Item);
            json.WriteNumber("participantID", participant.Index + 1);
            json.WriteString("surname", "");
        });
        json.WriteNull("schemefulfillments");
        json.WriteEndObject();
        json.WriteBoolean("dialog", true);
        json.WriteStartArray("ova");
        json.WriteEndArray();
        json.WriteStartObject("text");
        json.WriteString("txt", network.Text);
        json.WriteEndObject();
        json.WriteEndObject();
        pieces.EndLine();
    }

    private sealed record Node(string Type, string Text, ClaimId? Claim = null);

    // Everything is numbered as it is added, from one: readers of the format take a node with the number zero for none.
    private sealed class Network
    {
        private readonly ClaimGraph _graph;
        private readonly Dictionary<AttributionSource, int> _participantOf = [];
        private readonly StringBuilder _text = new();
        private int? _author;

        public Network(ClaimGraph graph, ArgumentMap map)
        {
            _graph = graph;
            var author = graph.Document.AuthorActor is { } actor ? new AttributionSource(actor) : null;
            var numbers = new Dictionary<ClaimId, int>();
            foreach (var claim in map.Claims)
            {
                numbers.Add(claim.Id, Add(new Node("I", claim.Statement, claim.Id)));
                var act = claim.Match(_ => "Asserting", allegation => Words.Capital(allegation.Attribution.Cue), opinion => $"Opining: {Words.Of(opinion.Mode)}");
                AttributionSource?[] sources = claim.Attribution is { } attribution ? [.. attribution.Sources.Distinct()] : [author];
                foreach (var source in sources)
                {
                    var participant = ParticipantOf(source);
                    var locution = Add(new Node("L", $"{Participants[participant]}: {claim.Statement}", claim.Id));
                    Locutions.Add((locution, participant));
                    Join(locution, Add(new Node("YA", act)), numbers[claim.Id]);
                    _text.Append(CultureInfo.InvariantCulture, $"{MarkupHandler.Escape(Participants[participant])} <span class=\"highlighted\" id=\"{locution}\">{MarkupHandler.Escape(claim.Statement)}</span>.<br><br>");
                }
            }

            foreach (var relation in map.Relations)
            {
                if (SchemeOf(relation.Kind) is { } scheme)
                {
                    Join(numbers[relation.From], Add(scheme), numbers[relation.To]);
                }
            }
        }

        public List<Node> Nodes { get; } = [];

        public List<(int From, int To)> Edges { get; } = [];

        public List<(int Node, int Participant)> Locutions { get; } = [];

        public List<string> Participants { get; } = [];

        public string Text => _text.ToString();

        private static Node? SchemeOf(RelationKind kind) => kind switch
        {
            RelationKind.Supports => new Node("RA", "Default Inference"),
            RelationKind.Opposes => new Node("CA", "Default Conflict"),
            RelationKind.Restates => new Node("MA", "Default Rephrase"),
            _ => null,
        };

        private int Add(Node node)
        {
            Nodes.Add(node);
            return Nodes.Count;
        }

        private void Join(int from, int through, int to)
        {
            Edges.Add((from, through));
            Edges.Add((through, to));
        }

        // Null for an author who is no actor of the map.
        private int ParticipantOf(AttributionSource? source)
        {
            if (source is null)
            {
                return _author ??= AddParticipant(_graph.Document.Author);
            }

            if (!_participantOf.TryGetValue(source, out var number))
            {
                _participantOf.Add(source, number = AddParticipant(_graph.Names.Of(source)));
            }

            return number;
        }

        private int AddParticipant(string name)
        {
            Participants.Add(name);
            return Participants.Count - 1;
        }
    }
}
