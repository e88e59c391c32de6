using System.Text.Json.Nodes;
using ClaimMap.Tests.Cases;

namespace ClaimMap.Tests.Comparison;

public class MapDifferenceTests
{
    [Fact]
    public void Between_MapAndItself_IsEmpty()
    {
        using var folder = new CaseFolder("ValidHarbour");
        var difference = MapDifference.Between(ClaimGraph.Load(folder.Path), ClaimGraph.Load(folder.Path));

        (difference.IsEmpty, difference.IsSameText).Should().Be((true, true));
        MapDifference.Between(Ceasefire2020.Graph, Ceasefire2020.Graph).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Between_ChangedMap_NamesEveryChange()
    {
        using var original = new EditedHarbour();
        using var changed = EditedHarbour.Changed();

        var difference = MapDifference.Between(original.Load(), changed.Load());

        difference.IsEmpty.Should().BeFalse();
        Ids(difference.AddedClaims).Should().Equal("gate-has-keeper", "gate-needs-engineers");
        Ids(difference.RemovedClaims).Should().Equal("breakwater-shared", "mollun-keeps-gate");
        difference.Renames.Select(r => (r.Old!.Id.Value, r.New!.Id.Value)).Should().Equal(("mollun-keeps-gate", "gate-has-keeper"));
        difference.ChangedClaims.Select(c => $"{c.New!.Id}: {string.Join(' ', c.Members)}").Should().Equal(
            "quarrel-since-tuesday: statement certainty",
            "nobody-hurt: tag",
            "gate-unwanted: mode",
            "ice-boats-held: anchors",
            "crack-visible: attribution",
            "boats-stay-in-port: condition");
        Ids(difference.Retagged).Should().Equal("nobody-hurt", "gate-unwanted");
        Ids(difference.Reworded).Should().Equal("quarrel-since-tuesday");
        Ids(difference.Reanchored).Should().Equal("ice-boats-held");
        Ids(difference.Reattributed).Should().Equal("crack-visible");
        difference.AddedRelations.Select(r => r.Id.Value).Should().Equal("rel-useless-supports-unwanted");
        difference.RemovedRelations.Select(r => r.Id.Value).Should().Equal("rel-safe-opposes-open");
        difference.ChangedRelations.Select(r => $"{r.Old!.Id}: {string.Join(' ', r.Members)}").Should().Equal("rel-crack-explains-shutting: kind rationale");
        difference.Records.Select(r => r.ToString()).Should().Equal("changed actor:pell: aliases");
        (difference.AddedMentions.Count, difference.RemovedMentions.Count).Should().Be((0, 1));
        difference.Document!.Members.Should().Equal("publisher");
    }

    [Fact]
    public void Between_Swapped_SwapsAddedAndRemoved()
    {
        using var original = new EditedHarbour();
        using var changed = EditedHarbour.Changed();

        var there = MapDifference.Between(original.Load(), changed.Load());
        var back = MapDifference.Between(changed.Load(), original.Load());

        back.AddedClaims.Should().Equal(there.RemovedClaims);
        back.RemovedClaims.Should().Equal(there.AddedClaims);
        back.AddedRelations.Should().Equal(there.RemovedRelations);
        back.AddedMentions.Should().Equal(there.RemovedMentions);
        back.ChangedClaims.Select(c => (c.New, c.Old)).Should().BeEquivalentTo(there.ChangedClaims.Select(c => (c.Old, c.New)));
        MapDifference.Between(original.Load(), changed.Load()).Should().Be(there);
    }

    [Theory]
    [InlineData("polarity", "\"positive\"", "polarity")]
    [InlineData("presupposed", "true", "presupposed")]
    [InlineData("rationale", "\"Another.\"", "rationale")]
    [InlineData("about", "[{ \"event\": \"gate-shut\", \"role\": \"context\" }]", "about")]
    [InlineData("certainty", "\"possible\"", "certainty")]
    [InlineData("condition", "\"It rains.\"", "condition")]
    [InlineData("statement", "\"Nobody was hurt.\"", "statement")]
    [InlineData("readings", "[{ \"reader\": \"first\", \"absent\": true, \"reason\": \"Taken with the next.\" }]", "readings")]
    [InlineData("anchors", "[{ \"passage\": \"p005\", \"start\": 0, \"length\": 14, \"sha256\": \"53b01f6747bc362000eafe1f03ef93afddb1d9974340d84e842f7ea450d418dc\" }]", "anchors")]
    public void Between_OneProperty_NamesIt(string member, string value, string expected)
    {
        using var original = new EditedHarbour();
        using var changed = new EditedHarbour();
        original.Edit("document.json", root => root["readers"] = JsonNode.Parse("""[{ "id": "first" }]"""));
        changed.Edit("document.json", root => root["readers"] = JsonNode.Parse("""[{ "id": "first" }]"""));
        changed.Edit("claims/01-opening.json", root => EditedHarbour.Record(root["claims"]!.AsArray(), "nobody-hurt")[member] = JsonNode.Parse(value));

        var difference = MapDifference.Between(original.Load(), changed.Load());

        difference.ChangedClaims.Should().ContainSingle().Which.Members.Should().Equal(expected);
    }

    // The same place, in a passage that is called otherwise.
    [Fact]
    public void Between_PassageRenamed_LeavesClaimsWhereTheyAre()
    {
        using var original = new EditedHarbour();
        using var changed = new EditedHarbour();
        changed.Edit("document.json", root => root["passages"]!.AsArray().Single(p => (string)p!["id"]! == "p005")!["id"] = "p005b");
        changed.Edit("claims/01-opening.json", root =>
        {
            foreach (var anchor in root["claims"]!.AsArray().SelectMany(c => c!["anchors"]!.AsArray()).Where(a => (string)a!["passage"]! == "p005"))
            {
                anchor!["passage"] = "p005b";
            }
        });
        changed.Edit("mentions.json", root =>
        {
            foreach (var anchor in root["mentions"]!.AsArray().Select(m => m!["anchor"]!).Where(a => (string)a["passage"]! == "p005"))
            {
                anchor["passage"] = "p005b";
            }
        });

        var difference = MapDifference.Between(original.Load(), changed.Load());

        difference.ChangedClaims.Should().BeEmpty();
        difference.Records.Select(r => r.ToString()).Should().Equal("removed passage:p005", "added passage:p005b");
    }

    [Fact]
    public void Between_TermOfACeasefire_NamesTheTermAlone()
    {
        using var original = new EditedHarbour();
        using var changed = new EditedHarbour();
        changed.Edit("accords.json", root => root["accords"]![0]!["terms"]![0]!["documentSays"] = "It says otherwise.");

        var difference = MapDifference.Between(original.Load(), changed.Load());

        difference.Records.Should().ContainSingle().Which.Old.Should().Be(original.Load().Terms[0]);
    }

    // A word more at the very start: everything moves, and what it says stays.
    [Fact]
    public void Between_TextsThatDiffer_ComparesAnchorsByTheirDigests()
    {
        using var original = new EditedHarbour();
        using var changed = new EditedHarbour();
        changed.Edit("document.json", root =>
        {
            root["text"]!["length"] = (int)root["text"]!["length"]! + 4;
            root["text"]!["sha256"] = new string('0', 64);
            foreach (var passage in root["passages"]!.AsArray().Skip(1))
            {
                passage!["start"] = (int)passage["start"]! + 4;
            }

            root["passages"]![0]!["length"] = (int)root["passages"]![0]!["length"]! + 4;
        });

        var difference = MapDifference.Between(original.Load(), changed.Load());

        (difference.IsSameText, difference.ChangedClaims.Count).Should().Be((false, 0));
        difference.Document!.Members.Should().Equal("text");
        difference.OldText.Should().Be(original.Load().Document.Text);
        difference.NewText.Should().Be(changed.Load().Document.Text);
        difference.Records.Should().HaveCount(original.Load().Passages.Count);
    }

    // The same words elsewhere, and other words in the same place.
    [Fact]
    public void Between_WordsThatMovedOrChanged_TellsTheTwoApart()
    {
        var old = ClaimComparisonTests.Copy("The gate is shut. A boat waits. Nobody knows.", ("gate", "The gate is shut"), ("boat", "A boat waits"), ("nobody", "Nobody knows"));
        var @new = ClaimComparisonTests.Copy("Share this. The gate is shut. A boot waits. Nobody knows.", ("gate", "The gate is shut"), ("boat", "A boot waits"), ("nobody", "Nobody knows"));

        var difference = MapDifference.Between(old, @new);

        Ids(difference.Moved).Should().Equal("gate", "nobody");
        Ids(difference.Requoted).Should().Equal("boat");
        Ids(difference.ChangedClaims).Should().Equal("boat");
    }

    private static IEnumerable<string> Ids(IEnumerable<Claim> claims) => claims.Select(c => c.Id.Value);

    private static IEnumerable<string> Ids(IEnumerable<Change<Claim>> changes) => changes.Select(c => c.New!.Id.Value);
}
