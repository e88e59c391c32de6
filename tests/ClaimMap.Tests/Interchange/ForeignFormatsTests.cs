using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimMap.Interchange;

namespace ClaimMap.Tests.Interchange;

public sealed class ForeignFormatsTests
{
    private const string Article = "The pier must stay. Nobody was told why.";

    private static readonly string[] Others = ["null", "true", "-1", "2147483648", "0.5", "\"\"", "\"x\"", "\"\\ud83d\"", "[]", "[[7]]", "[null, {}]", "{}", "{ \"\\udc00\": [1] }"];

    public static TheoryData<string, string> Examples() => new()
    {
        { "claim-list", """{ "claims": [{ "id": "a", "quote": "The pier must stay.", "statement": "S.", "tag": "fact", "mode": "prediction", "source": ["X"], "about": [{ "name": "The pier", "role": "subject" }], "supports": ["b"], "presupposed": true }, { "start": 0, "end": 8, "offsets": "utf16", "statement": "T.", "tag": "opinion" }] }""" },
        { "spans", """{ "text": "The pier must stay. Nobody was told why.", "offsets": "codepoints", "entities": [{ "claim": "a", "start": 0, "end": 19, "label": "fact" }, { "claim": "b", "start": 0, "end": 8 }], "relations": [{ "id": "r", "kind": "supports", "from": "a", "to": "b", "rationale": "R." }], "claims": [{ "id": "a", "tag": "asserted-fact", "statement": "S.", "about": [{ "actor": "x", "role": "subject" }], "anchors": [] }, { "id": "b", "tag": "author-opinion", "mode": "evaluation", "statement": "T.", "anchors": [] }], "things": [{ "actor": { "id": "x", "kind": "person", "name": "X" } }] }""" },
        { "label-studio", """[{ "data": { "text": "The pier must stay." }, "annotations": [{ "completed_by": { "email": "a@b.example" }, "result": [{ "id": "r", "type": "labels", "value": { "start": 0, "end": 19, "text": "The pier must stay.", "labels": ["fact"] } }, { "id": "r", "from_name": "mode", "type": "choices", "value": { "choices": ["evaluation"] } }, { "type": "relation", "from_id": "r", "to_id": "r", "labels": ["supports"] }] }, { "completed_by": 2, "result": [{ "id": "r", "type": "labels", "value": { "start": 0, "end": 8, "text": "The pier", "labels": ["opinion"] } }] }] }]""" },
        { "web-annotation", """{ "@context": "c", "first": { "items": [{ "id": "a", "target": { "selector": [{ "type": "TextQuoteSelector", "exact": "The pier must stay.", "prefix": "a", "suffix": "b", "refinedBy": { "type": "x" } }] }, "body": [{ "value": "tag:fact", "purpose": "tagging" }, { "value": "S" }] }, { "target": [{ "selector": { "type": "TextPositionSelector", "start": 0, "end": 8 } }], "tags": ["fact"], "text": "T" }] } }""" },
        { "uima-cas", """{ "%FEATURE_STRUCTURES": [{ "%ID": 1, "sofaString": "The pier must stay." }, { "%ID": 2, "%TYPE": "custom.Claim", "@sofa": 1, "begin": 0, "end": 19, "tag": "fact", "about": "X; Y", "source": "Z" }] }""" },
        { "doccano", """{ "text": "The pier must stay.", "label": [[0, 19, "fact"]], "entities": [{ "id": 1, "start_offset": 0, "end_offset": 8, "label": "fact" }], "relations": [{ "from_id": 1, "to_id": 1, "type": "supports" }] }""" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Read_Example_IsToldByItsContentAndImported(string format, string json)
    {
        ForeignFormats.Read("list.json", json, null, null).Should().BeEquivalentTo(ForeignFormats.Read("list.json", json, format, null), o => o.ComparingByMembers<ProposedClaims>());
        Import(format, json).Imported.Should().NotBeEmpty();
    }

    // Whatever stands where: it goes in, is left out with a reason, or the file is refused.
    [Theory]
    [MemberData(nameof(Examples))]
    public void Read_AnyOtherValueAnywhere_IsNoException(string format, string json)
    {
        var tried = 0;
        var refused = 0;
        foreach (var path in PathsOf(JsonNode.Parse(json)!))
        {
            foreach (var other in Others)
            {
                var changed = path.Length == 0 ? other : With(JsonNode.Parse(json)!, path, other);
                tried++;
                try
                {
                    var result = Import(format, changed);
                    result.Rejected.Where(r => r.Reason.Length == 0 || r.Position.Length == 0).Should().BeEmpty();
                }
                catch (InvalidDataException e)
                {
                    e.Message.Should().StartWith("list.json");
                    refused++;
                }
            }
        }

        tried.Should().BeGreaterThan(150);
        refused.Should().BeLessThan(tried / 4, "one wrong value is no reason to refuse a file");
    }

    [Theory]
    [InlineData("""["a \ud83d b"]""", "a \uFFFD b")]
    [InlineData("""["a \uDE00"]""", "a \uFFFD")]
    [InlineData("""["\ud83d\ude00"]""", "\U0001F600")]
    [InlineData("""["\\ud83d"]""", "\\ud83d")]
    [InlineData("""["\ud83d\ud83d\ude00\n"]""", "\uFFFD\U0001F600\n")]
    public void Parse_HalfASurrogatePair_BecomesTheReplacementCharacter(string json, string expected) =>
        ForeignJson.Parse("list.json", json).Root[0].GetString().Should().Be(expected);

    private static ImportResult Import(string format, string json)
    {
        var text = SourceText.FromText(Article);
        var outline = PassageSplitter.Split(text);
        var document = new Document("pier", "Pier", "unknown", "unknown", Edtf.Parse("2020"), "en", "unknown", outline.Text);
        return ClaimImport.Run(new MapContent(document) { Sections = outline.Sections, Passages = outline.Passages }, text, Article, ForeignFormats.Read("list.json", json, format, null));
    }

    private static IEnumerable<object[]> PathsOf(JsonNode node)
    {
        yield return [];
        IEnumerable<(object Step, JsonNode? Value)> children = node is JsonObject members ? members.Select(m => ((object)m.Key, m.Value)) : node is JsonArray items ? items.Select((v, i) => ((object)i, v)) : [];
        foreach (var path in children.SelectMany(c => PathsOf(c.Value!).Select(p => (object[])[c.Step, .. p])))
        {
            yield return path;
        }
    }

    // JsonNode cannot hold half a surrogate pair, so a mark is put there and then replaced.
    private static string With(JsonNode root, object[] path, string value)
    {
        var parent = path[..^1].Aggregate(root, (node, step) => step is string name ? node[name]! : node[(int)step]!);
        if (path[^1] is string member)
        {
            parent[member] = "@here@";
        }
        else
        {
            parent[(int)path[^1]] = "@here@";
        }

        return root.ToJsonString(JsonSerializerOptions.Default).Replace("\"@here@\"", value, StringComparison.Ordinal);
    }
}
