namespace ClaimMap.Tests.Cli;

public sealed class AnchorMentionsTests : IDisposable
{
    private readonly GateMap _map = new();

    public void Dispose() => _map.Dispose();

    [Fact]
    public void Mentions_AsManyAsPlaces_TakeThemInReadingOrder()
    {
        Write("""
            { "surface": "keeper", "actor": "keeper" },
            { "surface": "gate", "place": "gate", "anchor": {} },
            { "surface": "gate", "place": "gate" }, { "surface": "gate", "place": "gate" }
            """);

        _map.Anchor("--mentions").Should().Be(new CliResult(
            0,
            """
            map/mentions.json(1,17): keeper: p002 [4,10)
            map/mentions.json(2,1): gate: p002 [21,25)
            map/mentions.json(3,1): gate: p003 [4,8)
            map/mentions.json(3,41): gate: p005 [2,6)

            """.ReplaceLineEndings("\n"),
            "map: 4 mentions anchored in 1 file; 0 already had these anchors.\n"));
        Read().Should().Be($$"""
            { "surface": "keeper", "actor": "keeper", "anchor": {{GateMap.Json("p002", 4, "keeper")}} },
            { "surface": "gate", "place": "gate", "anchor": {{GateMap.Json("p002", 21, "gate")}} },
            { "surface": "gate", "place": "gate", "anchor": {{GateMap.Json("p003", 4, "gate")}} }, { "surface": "gate", "place": "gate", "anchor": {{GateMap.Json("p005", 2, "gate")}} }
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Mentions_FewerThanPlaces_AreNotGuessed()
    {
        Write("""{ "surface": "gate", "place": "gate" }""");
        var before = _map.Files();

        _map.Anchor("--mentions").Should().Be(new CliResult(
            1,
            "",
            "map/mentions.json(1,17): \"gate\": 1 mention without a place, 3 free places: p002 at 21, p003 at 4, p005 at 2. Name the passage, or passage and start, in \"anchor\".\n" +
            "map: 0 mentions anchored in 0 files; 0 already had these anchors; 1 problem.\n"));
        _map.Files().Should().Equal(before);
    }

    [Fact]
    public void Mentions_NarrowedDown_TakeWhatFits()
    {
        var done = GateMap.Json("p003", 13, "shut");
        Write($$"""
            { "surface": "shut", "place": "gate", "anchor": { "passage": "p002" } },
            { "surface": "shut", "place": "gate", "anchor": {{done}} },
            { "surface": "shut", "place": "gate" },
            { "surface": "shut", "place": "gate", "anchor": { "passage": "p005", "start": 10 } }
            """);

        _map.Anchor("--mentions").Error.Should().Be("map: 3 mentions anchored in 1 file; 1 already had these anchors.\n");

        Read().Should().Be($$"""
            { "surface": "shut", "place": "gate", "anchor": {{GateMap.Json("p002", 30, "shut")}} },
            { "surface": "shut", "place": "gate", "anchor": {{done}} },
            { "surface": "shut", "place": "gate", "anchor": {{GateMap.Json("p004", 7, "shut")}} },
            { "surface": "shut", "place": "gate", "anchor": {{GateMap.Json("p005", 10, "shut")}} }
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Mentions_NotInTheText_AreReported()
    {
        Write("""{ "surface": "Keeper", "actor": "keeper" }, { "surface": "gate", "place": "gate", "anchor": { "passage": "p004" } }""");

        _map.Anchor("--mentions").Error.Should().Be(
            "map/mentions.json(1,17): \"Keeper\" is not in the text. It stands there in other capitals: p002 at 4.\n" +
            "map/mentions.json(1,61): \"gate\": 1 mention without a place, 0 free places that fit: none. Name the passage, or passage and start, in \"anchor\".\n" +
            "map: 0 mentions anchored in 0 files; 0 already had these anchors; 2 problems.\n");
    }

    private void Write(string mentions) => File.WriteAllText(_map["map/mentions.json"], $"{{ \"mentions\": [ {mentions.ReplaceLineEndings("\n")} ] }}");

    private string Read() => File.ReadAllText(_map["map/mentions.json"])[16..^4];
}
