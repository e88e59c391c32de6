using System.Text.Json.Nodes;
using ClaimMap.Tests.Cases;

namespace ClaimMap.Tests.Views.Pictures;

/// <summary>Makes maps of a wanted size and shape out of that of the bridge.</summary>
internal static class GrownMap
{
    /// <summary>The map of the bridge with as many facts more, <c>c1</c> and so on, and relations between them.</summary>
    /// <param name="facts">How many.</param>
    /// <param name="relations">From, to and kind, by number.</param>
    public static ClaimGraph WithFacts(int facts, params (int From, int To, string Kind)[] relations)
    {
        using var folder = new CaseFolder("ValidBridge");
        Change(folder.File("claims/01-news.json"), "claims", claims =>
        {
            var model = claims[0]!.ToJsonString();
            for (var i = 1; i <= facts; i++)
            {
                var claim = JsonNode.Parse(model)!;
                claim["id"] = $"c{i}";
                claim["statement"] = $"The bridge shut on 1 May 2021, as record number {i} says.";
                claims.Add(claim);
            }
        });
        Change(folder.File("relations.json"), "relations", list =>
        {
            foreach (var (from, to, kind) in relations)
            {
                list.Add(new JsonObject { ["id"] = $"r{list.Count}", ["kind"] = kind, ["from"] = $"c{from}", ["to"] = $"c{to}", ["rationale"] = "By number." });
            }
        });
        return Loaded(folder);
    }

    /// <summary>The map of the bridge with other events.</summary>
    /// <param name="published">When the document was published.</param>
    /// <param name="events">For each of them its time and its reality; no time where null.</param>
    public static ClaimGraph WithEvents(string published, params (string? Edtf, string Reality)[] events)
    {
        using var folder = new CaseFolder("ValidBridge");
        Change(folder.File("events.json"), "events", list =>
        {
            for (var i = 0; i < events.Length; i++)
            {
                var happening = new JsonObject { ["id"] = $"e{i + 1}", ["kind"] = "other", ["name"] = $"Event {i + 1}", ["reality"] = events[i].Reality, ["participants"] = new JsonArray() };
                if (events[i].Edtf is { } edtf)
                {
                    happening["when"] = new JsonObject { ["edtf"] = edtf, ["basis"] = "document" };
                }

                list.Add(happening);
            }
        });
        var document = JsonNode.Parse(File.ReadAllText(folder.File("document.json")))!;
        document["published"] = published;
        File.WriteAllText(folder.File("document.json"), document.ToJsonString());
        return Loaded(folder);
    }

    private static void Change(string file, string list, Action<JsonArray> change)
    {
        var root = JsonNode.Parse(File.ReadAllText(file))!;
        change(root[list]!.AsArray());
        File.WriteAllText(file, root.ToJsonString());
    }

    private static ClaimGraph Loaded(CaseFolder folder)
    {
        var result = ClaimGraph.TryLoad(folder.Path);
        result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).Should().BeEmpty();
        return result.Graph!;
    }
}
