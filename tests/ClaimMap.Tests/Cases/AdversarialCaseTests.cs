using System.Text;

namespace ClaimMap.Tests.Cases;

/// <summary>Files made to cost time or to flood messages.</summary>
public class AdversarialCaseTests
{
    private const string Anchor = """{ "passage": "p001", "start": 0, "length": 1, "sha256": "0000000000000000000000000000000000000000000000000000000000000000" }""";

    [Fact]
    public void TryLoad_ManyRestatementsOfClaimsAboutThousandsOfThings_ReportsThoseThatShareNone()
    {
        const int Claims = 40;
        const int Subjects = 500;
        using var folder = new CaseFolder("ValidBridge");
        Write(folder, "actors", Own(folder, "actors"), Count(2 * Subjects, i => $$"""{ "id": "a{{i}}", "kind": "body", "name": "Body" }"""));
        Write(
            folder,
            "claims",
            "claims/09-many.json",
            "",
            Count(2 * Claims, i => Claim(i, Count(Subjects, s => $$"""{ "actor": "a{{s + (i % 2 * Subjects)}}", "role": "party" }"""))));
        Write(
            folder,
            "relations",
            Own(folder, "relations"),
            [.. Count(Claims * Claims, i => Relation(i, "restates", $"c{2 * (i / Claims)}", $"c{(2 * (i % Claims)) + 1}")),
                .. Count(Claims - 1, i => Relation((Claims * Claims) + i, "restates", $"c{2 * i}", $"c{(2 * i) + 2}"))]);

        var result = ClaimGraph.TryLoad(folder.Path);

        result.Graph.Should().BeNull();
        result.Diagnostics.Count(d => d.Code == "CM3021").Should().Be(1000);
        result.Diagnostics[^1].Message.Should().StartWith("600 more problems were found");
    }

    [Fact]
    public void TryLoad_LongPathWithManyWaysBack_NamesBeginningAndEndOfEachCircle()
    {
        const int Claims = 3000;
        using var folder = new CaseFolder("ValidBridge");
        Write(folder, "claims", "claims/09-many.json", "", Count(Claims, i => Claim(i, ["""{ "actor": "upstream", "role": "party" }"""])));
        Write(
            folder,
            "relations",
            Own(folder, "relations"),
            [.. Count(Claims - 1, i => Relation(i, "supports", $"c{i}", $"c{i + 1}")), Relation(Claims, "supports", "c20", "c5"), Relation(Claims + 1, "supports", $"c{Claims - 1}", "c0")]);

        var result = ClaimGraph.TryLoad(folder.Path);

        result.Diagnostics.Select(d => (d.Code, d.Message)).Should().Equal(
            ("CM3008", "Claims support each other in a circle: c5 -> c6 -> c7 -> c8 -> c9 -> c10 -> c11 -> ... -> c20 -> c5. Remove or reverse one of these relations."),
            ("CM3008", "Claims support each other in a circle: c0 -> c1 -> c2 -> c3 -> c4 -> c5 -> c6 -> ... -> c2999 -> c0. Remove or reverse one of these relations."));
    }

    [Fact]
    public void TryLoad_FaultsAmongThousandsOfClaims_ReportsTheSameWhicheverRuleEndsFirst()
    {
        const int Claims = 6000;
        using var folder = new CaseFolder("ValidBridge");
        Write(folder, "claims", "claims/09-many.json", "", Count(Claims, i => Claim(i, [$$"""{ "actor": "{{(i % 500 == 0 ? "upstraem" : "upstream")}}", "role": "party" }"""])));
        Write(
            folder,
            "relations",
            Own(folder, "relations"),
            Count(Claims - 1, i => Relation(i, i % 2 == 0 ? "restates" : "supports", $"c{i}", i % 700 == 0 ? $"c{i}x" : $"c{i + 1}")));
        Write(folder, "mentions", "", Count(Claims, i => $$"""{ "surface": "Upstream", "actor": "{{(i % 900 == 0 ? "upstreem" : "upstream")}}", "anchor": {{Anchor}} }"""));

        var loads = Enumerable.Range(0, 4).Select(_ => ClaimGraph.TryLoad(folder.Path)).ToArray();

        loads.Should().AllSatisfy(l => l.Graph.Should().BeNull());
        loads[0].Diagnostics.CountBy(d => (System.IO.Path.GetFileName(d.Location.File), d.Code)).Select(c => (c.Key.Item1, c.Key.Code, c.Value)).Order().Should().Equal(
            ("09-many.json", "CM2001", 12), ("mentions.json", "CM2001", 7), ("relations.json", "CM2007", 9), ("relations.json", "CM3021", 10));
        loads.Should().AllSatisfy(l => l.Diagnostics.Should().Equal(loads[0].Diagnostics));
    }

    [Fact]
    public void TryLoad_ProblemsOnOneLongLine_HaveColumnsOfTheirOwn()
    {
        using var folder = new CaseFolder("ValidBridge");
        File.WriteAllText(folder.File("claims/09-many.json"), """{"$schema":"claims.schema.json","claims":[{"é":1},5,{"ü":2,"ü":3}]}""");

        var result = ClaimGraph.TryLoad(folder.Path);

        result.Diagnostics.Where(d => d.Code is "CM1010" or "CM1012" or "CM1014")
            .Select(d => (d.Code, d.Location.Line, d.Location.Column, d.Location.JsonPointer)).Should().Equal(
                ("CM1014", 1, 44, "/claims/0/é"),
                ("CM1012", 1, 51, "/claims/1"),
                ("CM1014", 1, 54, "/claims/2/ü"),
                ("CM1010", 1, 60, "/claims/2/ü"),
                ("CM1014", 1, 60, "/claims/2/ü"));
    }

    [Fact]
    public void TryLoad_ValuesLongerThanAMessage_AreShownByTheirBeginning()
    {
        var endless = new string('x', 100_000);
        using var folder = new CaseFolder("ValidBridge");
        File.WriteAllText(folder.File("mentions.json"), File.ReadAllText(folder.File("mentions.json")).Replace("\"surface\": \"", "\"surface\": \"" + endless, StringComparison.Ordinal));
        File.WriteAllText(folder.File("places.json"), $$"""{ "{{endless}}": 1, "{{endless}}": 2 }""");
        File.WriteAllText(folder.File("sources.json"), "{ \"sources\": [ tru\n\n},\t" + endless);

        var result = ClaimGraph.TryLoad(folder.Path);

        result.Diagnostics.Select(d => d.Code).Should().Contain(["CM1008", "CM1010", "CM3022"]);
        result.Diagnostics.Should().OnlyContain(d => d.Message.Length < 500 && !d.Message.Any(char.IsControl));
    }

    [Fact]
    public void TryLoad_IdsOfBrokenRecordsAndTermsInManyFiles_NamesWhereEachStoodFirst()
    {
        const int Files = 3;
        const int Broken = 50;
        const int Terms = 2000;
        string[] upstream = ["""{ "actor": "upstream", "role": "party" }"""];
        var endless = new string('é', 100_000);
        using var folder = new CaseFolder("ValidBridge");
        var terms = string.Join(",", Count(Terms, i => $$"""{ "id": "t{{i}}", "kind": "cessation-of-hostilities", "obligors": ["upstream"], "documentSays": "So it is." }"""));
        File.WriteAllText(
            folder.File("accords.json"),
            File.ReadAllText(folder.File("accords.json")).Replace("\"terms\": [", "\"terms\": [" + terms + ",", StringComparison.Ordinal));
        Write(folder, "claims", "claims/08-broken.json", "", Count(Broken, i => $$"""{ "id": "c{{i}}" }"""));
        Write(folder, "claims", "claims/09-endless.json", "", Count(2, _ => $$"""{ "id": "{{endless}}" }"""));
        var broken = Claim(Broken - 1, upstream).Replace("\"tag\"", "\"x\": 1, \"tag\"", StringComparison.Ordinal);
        var sound = Claim(Terms - 1, upstream).Replace($"\"c{Terms - 1}\"", $"\"t{Terms - 1}\"", StringComparison.Ordinal);
        for (var file = 0; file < Files; file++)
        {
            Write(folder, "claims", $"claims/1{file}-more.json", "", [broken, sound]);
        }

        var result = ClaimGraph.TryLoad(folder.Path);

        var more = result.Diagnostics.Where(d => d.Code == "CM2011" && d.Location.File.EndsWith("-more.json", StringComparison.Ordinal));
        more.Select(d => (d.Location.JsonPointer, d.Message.Replace(folder.Path, "map", StringComparison.Ordinal))).Should().Equal(Enumerable.Repeat(
            new[]
            {
                ("/claims/0/id", "The id 'c49' is already that of the claim at map/claims/08-broken.json#/claims/49. Ids are unique in the whole map; choose another."),
                ("/claims/1/id", "The id 't1999' is already that of the term at map/accords.json#/accords/0/terms/1999. Ids are unique in the whole map; choose another."),
            },
            Files).SelectMany(m => m));
        result.Diagnostics.Where(d => d.Location.File.EndsWith("09-endless.json", StringComparison.Ordinal)).Should()
            .Contain(d => d.Code == "CM2011").And.OnlyContain(d => d.Message.Length < 500);
    }

    private static string Claim(int number, IEnumerable<string> about) =>
        $$"""
        { "id": "c{{number}}", "tag": "asserted-fact", "statement": "It is so.", "certainty": "certain", "polarity": "positive",
          "about": [{{string.Join(", ", about)}}], "anchors": [{{Anchor}}], "rationale": "Flat." }
        """;

    private static string Relation(int number, string kind, string from, string to) =>
        $$"""{ "id": "r{{number}}", "kind": "{{kind}}", "from": "{{from}}", "to": "{{to}}", "rationale": "So." }""";

    private static IEnumerable<string> Count(int count, Func<int, string> item) => Enumerable.Range(0, count).Select(item);

    // The records that a file of the case has already, as text.
    private static string Own(CaseFolder folder, string kind)
    {
        var text = File.ReadAllText(folder.File(kind + ".json"));
        var start = text.IndexOf('[', StringComparison.Ordinal) + 1;
        return text[start..text.LastIndexOf(']')].Trim();
    }

    private static void Write(CaseFolder folder, string kind, string own, IEnumerable<string> items) => Write(folder, kind, kind + ".json", own, items);

    private static void Write(CaseFolder folder, string kind, string file, string own, IEnumerable<string> items)
    {
        var text = new StringBuilder($$"""{ "$schema": "../{{kind}}.schema.json", "{{kind}}": [""").AppendLine();
        text.AppendJoin(",\n", own.Length == 0 ? items : items.Prepend(own));
        File.WriteAllText(folder.File(file), text.Append("] }").ToString());
    }
}
