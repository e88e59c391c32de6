namespace ClaimMap.Tests.Corpora;

public sealed class LinksTests : IDisposable
{
    private const string Identities = "SELECT map_id, identity FROM identities WHERE id = 'upstream' ORDER BY map_id";

    private readonly MapCollection _all = new();

    public void Dispose() => _all.Dispose();

    private string Links
    {
        get => File.ReadAllText(_all["corpus/links.json"]);
        set => File.WriteAllText(_all["corpus/links.json"], value);
    }

    // The maps a, b and c, each with an actor Upstream that has these external ids.
    private void Add(params string[] externalIds)
    {
        foreach (var (map, ids) in "abc".Zip(externalIds))
        {
            _all.AddCase("ValidBridge", map.ToString());
            var given = string.Join(", ", ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(i => i.Split(':')).Select(i => $$"""{ "scheme": "{{i[0]}}", "value": "{{i[1]}}", "source": "almanac" }"""));
            _all.Edit($"maps/{map}/actors.json", "\"id\": \"upstream\",", $"\"id\": \"upstream\", \"externalIds\": [{given}],");
        }
    }

    [Fact]
    public void Identity_SameExternalId_IsOne()
    {
        Add("wikidata:Q1 iso-3166-1-alpha-2:AZ", "wikidata:Q1", "iso-3166-1-alpha-2:AZ");

        _all.Build().ConflictingLinks.Should().Be(0);

        _all.Ask(Identities).Should().Equal("a | iso-3166-1-alpha-2:AZ", "b | iso-3166-1-alpha-2:AZ", "c | iso-3166-1-alpha-2:AZ");
        Links.Should().NotContain("upstream");
    }

    [Fact]
    public void Identity_SameNameAlone_IsProposedUntilAPersonDecides()
    {
        Add("", "", "wikidata:Q1");

        var build = _all.Build();

        // Downstream and the council have no external ids either.
        build.ProposedLinks.Should().Be(3);
        _all.Ask(Identities).Should().Equal("a | a#upstream", "b | b#upstream", "c | wikidata:Q1");
        Links.Should().Be(
            """
            {
              "same": [],
              "different": [],
              "proposed": [
                {
                  "name": "Downstream",
                  "actors": [
                    "a#downstream",
                    "b#downstream",
                    "c#downstream"
                  ]
                },
                {
                  "name": "River Council",
                  "actors": [
                    "a#council",
                    "b#council",
                    "c#council"
                  ]
                },
                {
                  "name": "Upstream",
                  "actors": [
                    "a#upstream",
                    "b#upstream",
                    "c#upstream"
                  ]
                }
              ],
              "conflicts": []
            }

            """.ReplaceLineEndings("\n"));

        Links = """{ "same": [["a#upstream", "c#upstream"]], "different": [["a#downstream", "b#downstream", "c#downstream"]] }""";
        _all.Build().ProposedLinks.Should().Be(2);

        _all.Ask(Identities).Should().Equal("a | wikidata:Q1", "b | b#upstream", "c | wikidata:Q1");
        Links.Should().Contain("\"b#upstream\"").And.NotContain("\"name\": \"Downstream\"");
        _all.Ask("SELECT DISTINCT identity FROM identities WHERE id = 'downstream' ORDER BY identity").Should().Equal("a#downstream", "b#downstream", "c#downstream");
        _all.Build().Written.Should().Be(0);
    }

    [Fact]
    public void Identity_ExternalIdsThatContradict_AreLeftApartAndListed()
    {
        Add("wikidata:Q1 iso-3166-1-alpha-2:AZ", "wikidata:Q1 iso-3166-1-alpha-2:AM", "wikidata:Q1 iso-3166-1-alpha-2:AM");

        _all.Build().ConflictingLinks.Should().Be(1);

        _all.Ask(Identities).Should().Equal("a | iso-3166-1-alpha-2:AZ", "b | iso-3166-1-alpha-2:AM", "c | iso-3166-1-alpha-2:AM");
        Links.Should().Contain("\"iso-3166-1-alpha-2:AM\",\n        \"iso-3166-1-alpha-2:AZ\"");
    }

    [Fact]
    public void Identity_SameExternalIdsThatContradict_AreOneAndListed()
    {
        Add("wikidata:Q1 wikidata:Q2", "wikidata:Q1 wikidata:Q2");

        _all.Build().ConflictingLinks.Should().Be(1);

        _all.Ask(Identities).Should().Equal("a | wikidata:Q1", "b | wikidata:Q1");
        Links.Should().Contain("\"a#upstream\",\n        \"b#upstream\"");
    }

    [Theory]
    [InlineData("{ \"same\": [[\"a#upstream\" \"b#upstream\"]] }", "links.json(1,26): This is not JSON: a comma or a colon is missing before this. Mend it, or delete the file and decide again.")]
    [InlineData("{ \"sam\": [] }", "links.json(1,9): 'sam' does not belong here, is not of the kind that belongs here, or lacks a member. Mend it, or delete the file and decide again.")]
    [InlineData("{ \"same\": [[\"upstream\"]] }", "links.json: \"upstream\" names no actor. Expected: a map's id, # and an actor's id, such as \"ceasefire-2020#azerbaijan\".")]
    public void Build_LinksThatCannotBeRead_ChangeNothing(string links, string expected)
    {
        Add("");
        _all.Build();
        var manifest = File.ReadAllText(_all["corpus/corpus.json"]);
        Links = links;
        _all.Edit("maps/a/document.json", "\"title\": \"Bridge closed\"", "\"title\": \"Bridge open\"");

        _all.Invoking(a => a.Build()).Should().Throw<InvalidDataException>().WithMessage($"*{expected}");

        Links.Should().Be(links);
        File.ReadAllText(_all["corpus/corpus.json"]).Should().Be(manifest);
    }
}
