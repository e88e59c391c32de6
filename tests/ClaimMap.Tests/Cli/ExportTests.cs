using ClaimMap.Cli;
using ClaimMap.Reading;

namespace ClaimMap.Tests.Cli;

public sealed class ExportTests : IDisposable
{
    private static readonly string[] Formats = ["mermaid", "dot", "graphml", "markdown", "ndjson", "html"];

    private readonly HarbourCopy _map = new();

    public void Dispose() => _map.Dispose();

    [Fact]
    public void Export_WithoutMap_WritesTheShippedOne()
    {
        string[] expected =
        [
            Mermaid.Format(Ceasefire2020.Graph), Dot.Format(Ceasefire2020.Graph), GraphMl.Format(Ceasefire2020.Graph), Markdown.Format(Ceasefire2020.Graph),
            Ndjson.Format(Ceasefire2020.Graph), Html.Format(Ceasefire2020.Graph),
        ];

        Formats.Select(f => Tool.Run("export", "--to", f)).Should().Equal(expected.Select(text => new CliResult(0, text, "")));
    }

    [Fact]
    public void Export_Actors_WritesTheActorMap() =>
        Tool.Run("export", "--to", "dot", "--map", "actors").Output.Should().Be(Dot.Format(Ceasefire2020.Graph, GraphView.Actors));

    [Fact]
    public void Export_Out_WritesTheSameToAFile()
    {
        foreach (var format in Formats)
        {
            var file = _map["export.out"];

            _map.Run("export", _map.Folder, "--to", format, "--out", file).Should().Be(new CliResult(0, "", ""));
            File.ReadAllBytes(file).Should().Equal(System.Text.Encoding.UTF8.GetBytes(Tool.Run("export", _map.Folder, "--to", format).Output));
        }
    }

    [Fact]
    public void Export_Csv_WritesEveryTableToAFolder()
    {
        var folder = _map["made/tables"];

        _map.Run("export", _map.Folder, "--to", "csv", "--out", folder).Should().Be(new CliResult(0, "", ""));
        Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)).Should().BeEquivalentTo(Csv.Tables.Select(t => $"{t}.csv"));
        File.ReadAllText(Path.Join(folder, "claims.csv")).Should().Be(Csv.Format(ClaimGraph.Load(_map.Folder), "claims"));
    }

    [Fact]
    public void Export_HtmlWithText_ShowsIt()
    {
        var expected = Html.Format(ClaimGraph.Load(_map.Folder), new HtmlOptions(ArticleReader.Read(_map["article.md"]).ToSourceText()));

        Tool.Run("export", _map.Folder, "--to", "html", "--text", _map["article.md"]).Should().Be(new CliResult(0, expected, ""));
        _map.Run("export", _map.Folder, "--to", "html", "--text", _map["article.md"], "--out", _map["page.html"]).Should().Be(new CliResult(0, "", ""));
        File.ReadAllText(_map["page.html"]).Should().Be(expected);
    }

    [Fact]
    public void Export_HtmlWithTextThatDoesNotFit_SaysWhatVerifySaysAndWritesNothing()
    {
        var words = ArticleReader.Read(_map["article.md"]).ToSourceText();
        _map.Edit("article.md", words.Slice(new TextSpan(0, 12)), "Other words!");
        var said = _map.Run("verify", _map.Folder, "--text", _map["article.md"]);

        said.ExitCode.Should().Be(1);
        _map.Run("export", _map.Folder, "--to", "html", "--text", _map["article.md"]).Should().Be(new CliResult(1, "", said.Output));
        _map.Run("export", _map.Folder, "--to", "html", "--text", _map["article.md"], "--out", _map["page.html"]).Should().Be(new CliResult(1, "", said.Output));
        File.Exists(_map["page.html"]).Should().BeFalse();
    }

    [Fact]
    public void Export_TextThatCannotBe_SaysWhy()
    {
        Tool.Run("export", "--to", "dot", "--text", "article.txt").Should().Be(
            new CliResult(2, "", "claimmap export: --text: only html shows a text; dot takes no --text.\n"));
        _map.Run("export", _map.Folder, "--to", "html", "--text", _map["absent.md"]).Should().Be(
            new CliResult(3, "", "claimmap export: --text: 'harbour/absent.md' cannot be read: there is no such file.\n"));
    }

    [Fact]
    public void Export_WhatCannotBe_SaysWhy()
    {
        Tool.Run("export", "--to", "csv").Should().Be(
            new CliResult(2, "", "claimmap export: --out FOLDER is missing. Expected: the folder for the tables, one file each.\n"));
        Tool.Run("export", "--to", "ndjson", "--map", "actors").Should().Be(
            new CliResult(2, "", "claimmap export: --map: ndjson has everything and takes no --map.\n"));
        _map.Run("export", _map.Folder, "--to", "dot", "--out", _map.Folder).Should().Be(
            new CliResult(3, "", "claimmap export: --out: 'harbour' cannot be written: it is a folder.\n"));
        _map.Run("export", _map.Folder, "--to", "dot", "--out", _map["no/such"]).Should().Be(
            new CliResult(3, "", "claimmap export: --out: 'harbour/no/such' cannot be written: there is no such folder.\n"));
        _map.Run("export", _map.Folder, "--to", "csv", "--out", _map["actors.json"]).ExitCode.Should().Be(2);
        File.WriteAllText(_map["notes.txt"], "");
        _map.Run("export", _map.Folder, "--to", "csv", "--out", _map["notes.txt"]).Should().Be(
            new CliResult(3, "", "claimmap export: --out: 'harbour/notes.txt' cannot be written: it is a file.\n"));
    }

    [Fact]
    public Task Tree_Harbour_PrintsTheArgument() => Verifier.Verify(_map.Run(new Terminal(false, 80), "show", _map.Folder, "--tree").Output);

    [Fact]
    public void Tree_ShippedMap_ShowsEveryClaimAndFits()
    {
        var result = Tool.Run(new Terminal(false, 80), "show", "--tree");

        result.ExitCode.Should().Be(0);
        result.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80 && line.TrimEnd() == line);
        Ceasefire2020.Graph.Claims.Select(c => c.Id.Value).Should().OnlyContain(id => result.Output.Contains(id));
    }
}
