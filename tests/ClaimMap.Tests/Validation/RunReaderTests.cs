using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimMap.Json;
using ClaimMap.Schemas;
using ClaimMap.Validation;

namespace ClaimMap.Tests.Validation;

public sealed class RunReaderTests
{
    private const int Items = 2_500;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<string> LongFiles => new("document.json", "mentions.json", "relations.json", "claims/04-balancing-act.json");

    [Theory]
    [MemberData(nameof(LongFiles))]
    public void TryRead_FileOfManyRuns_GivesTheRecordsOfTheWhole(string name)
    {
        var (file, pool) = (Long(name), new StringPool());

        var inRuns = RunReader.TryRead(file, pool);

        var whole = FileReader.ReadWhole(file, pool);
        inRuns.Should().NotBeNull();
        inRuns!.Document.Should().Be(whole.Document);
        inRuns.Sections.Should().Equal(whole.Sections);
        Same(inRuns.Passages, whole.Passages);
        Same(inRuns.Claims, whole.Claims);
        Same(inRuns.Relations, whole.Relations);
        Same(inRuns.Mentions, whole.Mentions);
        (inRuns.Passages.Count + inRuns.Claims.Count + inRuns.Relations.Count + inRuns.Mentions.Count).Should().BeGreaterThan(Items);
        file.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("not JSON", "\"supports\"", "supports")]
    [InlineData("not UTF-8", "\"rationale\":\"", "\"rationale\":\"\u00ff")]
    [InlineData("against the schema", "\"supports\"", "\"carries\"")]
    [InlineData("a member twice", "\"kind\":", "\"kind\":\"supports\",\"kind\":")]
    [InlineData("a member nobody knows", "\"kind\":", "\"sort\":1,\"kind\":")]
    [InlineData("an escaped name", "\"kind\":", "\"k\\u0069nd\":")]
    public void Read_FaultInAnyRun_ReportsWhatReadingTheWholeReports(string fault, string sound, string faulty)
    {
        var text = Encoding.UTF8.GetString(Long("relations.json").Utf8.Span);
        foreach (var at in new[] { text.IndexOf(sound, StringComparison.Ordinal), text.IndexOf(sound, text.Length / 2, StringComparison.Ordinal), text.LastIndexOf(sound, StringComparison.Ordinal) })
        {
            var changed = Encoding.Latin1.GetBytes(string.Concat(text.AsSpan(0, at), faulty, text.AsSpan(at + sound.Length)));
            var (quick, slow) = (FileOf(changed), FileOf(changed));
            var pool = new StringPool();

            var (read, whole) = (FileReader.Read(quick, pool), FileReader.ReadWhole(slow, pool));

            quick.Problems.Should().Equal(slow.Problems, "{0} at {1} is found either way", fault, at);
            read.Relations.Records.ToArray().Should().Equal(whole.Relations.Records.ToArray());
            read.Relations.Select(d => d.Item).Should().Equal(whole.Relations.Select(d => d.Item));
            read.BrokenIds.Select(b => (b.Id, b.JsonPointer)).Should().Equal(whole.BrokenIds.Select(b => (b.Id, b.JsonPointer)));
        }

        static MapFile FileOf(byte[] bytes) => new(MapFileKind.Relations, "relations.json", bytes);
    }

    [Theory]
    [InlineData(MapFileKind.Document)]
    [InlineData(MapFileKind.Claims)]
    [InlineData(MapFileKind.Relations)]
    [InlineData(MapFileKind.Mentions)]
    public void ItemsOf_SchemaOfALongList_AsksNothingOfTheListAsAWhole(object kind) =>
        MapSchemas.Of((MapFileKind)kind).ItemsOf(Encoding.UTF8.GetBytes(RunReader.MemberOf((MapFileKind)kind)!)).Should().NotBeNull();

    [Theory]
    [InlineData("""{"properties": {"list": {"items": true}}}""", true)]
    [InlineData("""{"properties": {"list": {"items": true, "minItems": 1}}}""", true)]
    [InlineData("""{"properties": {"other": {"items": true}}}""", false)]
    [InlineData("""{"properties": {"list": {"type": "array"}}}""", false)]
    [InlineData("""{"properties": {"list": {"items": true, "minItems": 2}}}""", false)]
    [InlineData("""{"properties": {"list": {"items": true, "maxItems": 9}}}""", false)]
    [InlineData("""{"properties": {"list": {"items": true, "uniqueItems": true}}}""", false)]
    [InlineData("""{"properties": {"list": {"items": true, "contains": true}}}""", false)]
    [InlineData("""{"properties": {"list": {"items": true, "prefixItems": [true]}}}""", false)]
    [InlineData("""{"properties": {"list": {"items": true, "not": {"const": []}}}}""", false)]
    [InlineData("""{"properties": {"list": {"items": true, "enum": [[]]}}}""", false)]
    [InlineData("""{"properties": {"list": {"items": true}}, "allOf": [true]}""", false)]
    [InlineData("""{"properties": {"list": {"items": true}}, "const": {}}""", false)]
    [InlineData("""{"properties": {"list": {"items": true}}, "patternProperties": {"^l": true}}""", false)]
    [InlineData("""{"properties": {"list": {"items": true}}, "dependentSchemas": {"list": true}}""", false)]
    public void ItemsOf_Schema_AnswersOnlyWhereEachItemCanAnswerForItself(string schema, bool canAnswer) =>
        (JsonSchema.Parse(Encoding.UTF8.GetBytes(schema)).ItemsOf("list"u8) is not null).Should().Be(canAnswer);

    [Theory]
    [InlineData("""{"list": [ITEMS, 1]}""", true)]
    [InlineData("""{"list": [ITEMS, 1], "after": 2}""", true)]
    [InlineData("""{"other": [ITEMS, 1]}""", false)]
    [InlineData("""{"list": {"list": [ITEMS, 1]}}""", false)]
    [InlineData("""["list", [ITEMS, 1]]""", false)]
    [InlineData("""[ITEMS, 1]""", false)]
    public void ParseInRuns_LongList_IsHandedOnWhereItIsTheOneMeant(string pattern, bool isHandedOn)
    {
        var items = string.Join(',', Enumerable.Range(0, 30_000));
        var taker = new Taker();

        using var tape = JsonParser.ParseInRuns(Encoding.UTF8.GetBytes(pattern.Replace("ITEMS", items, StringComparison.Ordinal)), taker);

        tape.Should().NotBeNull();
        var left = tape!.Tokens.ToArray().Where(t => t.Kind == JsonTokenKind.Number).Select(t => Encoding.UTF8.GetString(tape.Utf8.Span.Slice(t.Start, t.Length)));
        taker.Taken.Concat(left).Where(n => n.Length > 1).Should().Equal(items.Split(',').Where(n => n.Length > 1));
        (taker.Taken.Count > 0).Should().Be(isHandedOn);
    }

    private static void Same<T>(DraftList<T> list, DraftList<T> other)
    {
        list.Should().Equal(other);
        list.Ids.ToArray().Should().Equal(other.Ids.ToArray());
        list.Named.ToArray().Should().Equal(other.Named.ToArray());
    }

    // A file of the shipped map with its list repeated: good for reading, whatever the rules would say.
    private static MapFile Long(string name)
    {
        var file = new EmbeddedMapFolder("ceasefire-2020").ReadAll().Single(f => MapLayout.NameOf(f) == name);
        var root = JsonNode.Parse(file.Utf8.Span)!.AsObject();
        var list = root[RunReader.MemberOf(file.Kind)!]!.AsArray();
        var items = list.Select(i => i!.ToJsonString(Plain)).ToArray();
        for (var times = Items / items.Length; times >= 0; times--)
        {
            foreach (var item in items)
            {
                list.Add(JsonNode.Parse(item));
            }
        }

        return new MapFile(file.Kind, name, Encoding.UTF8.GetBytes(root.ToJsonString(Plain)));
    }

    private sealed class Taker : ITapeItems
    {
        public List<string> Taken { get; } = [];

        public ReadOnlySpan<byte> List => "list"u8;

        public bool TryTake(JsonTape tape, int first)
        {
            for (var item = first; item < tape.Count; item = tape.Next(item))
            {
                Taken.Add(Encoding.UTF8.GetString(tape.Raw(item)));
            }

            return true;
        }
    }
}
