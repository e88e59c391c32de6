using System.Text.Json.Nodes;
using ClaimMap.Tests.Cases;

namespace ClaimMap.Tests.Comparison;

/// <summary>The map of the harbour with changes, in a folder of its own.</summary>
internal sealed class EditedHarbour : IDisposable
{
    private readonly CaseFolder _folder = new("ValidHarbour");

    public string Folder => _folder.Path;

    /// <summary>Changes made by which the map stays valid: one of each kind that a difference or comparison tells apart.</summary>
    public static EditedHarbour Changed()
    {
        var map = new EditedHarbour();
        map.Edit("claims/01-opening.json", root =>
        {
            var claims = root["claims"]!.AsArray();
            Record(claims, "mollun-keeps-gate")["id"] = "gate-has-keeper";
            Record(claims, "nobody-hurt")["tag"] = "author-opinion";
            Record(claims, "nobody-hurt")["mode"] = "evaluation";
            Record(claims, "quarrel-since-tuesday")["statement"] = "The towns have been at odds since Tuesday.";
            Record(claims, "quarrel-since-tuesday")["certainty"] = "probable";
            claims.Remove(Record(claims, "breakwater-shared"));
        });
        map.Edit("claims/02-the-gate.json", root =>
        {
            var claims = root["claims"]!.AsArray();
            Record(claims, "ice-boats-held")["anchors"]!.AsArray().RemoveAt(0);
            Record(claims, "crack-visible")["attribution"]!["sources"] = new JsonArray(new JsonObject { ["actor"] = "kvarn" });
            Record(claims, "crack-visible")["attribution"]!["addressee"] = "ostrel";
            Record(claims, "boats-stay-in-port")["condition"] = "The hinge gives way.";
            Record(claims, "gate-unwanted")["mode"] = "evaluation";
            var added = Record(claims, "engineers-sent").DeepClone();
            added["id"] = "gate-needs-engineers";
            added["statement"] = "A gate without engineers is no gate.";
            added["tag"] = "author-opinion";
            added["mode"] = "prescription";
            claims.Add(added);
        });
        map.Edit("relations.json", root =>
        {
            var relations = root["relations"]!.AsArray();
            relations[2]!["kind"] = "supports";
            relations[2]!["rationale"] = "A damaged hinge speaks for it.";
            relations.RemoveAt(9);
            relations.Add(new JsonObject
            {
                ["id"] = "rel-useless-supports-unwanted",
                ["kind"] = "supports",
                ["from"] = "shut-gate-useless",
                ["to"] = "gate-unwanted",
                ["rationale"] = "Nobody wants what is useless.",
            });
        });
        map.Edit("actors.json", root => Record(root["actors"]!.AsArray(), "pell")["aliases"] = new JsonArray(new JsonObject { ["text"] = "Old Pell", ["kind"] = "epithet" }));
        map.Edit("mentions.json", root => root["mentions"]!.AsArray().RemoveAt(1));
        map.Edit("document.json", root => root["publisher"] = "Strait Quarterly");
        return map;
    }

    public ClaimGraph Load() => ClaimGraph.Load(Folder);

    public void Edit(string file, Action<JsonNode> edit)
    {
        var root = JsonNode.Parse(File.ReadAllText(_folder.File(file)))!;
        edit(root);
        File.WriteAllText(_folder.File(file), root.ToJsonString());
    }

    public static JsonNode Record(JsonArray records, string id) => records.Single(r => (string)r!["id"]! == id)!;

    public void Dispose() => _folder.Dispose();
}
