using System.Text;
using System.Text.Json.Nodes;
using ClaimMap.Comparison.Statistics;
using ClaimMap.Loading;
using ClaimMap.Loading.Files;
using ClaimMap.Model;

namespace ClaimMap.Tests.Comparison;

/// <summary>Makes valid maps of a text that nobody has: passages of equal length, and any claims and relations.</summary>
/// <remarks>A source is an actor's id, "many" (a group) or "?" (nobody in particular).</remarks>
internal static class DrawnMap
{
    /// <summary>The first code point of each passage; the last is a space.</summary>
    public const int Step = 20;

    private const string Zeros = "0000000000000000000000000000000000000000000000000000000000000000";
    private static readonly string[] Actors = ["anna", "boris", "clara"];
    private static readonly string[] AllSources = ["anna", "boris", "many", "?"];
    private static readonly string[] Words = ["ships", "sail", "late", "today", "again"];

    public static ClaimGraph Load(int passages, DrawnClaim[] claims, params (RelationKind Kind, int From, int To)[] relations) =>
        Load(Enumerable.Repeat(Step - 1, passages).ToArray(), claims, relations);

    /// <summary>Makes a map with passages of the given lengths; claims are named c0, c1 and so on, relations r0, r1.</summary>
    public static ClaimGraph Load(int[] passages, DrawnClaim[] claims, params (RelationKind Kind, int From, int To)[] relations)
    {
        var result = MapLoader.Load(new Folder(Files(passages, claims, relations)));
        result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        return result.Graph!;
    }

    /// <summary>Draws claims of any tag in one passage or two, often in the same places.</summary>
    public static DrawnClaim[] Claims(ref SplitMix64 random, int passages, int count)
    {
        var claims = new DrawnClaim[count];
        for (var i = 0; i < count; i++)
        {
            var places = new List<(int Start, int Length)>();
            var first = random.Below(passages);
            foreach (var passage in new[] { first, (first + 1) % passages }.Take(1 + random.Below(5) / 4).Distinct())
            {
                var start = 5 * random.Below(3);
                places.Add(((passage * Step) + start, random.Below(3) switch { 0 => 5, 1 => 9, _ => Step - 1 - start }));
            }

            string[] sources = [.. AllSources.Skip(random.Below(4)).Take(1 + random.Below(2))];
            var tag = (ClaimTag)random.Below(3);
            claims[i] = new DrawnClaim(
                tag,
                tag == ClaimTag.AuthorOpinion ? (OpinionMode)random.Below(7) : default,
                tag == ClaimTag.AttributedAllegation ? sources : [],
                [.. places],
                $"{string.Join(' ', Words.Skip(random.Below(4)))} {Words[random.Below(Words.Length)]} x{random.Below(3)}.");
        }

        return claims;
    }

    /// <summary>Draws relations from earlier to later claims, none twice.</summary>
    public static (RelationKind Kind, int From, int To)[] Relations(ref SplitMix64 random, int claims, int count)
    {
        var drawn = new HashSet<(RelationKind Kind, int From, int To)>();
        for (var i = 0; i < count && claims > 1; i++)
        {
            var to = 1 + random.Below(claims - 1);
            drawn.Add(((RelationKind)random.Below(4), random.Below(to), to));
        }

        return [.. drawn];
    }

    private static IEnumerable<(MapFileKind Kind, JsonObject Content)> Files(
        int[] passages, DrawnClaim[] claims, (RelationKind Kind, int From, int To)[] relations)
    {
        var starts = passages.Select((_, i) => passages.Take(i).Sum() + i).ToArray();
        var claimed = claims.SelectMany(c => c.Places).Select(p => PassageOf(starts, p.Start)).ToHashSet();
        yield return (MapFileKind.Document, new JsonObject
        {
            ["$schema"] = "document.schema.json",
            ["id"] = "drawn",
            ["title"] = "Drawn",
            ["author"] = "Nobody",
            ["publisher"] = "Nobody",
            ["published"] = "2021-01-01",
            ["language"] = "en",
            ["rights"] = "None",
            ["text"] = new JsonObject { ["normalization"] = "claimmap-text/2", ["length"] = passages.Sum() + passages.Length - 1, ["sha256"] = Zeros },
            ["sections"] = new JsonArray(new JsonObject { ["id"] = "all", ["ordinal"] = 1, ["label"] = "All" }),
            ["passages"] = new JsonArray([.. passages.Select((length, i) => Passage(i, starts[i], length, claimed.Contains(i)))]),
        });
        yield return File(MapFileKind.Actors, Actors.Select(a => new JsonObject { ["id"] = a, ["kind"] = "person", ["name"] = a }));
        yield return File(MapFileKind.Claims, claims.Select((c, i) => Claim(c, i, starts)));
        yield return File(MapFileKind.Relations, relations.Select((r, i) => new JsonObject
        {
            ["id"] = $"r{i}",
            ["kind"] = Kebab.Of(r.Kind),
            ["from"] = $"c{r.From}",
            ["to"] = $"c{r.To}",
            ["rationale"] = "Drawn.",
        }));
        MapFileKind[] empty =
        [
            MapFileKind.Places, MapFileKind.Events, MapFileKind.Accords, MapFileKind.Resolutions, MapFileKind.Instruments, MapFileKind.References,
            MapFileKind.Sources, MapFileKind.Mentions,
        ];
        foreach (var kind in empty)
        {
            yield return File(kind, []);
        }
    }

    private static (MapFileKind Kind, JsonObject Content) File(MapFileKind kind, IEnumerable<JsonNode> records) =>
        (kind, new JsonObject { ["$schema"] = $"{Kebab.Of(kind)}.schema.json", [Kebab.Of(kind)] = new JsonArray([.. records]) });

    private static JsonObject Passage(int index, int start, int length, bool isClaimed)
    {
        var passage = new JsonObject { ["id"] = $"p{index}", ["section"] = "all", ["kind"] = "sentence", ["start"] = start, ["length"] = length, ["sha256"] = Zeros };
        if (!isClaimed)
        {
            passage["disposition"] = "boilerplate";
        }

        return passage;
    }

    private static JsonObject Claim(DrawnClaim claim, int index, int[] starts)
    {
        var json = new JsonObject
        {
            ["id"] = $"c{index}",
            ["tag"] = Kebab.Of(claim.Tag),
            ["statement"] = claim.Statement,
            ["certainty"] = claim is { Tag: ClaimTag.AuthorOpinion, Mode: OpinionMode.Uncertainty } ? "unknown" : "certain",
            ["polarity"] = "positive",
            ["about"] = new JsonArray(new JsonObject { ["actor"] = "clara", ["role"] = "subject" }),
            ["anchors"] = new JsonArray([.. claim.Places.Select(p => Anchor(p, starts))]),
            ["rationale"] = "Drawn.",
        };
        if (claim.Tag == ClaimTag.AuthorOpinion)
        {
            json["mode"] = Kebab.Of(claim.Mode);
        }
        else if (claim.Tag == ClaimTag.AttributedAllegation)
        {
            json["attribution"] = new JsonObject { ["sources"] = new JsonArray([.. claim.Sources.Select(Source)]), ["cue"] = "claims", ["stance"] = "neutral" };
        }

        return json;
    }

    private static JsonObject Anchor((int Start, int Length) place, int[] starts)
    {
        var passage = PassageOf(starts, place.Start);
        return new JsonObject { ["passage"] = $"p{passage}", ["start"] = place.Start - starts[passage], ["length"] = place.Length, ["sha256"] = Zeros };
    }

    private static JsonObject Source(string source) => source switch
    {
        "many" => new JsonObject { ["group"] = source },
        "?" => new JsonObject { ["unspecified"] = true },
        _ => new JsonObject { ["actor"] = source },
    };

    private static int PassageOf(int[] starts, int place) => Array.FindLastIndex(starts, s => s <= place);

    private sealed class Folder(IEnumerable<(MapFileKind Kind, JsonObject Content)> files) : IMapFolder
    {
        public bool IsProven => false;

        public IReadOnlyList<MapFile> ReadAll() =>
            [.. files.Select(f => new MapFile(f.Kind, $"{Kebab.Of(f.Kind)}.json", Encoding.UTF8.GetBytes(f.Content.ToJsonString())))];
    }
}
