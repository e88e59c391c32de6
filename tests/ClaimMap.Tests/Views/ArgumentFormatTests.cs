using System.Text.Json;
using System.Text.RegularExpressions;
using ClaimMap.Tests.Views.Annotation;

namespace ClaimMap.Tests.Views;

/// <summary>Argdown and the Argument Interchange Format. That Argdown's own parser finds our claims and relations is checked in tests/consumers.</summary>
public class ArgumentFormatTests
{
    public static TheoryData<string> Maps { get; } = new("bridge", "harbour", "hostile", "astral", "shipped");

    [Fact]
    public Task Argdown_Bridge_IsWritten() => Verifier.Verify(Argdown.Format(AnnotatedMaps.Bridge.Graph));

    [Fact]
    public Task Aif_Bridge_IsWritten() => Verifier.Verify(Aif.Format(AnnotatedMaps.Bridge.Graph));

    [Theory]
    [MemberData(nameof(Maps))]
    public void Argdown_AnyLine_HasOneOfFewForms(string map)
    {
        var graph = Of(map);
        var lines = Argdown.Format(graph).TrimEnd('\n').Split('\n');

        lines.Should().OnlyContain(line => Regex.IsMatch(
            line, "^(|===|title: \".*\"|author: \".*\"|model:|selection:|  [a-zA-Z]+: [a-z]+|# .+|\\[[a-z0-9-]+\\]: .+ #[a-z-]+ \\{\"[^{}=<>]*\\}|  (\\+>|->) \\[[a-z0-9-]+\\])$"));
        lines.Count(l => l.StartsWith('[')).Should().Be(graph.Claims.Count);
        lines.Count(l => l.StartsWith("  +> ", StringComparison.Ordinal)).Should().Be(graph.Relations.Count(r => r.Kind == RelationKind.Supports));
        lines.Count(l => l.StartsWith("  -> ", StringComparison.Ordinal)).Should().Be(graph.Relations.Count(r => r.Kind == RelationKind.Opposes));
    }

    // The rules of the format: what may lead where, and that nothing leads nowhere.
    [Theory]
    [MemberData(nameof(Maps))]
    public void Aif_AnyMap_IsANetworkOfTheFormat(string map)
    {
        var graph = Of(map);
        var root = JsonDocument.Parse(Aif.Format(graph)).RootElement;
        var aif = root.GetProperty("AIF");
        var types = aif.GetProperty("nodes").EnumerateArray().ToDictionary(n => n.GetProperty("nodeID").GetInt32(), n => n.GetProperty("type").GetString()!);
        var edges = aif.GetProperty("edges").EnumerateArray().Select(e => (From: e.GetProperty("fromID").GetInt32(), To: e.GetProperty("toID").GetInt32())).ToArray();
        var participants = aif.GetProperty("participants").EnumerateArray().Select(p => p.GetProperty("participantID").GetInt32()).ToArray();

        edges.Select(e => $"{types[e.From]} {types[e.To]}").Distinct().Should().BeSubsetOf(["L YA", "YA I", "I RA", "RA I", "I CA", "CA I", "I MA", "MA I"]);
        foreach (var (id, type) in types.Where(t => t.Value is "YA" or "RA" or "CA" or "MA"))
        {
            (edges.Count(e => e.To == id), edges.Count(e => e.From == id)).Should().Be((1, 1), "a {0} joins two", type);
        }

        CountOf("I").Should().Be(graph.Claims.Count);
        CountOf("L").Should().Be(graph.Claims.Sum(c => c.Attribution?.Sources.Distinct().Count() ?? 1)).And.Be(CountOf("YA"));
        (CountOf("RA"), CountOf("CA"), CountOf("MA")).Should().Be((Relations(RelationKind.Supports), Relations(RelationKind.Opposes), Relations(RelationKind.Restates)));
        aif.GetProperty("locutions").EnumerateArray().Select(l => types[l.GetProperty("nodeID").GetInt32()]).Should().OnlyContain(t => t == "L").And.HaveCount(CountOf("L"));
        aif.GetProperty("locutions").EnumerateArray().Select(l => l.GetProperty("personID").GetInt32()).Should().OnlyContain(p => participants.Contains(p));
        Regex.Replace(root.GetProperty("text").GetProperty("txt").GetString()!, "<span class=\"highlighted\" id=\"\\d+\">|</span>|<br>", "").Should().NotContainAny("<", ">");

        int CountOf(string type) => types.Values.Count(t => t == type);
        int Relations(RelationKind kind) => graph.Relations.Count(r => r.Kind == kind);
    }

    [Fact]
    public void Argdown_Scope_LeavesTheOthersOut()
    {
        var scope = new ClaimScope(around: new ClaimId("bridge-closed"), steps: 1);

        Regex.Matches(Argdown.Format(AnnotatedMaps.Bridge.Graph, scope), "^\\[([a-z-]+)\\]", RegexOptions.Multiline).Select(m => m.Groups[1].Value).Should().Equal("bridge-closed", "cable-cut", "bridge-may-reopen");
        JsonDocument.Parse(Aif.Format(AnnotatedMaps.Bridge.Graph, scope)).RootElement.GetProperty("AIF").GetProperty("nodes").EnumerateArray().Count(n => n.GetProperty("type").GetString() == "I").Should().Be(3);
    }

    private static ClaimGraph Of(string map) => map == "shipped" ? Ceasefire2020.Graph : AnnotatedMaps.Of(map).Graph;
}
