using System.Text;
using ClaimMap.Json;
using ClaimMap.Tests.Cases;
using ClaimMap.Validation;

namespace ClaimMap.Tests.Validation;

public sealed class TapeRecordsTests
{
    public static TheoryData<string> Maps => new("ValidBridge", "ValidHarbour", "ValidReadings", "ValidNestedActors", "ceasefire-2020");

    [Theory]
    [MemberData(nameof(Maps))]
    public void Read_ByTheShortCut_GivesTheRecordsOfTheLongWay(string map)
    {
        var count = 0;
        foreach (var file in FilesOf(map))
        {
            var (quick, slow) = (Read(file, takesShortCuts: true), Read(file, takesShortCuts: false));

            quick.Passages.Should().Equal(slow.Passages);
            quick.Claims.Should().Equal(slow.Claims);
            quick.Relations.Should().Equal(slow.Relations);
            quick.Mentions.Should().Equal(slow.Mentions);
            count += quick.Passages.Count + quick.Claims.Count;
        }

        count.Should().BePositive();
    }

    [Theory]
    [MemberData(nameof(Maps))]
    public void ShortCut_SoundRecord_NeedsNoLongWay(string map)
    {
        var count = 0;
        foreach (var file in FilesOf(map))
        {
            count += file.Kind switch
            {
                MapFileKind.Document => CountMade<Passage>(file, "passages", TapeRecords.Passage),
                MapFileKind.Claims => CountMade<Claim>(file, "claims", TapeRecords.Claim),
                MapFileKind.Relations => CountMade<Relation>(file, "relations", TapeRecords.Relation),
                MapFileKind.Mentions => CountMade<Mention>(file, "mentions", TapeRecords.Mention),
                _ => 0,
            };
        }

        count.Should().BePositive();
    }

    [Theory]
    [InlineData("""{"id": "r", "kind": "supports", "from": "a", "to": "b", "rationale": "Why.", "more": 1}""")]
    [InlineData("""{"id": "r", "kind": "carries", "from": "a", "to": "b", "rationale": "Why."}""")]
    [InlineData("""{"id": "r", "kind": "supports", "from": "a", "to": "a", "rationale": "Why."}""")]
    [InlineData("""{"id": "r", "kind": "supports", "from": 1, "to": "b", "rationale": "Why."}""")]
    [InlineData("""{"id": "r", "k\u0069nd": "supports", "from": "a", "to": "b", "rationale": "Why."}""")]
    [InlineData("""{"id": "r", "kind": null, "from": "a", "to": "b", "rationale": "Why."}""")]
    [InlineData("[1, 2]")]
    [InlineData("true")]
    public void ShortCut_UnexpectedRecord_LeavesItToTheLongWay(string json)
    {
        using var tape = Parse(json);
        var records = new TapeRecords(tape, new RecentIds(new StringPool()));

        TapeRecords.Relation(ref records, JsonTape.Root).Should().BeNull();
    }

    [Theory]
    [InlineData("1.0")]
    [InlineData("1e0")]
    [InlineData("99999999999")]
    [InlineData("\"1\"")]
    public void ShortCut_NumberThatIsNotPlain_LeavesItToTheLongWay(string number)
    {
        var digest = new string('0', 64);
        using var tape = Parse($$"""{"surface": "a", "place": "p", "anchor": {"passage": "q", "start": {{number}}, "length": 1, "sha256": "{{digest}}"} }""");
        var records = new TapeRecords(tape, new RecentIds(new StringPool()));

        TapeRecords.Mention(ref records, JsonTape.Root).Should().BeNull();
    }

    [Fact]
    public void ShortCut_AfterAnUnexpectedRecord_ReadsTheNextOne()
    {
        using var tape = Parse("""[{"id": 1}, {"id": "r", "kind": "explains", "from": "a", "to": "b", "rationale": "Wh\u0079."}]""");
        var records = new TapeRecords(tape, new RecentIds(new StringPool()));

        TapeRecords.Relation(ref records, 1).Should().BeNull();
        TapeRecords.Relation(ref records, tape.Next(1)).Should().Be(
            new Relation(new RelationId("r"), RelationKind.Explains, new ClaimId("a"), new ClaimId("b"), "Why."));
    }

    private static int CountMade<T>(MapFile file, string member, TapeRecord<T?> shortCut)
        where T : class
    {
        using var tape = Parse(file);
        var records = new TapeRecords(tape, new RecentIds(new StringPool()));
        var list = tape.Member(JsonTape.Root, Encoding.UTF8.GetBytes(member));
        var count = 0;
        for (int item = list + 1, end = tape.Next(list); item < end; item = tape.Next(item), count++)
        {
            shortCut(ref records, item).Should().NotBeNull($"record {count} of {file.Path} is sound");
        }

        return count;
    }

    private static MapDraft Read(MapFile file, bool takesShortCuts)
    {
        using var tape = Parse(file);
        var draft = new MapDraft();
        new RecordReader(file, tape, [], isTruncated: false, draft, new StringPool(), takesShortCuts).Read();
        return draft;
    }

    private static JsonTape Parse(MapFile file) => JsonParser.Parse(file.Utf8, []) ?? throw new InvalidOperationException($"{file.Path} is sound JSON.");

    private static JsonTape Parse(string json) => JsonParser.Parse(Encoding.UTF8.GetBytes(json), []) ?? throw new InvalidOperationException("The text is sound JSON.");

    private static IReadOnlyList<MapFile> FilesOf(string map)
    {
        if (map == "ceasefire-2020")
        {
            return new EmbeddedMapFolder(map).ReadAll();
        }

        using var folder = new CaseFolder(map);
        return new DirectoryMapFolder(folder.Path).ReadAll();
    }
}
