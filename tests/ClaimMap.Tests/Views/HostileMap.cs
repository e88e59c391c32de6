using System.Text.Json.Nodes;
using ClaimMap.Tests.Cases;

namespace ClaimMap.Tests.Views;

/// <summary>The map of the harbour with every free text in it replaced by one that tries to break out of some format.</summary>
internal static class HostileMap
{
    private static readonly string[] FreeText =
        ["title", "author", "publisher", "firstPublisher", "rights", "label", "statement", "rationale", "reason", "name", "documentSays", "condition", "description", "group", "locator", "note", "expression", "text"];

    private static readonly Lazy<ClaimGraph> Loaded = new(Load);

    /// <summary>Gets what is tried; all of them stand in each text, beginning with another one each time.</summary>
    public static IReadOnlyList<string> Attacks { get; } =
    [
        "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "<script>alert(1)</script>", "\"quoted\" 'text' \\", "]]> --> <!-- <![CDATA[", "``` `code` ```",
        "[link](javascript:alert(1)) ![i](x)", "| a | b |", "line\nfeed\r\nand\ttab", "\u202Eright to left\u2066\u200F", "NUL \u0000 bell \u0007 escape \u001B[31m",
        "astral \U0001F409 \U0001D54F", "'apostrophe", "# heading", "%%{init: {}}%% --> end; subgraph", "&lt;b&gt; &#60; #lt; #60;", "\u2028separators\u2029",
        "https://example.org/x www.example.org a@example.org", "{{x}} ${y} $z$", "style x:y#a; classDef a:b#c;", "\uFF1D1 \uFFFE \uFFFF", "\\N \\G \\l \\\"", "*a* _b_ ~~c~~",
        "tag \uFEFF\u2060 \U000E0041 \u009B31m", "a;=1+1;b\t@SUM(A1), -1 ;\"=2\"", "mailto:b@example.org @user",
    ];

    public static ClaimGraph Graph => Loaded.Value;

    private static ClaimGraph Load()
    {
        using var folder = new CaseFolder("ValidHarbour");
        var count = 0;
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var root = JsonNode.Parse(File.ReadAllText(file))!;
            if (root["mentions"] is JsonArray mentions)
            {
                // They must be names that the text has.
                mentions.Clear();
            }

            Spoil(root, ref count);
            File.WriteAllText(file, root.ToJsonString());
        }

        var result = ClaimGraph.TryLoad(folder.Path);
        result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).Should().BeEmpty();
        count.Should().BeGreaterThan(100);
        return result.Graph!;
    }

    private static void Spoil(JsonNode? node, ref int count)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                Spoil(item, ref count);
            }
        }
        else if (node is JsonObject record)
        {
            foreach (var (name, value) in record.ToArray())
            {
                if (value is JsonValue && value.GetValueKind() == System.Text.Json.JsonValueKind.String && FreeText.Contains(name))
                {
                    var first = count++ % Attacks.Count;
                    record[name] = string.Join(" ", Attacks.Skip(first).Concat(Attacks.Take(first)).Prepend(Attacks[first] + count)).TrimStart('\u2028');
                }
                else
                {
                    Spoil(value, ref count);
                }
            }
        }
    }
}
