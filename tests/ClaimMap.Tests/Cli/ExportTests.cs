using ClaimMap.Cli;
using ClaimMap.Reading;
using ClaimMap.Tests.Views;

namespace ClaimMap.Tests.Cli;

public sealed class ExportTests : IDisposable
{
    private static readonly string[] Formats = ["dot", "graphml", "markdown", "ndjson", "html", "spans", "web-annotation", "turtle", "trig", "argdown", "aif", "claimreview"];

    private readonly HarbourCopy _map = new();

    public void Dispose() => _map.Dispose();

    [Fact]
    public void Export_WithoutMap_WritesTheShippedOne()
    {
        string[] expected =
        [
            Dot.Format(Ceasefire2020.Graph), GraphMl.Format(Ceasefire2020.Graph), Markdown.Format(Ceasefire2020.Graph),
            Ndjson.Format(Ceasefire2020.Graph), Html.Format(Ceasefire2020.Graph), Spans.Format(Ceasefire2020.Graph),
            WebAnnotation.Format(Ceasefire2020.Graph), Turtle.Format(Ceasefire2020.Graph), Nanopublications.Format(Ceasefire2020.Graph), Argdown.Format(Ceasefire2020.Graph), Aif.Format(Ceasefire2020.Graph), ClaimReview.Format(Ceasefire2020.Graph),
        ];

        Formats.Select(f => Tool.Run("export", "--to", f)).Should().Equal(expected.Select(text => new CliResult(0, text, "")));
    }

    [Fact]
    public void Export_MermaidBeyondItsLimits_WritesItAndWarns()
    {
        LargeMap.Of(Mermaid.MaxEdges + 1).Save(_map["large"]);
        var large = ClaimGraph.Load(_map["large"]);

        var result = _map.Run("export", _map["large"], "--to", "mermaid");

        (result.ExitCode, result.Output).Should().Be((0, Mermaid.Format(large)));
        result.Error.Should().EndWith($"\nclaimmap export: {Mermaid.RefusalOf(large)} Show less by --section, --tag, --around or --map actors, or take --to dot.\n");
        Tool.Run("export", "--to", "mermaid", "--map", "actors").Should().Be(new CliResult(0, Mermaid.Format(Ceasefire2020.Graph, GraphView.Actors), ""));
    }

    [Fact]
    public void Export_Scope_ShowsOnlyThat()
    {
        var claim = Ceasefire2020.Graph.Relations[0].From;
        var section = Ceasefire2020.Graph.Sections[2].Id;
        string Scoped(string format, params string[] options) => Tool.Run(["export", "--to", format, .. options]).Output;

        Scoped("mermaid", "--around", claim.Value).Should().Be(Mermaid.Format(Ceasefire2020.Graph, scope: new ClaimScope(around: claim)));
        Scoped("graphml", "--around", claim.Value, "--steps", "2", "--tag", "opinion").Should().Be(GraphMl.Format(Ceasefire2020.Graph, scope: new ClaimScope(null, ClaimTag.AuthorOpinion, claim, 2)));
        Scoped("dot", "--map", "actors", "--section", section.Value).Should().Be(Dot.Format(Ceasefire2020.Graph, GraphView.Actors, new ClaimScope(section)));
    }

    [Fact]
    public void Export_Parquet_WritesAFileForEachTable()
    {
        var folder = _map["tables"];

        _map.Run("export", _map.Folder, "--to", "parquet", "--out", folder).Should().Be(new CliResult(0, "", ""));

        Directory.EnumerateFiles(folder).Select(f => Path.GetFileName(f)).Should().BeEquivalentTo(ParquetTables.Tables.Select(t => $"{t}.parquet"));
        using var claims = new MemoryStream();
        ParquetTables.Write(ClaimGraph.Load(_map.Folder), "claims", claims);
        File.ReadAllBytes(Path.Join(folder, "claims.parquet")).Should().Equal(claims.ToArray());
    }

    [Fact]
    public void Export_CsvOptions_ChangeTheTables()
    {
        var folder = _map["tables"];

        _map.Run("export", _map.Folder, "--to", "csv", "--out", folder, "--bom", "--delimiter", "semicolon").Should().Be(new CliResult(0, "", ""));
        File.ReadAllBytes(Path.Join(folder, "claims.csv")).Should().StartWith(new byte[] { 0xEF, 0xBB, 0xBF });
        File.ReadAllText(Path.Join(folder, "claims.csv")).Should().Be(Csv.Format(ClaimGraph.Load(_map.Folder), "claims", new CsvOptions(CsvDelimiter.Semicolon))).And.StartWith("id;section;");
    }

    [Fact]
    public void Export_AnnotationFolders_HoldWhatTheLibraryWrites()
    {
        var (graph, text) = (ClaimGraph.Load(_map.Folder), ArticleReader.Read(_map["article.md"]).ToSourceText());
        void Holds(string format, params (string File, string Text)[] files)
        {
            _map.Run("export", _map.Folder, "--to", format, "--text", _map["article.md"], "--out", _map[format]).Should().Be(new CliResult(0, "", ""));
            Directory.EnumerateFiles(_map[format]).Select(f => (Path.GetFileName(f), File.ReadAllText(f))).Should().BeEquivalentTo(files);
        }

        Holds("label-studio", ("tasks.json", LabelStudio.Format(graph, text)), ("labels.xml", LabelStudio.Configuration));
        Holds("brat", ($"{graph.Document.Id}.txt", Brat.FormatText(graph, text)), ($"{graph.Document.Id}.ann", Brat.Format(graph, text)), ("annotation.conf", Brat.Configuration));
        _map.Run("export", _map.Folder, "--to", "spans", "--text", _map["article.md"], "--offsets", "utf16").Should().Be(
            new CliResult(0, Spans.Format(graph, new SpansOptions(text, OffsetUnit.Utf16)), ""));
    }

    [Fact]
    public void Export_Annotations_AreImportedAgainIntoTheSameMap()
    {
        foreach (var (format, file) in ((string, string)[])[("label-studio", "tasks.json"), ("brat", $"{ClaimGraph.Load(_map.Folder).Document.Id}.ann")])
        {
            _map.Run("export", _map.Folder, "--to", format, "--text", _map["article.md"], "--out", _map[$"../{format}"]).ExitCode.Should().Be(0);

            var result = _map.Run("import", _map[$"../{format}/{file}"], "--text", _map["article.md"], "--into", _map.Folder);

            result.ExitCode.Should().Be(0);
            result.Error.Should().Contain("0 claims imported, ").And.Contain(" there already, 0 left out;");
        }
    }

    [Fact]
    public void Export_FolderWithTextThatDoesNotFit_SaysWhatVerifySaysAndMakesNoFolder()
    {
        var words = ArticleReader.Read(_map["article.md"]).ToSourceText();
        _map.Edit("article.md", words.Slice(new TextSpan(0, 12)), "Other words!");

        _map.Run("export", _map.Folder, "--to", "brat", "--text", _map["article.md"], "--out", _map["brat"]).Should().Be(
            new CliResult(1, "", _map.Run("verify", _map.Folder, "--text", _map["article.md"]).Output));
        Directory.Exists(_map["brat"]).Should().BeFalse();
    }

    [Fact]
    public void Export_Actors_WritesTheActorMap() =>
        Tool.Run("export", "--to", "dot", "--map", "actors").Output.Should().Be(Dot.Format(Ceasefire2020.Graph, GraphView.Actors));

    [Fact]
    public void Export_Svg_WritesThePictureThatIsAskedFor()
    {
        (string[] Options, SvgPicture Picture)[] expected =
        [
            ([], SvgPicture.Arguments), (["--view", "arguments"], SvgPicture.Arguments), (["--view", "actors"], SvgPicture.Actors), (["--view", "timeline"], SvgPicture.Timeline),
            (["--around", "russia-brokered-ceasefire"], SvgPicture.Focus(Ceasefire2020.Claims.RussiaBrokeredCeasefire)),
            (["--view", "focus", "--around", "armenia"], SvgPicture.Focus(Ceasefire2020.Actors.Armenia)),
        ];

        expected.Select(e => Tool.Run(["export", "--to", "svg", .. e.Options])).Should().Equal(expected.Select(e => new CliResult(0, Svg.Format(Ceasefire2020.Graph, e.Picture), "")));
    }

    [Theory]
    [InlineData("--to svg --view focus", "--around ID is missing. Expected: the claim or actor in the middle of the picture.")]
    [InlineData("--to svg --view timeline --around armenia", "--around: the timeline shows all events and takes no --around.")]
    [InlineData("--to svg --around russia-brokered-ceasefir", "--around: the map has no claim or actor 'russia-brokered-ceasefir'. Did you mean 'russia-brokered-ceasefire'?*")]
    [InlineData("--to dot --view actors", "--view: dot takes no --view. Formats that do: svg.")]
    public void Export_PictureThatCannotBe_SaysWhy(string options, string message)
    {
        var result = Tool.Run(["export", .. options.Split(' ')]);

        (result.ExitCode, result.Output).Should().Be((2, ""));
        result.Error.Should().Match($"claimmap export: {message}*");
    }

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
            new CliResult(2, "", "claimmap export: --text: dot takes no --text. Formats that do: html, spans, label-studio, brat, web-annotation, turtle, trig.\n"));
        _map.Run("export", _map.Folder, "--to", "html", "--text", _map["absent.md"]).Should().Be(
            new CliResult(3, "", "claimmap export: --text: 'harbour/absent.md' cannot be read: there is no such file.\n"));
    }

    [Fact]
    public void Export_WhatCannotBe_SaysWhy()
    {
        Tool.Run("export", "--to", "csv").Should().Be(
            new CliResult(2, "", "claimmap export: --out FOLDER is missing. Expected: the folder for the files of csv.\n"));
        Tool.Run("export", "--to", "ndjson", "--map", "actors").Should().Be(
            new CliResult(2, "", "claimmap export: --map: ndjson takes no --map. Formats that do: mermaid, dot, graphml.\n"));
        Tool.Run("export", "--to", "markdown", "--steps", "2").Should().Be(
            new CliResult(2, "", "claimmap export: --steps: markdown takes no --steps. Formats that do: mermaid, dot, graphml, argdown, aif.\n"));
        Tool.Run("export", "--to", "html", "--bom").Should().Be(
            new CliResult(2, "", "claimmap export: --bom: html takes no --bom. Formats that do: csv.\n"));
        Tool.Run("export", "--to", "brat", "--out", "x").Should().Be(
            new CliResult(2, "", "claimmap export: --text ARTICLE is missing. Expected: the copy of the document that is to be annotated in brat.\n"));
        Tool.Run("export", "--to", "spans", "--offsets", "utf16").Should().Be(
            new CliResult(2, "", "claimmap export: --text ARTICLE is missing. Expected: the copy of the document whose UTF-16 units are to be counted.\n"));
        _map.Run("export", _map.Folder, "--to", "dot", "--section", "gate").Should().Be(
            new CliResult(2, "", "claimmap export: --section: the map has no section 'gate'. Known: opening, the-gate, the-treaty.\n"));
        _map.Run("export", _map.Folder, "--to", "dot", "--around", "gate-shutt").Error.Should().StartWith("claimmap export: --around: the map has no claim 'gate-shutt'.");
        _map.Run("export", _map.Folder, "--to", "dot", "--section", "opening", "--steps", "2").Should().Be(
            new CliResult(2, "", "claimmap export: --around CLAIM is missing. Expected: the claim from which --steps are counted.\n"));
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
