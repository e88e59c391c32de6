using System.Text.Json.Nodes;
using ClaimMap.Tests.Views;
using ClaimMap.Text;

namespace ClaimMap.Tests.Cli;

/// <summary>Nothing that may reach a terminal carries what commands one or turns its text around.</summary>
public sealed class HiddenCharacterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("claimmap-hidden-").FullName;

    public HiddenCharacterTests() => HostileMap.Graph.Save(In("map"));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string> Commands =>
    [
        "show MAP", "show MAP --tree", "validate MAP --format json", "validate MAP --format sarif", "todo MAP", "agreement MAP", "agreement MAP --format json",
        "ids MAP --namespace N --class C", "compare MAP MAP", "compare MAP MAP --format json", "diff MAP OTHER", "diff MAP OTHER --format json",
        "export MAP --to html", "export MAP --to mermaid", "export MAP --to dot", "export MAP --to graphml", "export MAP --to markdown", "export MAP --to ndjson",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_OfAHostileMap_PrintsNoneRaw(string command)
    {
        ClaimGraph.Load(Path.Join(Cases.CaseFolder.Root, "ValidHarbour")).Save(In("other"));
        var result = Tool.Run([.. command.Split(' ').Select(w => w == "MAP" ? In("map") : w == "OTHER" ? In("other") : w)]);

        result.Output.Should().NotBeEmpty();
        Hidden(result.Output + result.Error).Should().BeEmpty();
    }

    [Fact]
    public void Arguments_ThatHoldThem_AreShownAsEscapes()
    {
        const string Evil = "a\u0007\e[2J\u202e\ufeff\U000e0041b";
        string[][] lines =
        [
            [Evil], ["show", Evil], ["show", "--" + Evil], ["show", "--by", Evil], ["show", "--tag", Evil], ["validate", Evil], ["validate", Evil, "--format", "json"], ["verify", "--text", Evil], ["prompt", Evil],
            ["passages", Evil], ["new", Evil, "--out", Evil], ["import", Evil, "--text", Evil, "--out", Evil], ["export", "--to", Evil], ["export", "--to", "dot", "--out", In(Evil + "/x")],
            ["ids", "--namespace", Evil, "--class", Evil], ["compare", Evil, Evil], ["diff", Evil, Evil], ["anchor", Evil, "--text", Evil, "--quote", Evil], ["rebase", Evil, "--text", Evil], ["mentions", Evil, "--text", Evil],
        ];

        foreach (var line in lines)
        {
            var result = Tool.Run(line);
            result.ExitCode.Should().BePositive();
            Hidden(result.Output + result.Error).Should().BeEmpty(string.Join(' ', line));
        }
    }

    [Fact]
    public void FilesOfAMap_WhoseNamesHoldThem_AreShownAsEscapes()
    {
        File.WriteAllText(In("map/\e[31mx\u202e.json"), "{}");
        File.WriteAllText(In("map/claims/\u0007\ufeff.json"), "{");

        foreach (var format in (string[])["text", "json", "sarif"])
        {
            var result = Tool.Run("validate", In("map"), "--format", format);
            Hidden(result.Output + result.Error).Should().BeEmpty();
        }
    }

    [Fact]
    public void Json_WithThem_IsTheSameTextWithEscapes()
    {
        const string Text = "\u0007 \u009b \u202e \ufeff \u2028 \u00ad é 港 \U0001F409 \U000e0041 \" \\ < & +";
        using var stream = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(stream, new System.Text.Json.JsonWriterOptions { Encoder = VisibleJsonEncoder.Instance }))
        {
            json.WriteStringValue(Text);
        }

        var written = System.Text.Encoding.UTF8.GetString(stream.ToArray());
        written.Should().StartWith("\"\\u0007 \\u009B \\u202E \\uFEFF \\u2028 \u00ad é 港 ").And.EndWith(" \\\" \\\\ < & +\"");
        Hidden(written).Should().BeEmpty();
        JsonNode.Parse(written)!.GetValue<string>().Should().Be(Text);
    }

    private string In(string name) => Path.Join(_folder, name);

    private static string[] Hidden(string text) =>
        [.. text.EnumerateRunes().Select(r => r.Value).Where(v => v is not ('\n' or '\t') && HiddenCharacter.Is(v)).Distinct().Select(HiddenCharacter.Escape)];
}
