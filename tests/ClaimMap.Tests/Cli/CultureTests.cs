using System.Text;

namespace ClaimMap.Tests.Cli;

/// <summary>What is written out does not depend on where the reader lives.</summary>
public sealed class CultureTests : IDisposable
{
    private readonly HarbourCopy _map = new();

    public void Dispose() => _map.Dispose();

    public static TheoryData<string> Commands =>
    [
        "show", "show --tree", "show --claim gate-shut-at-six", "validate", "validate --format json", "validate --format sarif", "todo --text ARTICLE",
        "verify --text ARTICLE --verbose", "verify --text ARTICLE --format json", "agreement", "agreement --format json", "ids --namespace N --class C",
        "mentions --text ARTICLE --dry-run", "rebase --text ARTICLE --dry-run", "passages --text ARTICLE --list", "anchor --text ARTICLE --quote gate --all",
        "export --to html", "export --to html --text ARTICLE", "export --to mermaid", "export --to dot", "export --to dot --map actors", "export --to graphml", "export --to markdown", "export --to ndjson",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Command_InAnyCulture_WritesTheSame(string command)
    {
        var words = command.Split(' ').Select(w => w == "ARTICLE" ? _map["article.md"] : w).ToArray();
        var expected = _map.Run([words[0], _map.Folder, .. words[1..]]);

        (expected.Output + expected.Error).Length.Should().BePositive();
        OtherCultures.ForEach(() => _map.Run([words[0], _map.Folder, .. words[1..]])).Should().AllBeEquivalentTo(expected);
    }

    [Fact]
    public void Shipped_InAnyCulture_IsWrittenTheSame()
    {
        string[][] commands =
        [
            ["show"], ["agreement"], ["agreement", "--format", "json"], ["export", "--to", "html"], ["export", "--to", "markdown"], ["export", "--to", "graphml"],
            ["prompt", _map["article.md"]], ["passages", _map["article.md"]],
        ];
        string All() => string.Concat(commands.Select(c => Tool.Run(c).ToString()).Concat(Csv.Tables.Select(t => Csv.Format(Ceasefire2020.Graph, t))).Concat(((SvgPicture[])[SvgPicture.Arguments, SvgPicture.Timeline]).Select(p => Svg.Format(Ceasefire2020.Graph, p))));
        var expected = All();

        OtherCultures.ForEach(All).Should().AllBe(expected);
    }

    [Fact]
    public void CompareAndDiff_InAnyCulture_WriteTheSame()
    {
        using var other = new HarbourCopy();
        other.Edit("claims/01-opening.json", "\"tag\": \"asserted-fact\"", "\"tag\": \"author-opinion\", \"mode\": \"evaluation\"");
        string All() => string.Concat(
            from command in (string[])["compare", "diff"]
            from format in (string[])["text", "json"]
            select _map.Run(command, _map.Folder, other.Folder, "--format", format).ToString());
        var expected = All();

        expected.Should().Contain("0.");
        OtherCultures.ForEach(All).Should().AllBe(expected);
    }

    [Fact]
    public void Findings_WithLargeNumbers_AreTheSameInAnyCulture()
    {
        _map.Edit("document.json", "\"start\": 0,", "\"start\": 123456,");
        var expected = _map.Run("validate", _map.Folder);

        expected.Output.Should().Contain("123,456");
        OtherCultures.ForEach(() => _map.Run("validate", _map.Folder)).Should().AllBeEquivalentTo(expected);
    }

    /// <summary>The cultures as the system knows them, with their letters: the tool as a process that is not invariant.</summary>
    [CultureDataTheory]
    [InlineData("tr_TR", "show")]
    [InlineData("tr_TR", "export --to html")]
    [InlineData("de_DE", "agreement")]
    [InlineData("ar_SA", "agreement --format json")]
    [InlineData("ar_SA", "export --to ndjson")]
    public void Process_InARealCulture_WritesTheSame(string culture, string command)
    {
        var (exitCode, output, error) = CultureDataTheoryAttribute.Run(culture, command.Split(' '));

        error.Should().BeEmpty();
        exitCode.Should().Be(0);
        output.Should().Be(Tool.Run(command.Split(' ')).Output);
    }
}

/// <summary>A theory that needs the cultures of the system (ICU), and is skipped without them.</summary>
public sealed class CultureDataTheoryAttribute : TheoryAttribute
{
    private static readonly Lazy<bool> IsThere = new(() => Run("de_DE", ["--version"]).ExitCode == 0);

    public CultureDataTheoryAttribute() => Skip = IsThere.Value ? null : "There are no cultures (ICU) on this system.";

    /// <summary>Runs the tool as a process under a culture.</summary>
    internal static (int ExitCode, string Output, string Error) Run(string culture, string[] args)
    {
        var tool = typeof(ClaimMap.Cli.App).Assembly.Location;
        var configuration = Path.GetTempFileName();
        try
        {
            var text = File.ReadAllText(Path.ChangeExtension(tool, ".runtimeconfig.json"));
            File.WriteAllText(configuration, text.Replace("\"System.Globalization.Invariant\": true", "\"System.Globalization.Invariant\": false", StringComparison.Ordinal), new UTF8Encoding(false));
            return ExternalProgram.Run("env", [$"LC_ALL={culture}.UTF-8", "dotnet", "exec", "--runtimeconfig", configuration, tool, .. args], "");
        }
        finally
        {
            File.Delete(configuration);
        }
    }
}
