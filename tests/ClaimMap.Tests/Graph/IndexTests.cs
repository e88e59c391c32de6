using System.Text.Json.Nodes;
using ClaimMap.Loading;
using ClaimMap.Loading.Files;
using ClaimMap.Model;

namespace ClaimMap.Tests.Graph;

/// <summary>Every index of the shipped map answers what looking at each of its records would; so it does where the files keep them in another order.</summary>
public sealed class IndexTests
{
    private static readonly RelationKind[] Kinds = Enum.GetValues<RelationKind>();
    private static readonly RelationDirection[] Directions = Enum.GetValues<RelationDirection>();
    private static readonly ClaimGraph Turned = MapLoader.Load(new TurnedFolder()).Graph!;

    public static TheoryData<string> Maps => ["shipped", "turned"];

    [Theory]
    [MemberData(nameof(Maps))]
    public void About_EverySubject_IsWhatAScanFinds(string map)
    {
        var graph = Of(map);
        NodeId[] subjects =
        [
            .. graph.Actors.Select(a => a.Id), .. graph.Events.Select(e => e.Id), .. graph.Terms.Select(t => t.Id), .. graph.Resolutions.Select(r => r.Id),
            .. graph.Instruments.Select(i => i.Id), .. graph.Places.Select(p => p.Id),
        ];

        AssertSame(graph, subjects, (claims, subject) => claims.About(subject), (claims, subject) => claims.About(subject), (claim, subject) => claim.About.Any(a => a.Subject == subject));
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void By_EveryActor_IsWhatAScanFinds(string map) => AssertSame(
        Of(map),
        Of(map).Actors.Select(a => a.Id),
        (claims, actor) => claims.By(actor),
        (claims, actor) => claims.By(actor),
        (claim, actor) => claim.Attribution is { } attribution
            ? attribution.Sources.Contains(new AttributionSource(actor))
            : actor == Of(map).Document.AuthorActor);

    [Theory]
    [MemberData(nameof(Maps))]
    public void In_EveryPassage_IsWhatAScanFinds(string map) => AssertSame(
        Of(map),
        Of(map).Passages.Select(p => p.Id),
        (claims, passage) => claims.In(passage),
        (claims, passage) => claims.In(passage),
        (claim, passage) => claim.Anchors.Any(a => a.Passage == passage));

    [Theory]
    [MemberData(nameof(Maps))]
    public void In_EverySection_IsWhatAScanFinds(string map) => AssertSame(
        Of(map),
        Of(map).Sections.Select(s => s.Id),
        (claims, section) => claims.In(section),
        (claims, section) => claims.In(section),
        (claim, section) => claim.Anchors.Any(a => Of(map).Passages[a.Passage].Section == section));

    [Theory]
    [MemberData(nameof(Maps))]
    public void Related_EveryClaimKindAndDirection_IsWhatAScanFinds(string map)
    {
        var graph = Of(map);
        var queries = graph.Claims.SelectMany(c => Kinds.SelectMany(k => Directions.Select(d => (c.Id, Kind: k, Direction: d)))).ToList();

        queries.Select(q => Ids(graph.Related(q.Id, q.Kind, q.Direction))).Should().Equal(queries.Select(FarEnds));

        string FarEnds((ClaimId Id, RelationKind Kind, RelationDirection Direction) query)
        {
            var far = graph.Relations.Where(r => r.Kind == query.Kind && Ends(r, query.Direction).Near == query.Id).Select(r => Ends(r, query.Direction).Far).ToHashSet();
            return Ids(graph.Claims.Where(c => far.Contains(c.Id)));
        }
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void RelationsOf_EveryClaimAndDirection_ComeByKindAndThenByTheOtherClaim(string map)
    {
        var graph = Of(map);
        var places = graph.Claims.Select((claim, place) => (claim.Id, place)).ToDictionary(c => c.Id, c => c.place);
        var queries = graph.Claims.SelectMany(c => Directions.Select(d => (c.Id, Direction: d))).ToList();

        queries.Select(q => string.Join(' ', graph.RelationsOf(q.Id, q.Direction).Select(r => r.Id))).Should().Equal(queries.Select(q => string.Join(
            ' ',
            graph.Relations.Where(r => Ends(r, q.Direction).Near == q.Id).OrderBy(r => r.Kind).ThenBy(r => places[Ends(r, q.Direction).Far]).Select(r => r.Id))));
    }

    [Fact]
    public void Related_KindThatIsNone_GivesNothing()
    {
        var claim = Ceasefire2020.Graph.Relations[0].From;

        Ceasefire2020.Graph.Related(claim, (RelationKind)Kinds.Length, RelationDirection.Outgoing).Should().BeEmpty();
        Ceasefire2020.Graph.Related(claim, (RelationKind)(-1), RelationDirection.Outgoing).Should().BeEmpty();
    }

    [Fact]
    public void Claims_FromTurnedFiles_ComeInTheDocumentsOrder()
    {
        var graph = Turned;
        var places = graph.Passages.Select((passage, place) => (passage.Id, place)).ToDictionary(p => p.Id, p => p.place);

        graph.Claims.Select(FirstAnchor).Should().BeInAscendingOrder();
        graph.Claims.Should().BeEquivalentTo(Ceasefire2020.Graph.Claims);
        graph.Claims.Should().NotEqual(Ceasefire2020.Graph.Claims);

        (int, int, int) FirstAnchor(Claim claim) => claim.Anchors.Min(a => (places[a.Passage], a.Span.Start, -a.Span.Length));
    }

    private static ClaimGraph Of(string map) => map == "shipped" ? Ceasefire2020.Graph : Turned;

    private static (ClaimId Near, ClaimId Far) Ends(Relation relation, RelationDirection direction) =>
        direction == RelationDirection.Outgoing ? (relation.From, relation.To) : (relation.To, relation.From);

    // Of all claims and of one tag's: what a query finds is narrowed to the selection that was asked.
    private static void AssertSame<TKey>(
        ClaimGraph graph,
        IEnumerable<TKey> keys,
        Func<ClaimSelection<Claim>, TKey, ClaimSelection<Claim>> all,
        Func<ClaimSelection<AttributedAllegation>, TKey, ClaimSelection<AttributedAllegation>> allegations,
        Func<Claim, TKey, bool> belongs)
    {
        var asked = keys.ToList();
        asked.Select(key => Ids(all(graph.Claims, key))).Should().Equal(asked.Select(key => Ids(graph.Claims.Where(c => belongs(c, key)))));
        asked.Select(key => Ids(allegations(graph.Allegations, key))).Should().Equal(asked.Select(key => Ids(graph.Allegations.Where(c => belongs(c, key)))));
    }

    private static string Ids(IEnumerable<Claim> claims) => string.Join(' ', claims.Select(c => c.Id));

    // The shipped map with every list of claims and relations from its end to its beginning.
    private sealed class TurnedFolder : IMapFolder
    {
        private readonly EmbeddedMapFolder _shipped = new("ceasefire-2020");

        public bool IsProven => false;

        public IReadOnlyList<MapFile> ReadAll() => [.. _shipped.ReadAll().Select(Turn)];

        private static MapFile Turn(MapFile file)
        {
            if (file.Kind is not (MapFileKind.Claims or MapFileKind.Relations))
            {
                return new MapFile(file.Kind, file.Path, file.Bytes);
            }

            var root = JsonNode.Parse(file.Utf8.Span)!;
            root[Kebab.Of(file.Kind)] = new JsonArray([.. root[Kebab.Of(file.Kind)]!.AsArray().Reverse().Select(n => n!.DeepClone())]);
            return new MapFile(file.Kind, file.Path, System.Text.Encoding.UTF8.GetBytes(root.ToJsonString()));
        }
    }
}
