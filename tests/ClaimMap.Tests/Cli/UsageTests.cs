using System.Xml.Linq;

namespace ClaimMap.Tests.Cli;

public sealed class UsageTests : IDisposable
{
    private const string Actors = "ostrel, kvarn, mollun, aronnax, st-brannocs, capital-lawyers, pell, strait-council, ostrel-tidings, valdobar";

    private readonly HarbourCopy _map = new();

    public void Dispose() => _map.Dispose();

    [Theory]
    [InlineData("", "claimmap: a command is missing. Expected: show, validate, todo, verify, new, passages, rebase, import, prompt, anchor, mentions, ids, agreement, compare, diff, export, corpus.")]
    [InlineData("shwo", "claimmap: 'shwo' is no command. Did you mean 'show'? Expected: show, validate, todo, verify, new, passages, rebase, import, prompt, anchor, mentions, ids, agreement, compare, diff, export, corpus.")]
    [InlineData("--vresion", "claimmap: there is no option '--vresion'. Did you mean '--version'?")]
    [InlineData("show a b", "claimmap show: 'b' is one argument too many.")]
    [InlineData("show --tagg fact", "claimmap show: there is no option '--tagg'. Did you mean '--tag'?")]
    [InlineData("show --tag facts", "claimmap show: --tag: 'facts' is unknown. Expected: asserted-fact, attributed-allegation, author-opinion, fact, allegation, opinion.")]
    [InlineData("show --tag", "claimmap show: --tag takes one value: --tag TAG.")]
    [InlineData("show --tag fact --tag opinion", "claimmap show: --tag takes one value: --tag TAG.")]
    [InlineData("show --by _", "claimmap show: --by: ' ' will not do. Expected: text that is not blank.")]
    [InlineData("validate", "claimmap validate: MAP is missing. Expected: the folders of one or more maps.")]
    [InlineData("validate map --fromat json", "claimmap validate: there is no option '--fromat'. Did you mean '--format'?")]
    [InlineData("validate map --format xml", "claimmap validate: --format: 'xml' is unknown. Expected: text, json, sarif.")]
    [InlineData("verify map", "claimmap verify: --text ARTICLE is missing. Expected: the copy: Markdown, a web page, Word, PDF or plain text.")]
    [InlineData("verify map --text a --format sarif", "claimmap verify: --format: 'sarif' is unknown. Expected: text, json.")]
    [InlineData("agreement map --format xml", "claimmap agreement: --format: 'xml' is unknown. Expected: text, json.")]
    [InlineData("compare a b c", "claimmap compare: 'c' is one argument too many.")]
    [InlineData("compare a b --min-overlap 1.5", "claimmap compare: --min-overlap: '1.5' will not do. Expected: a number from 0 to 1, such as 0.5.")]
    [InlineData("compare a b --min-overlap half", "claimmap compare: --min-overlap: 'half' will not do. Expected: a number from 0 to 1, such as 0.5.")]
    [InlineData("compare a b --seed -1", "claimmap compare: --seed: '-1' will not do. Expected: a whole number from 0 to 18446744073709551615.")]
    [InlineData("compare a b --format xml", "claimmap compare: --format: 'xml' is unknown. Expected: text, json, csv, markdown, html.")]
    [InlineData("diff a", "claimmap diff: NEW is missing. Expected: the folder of the map as it is.")]
    [InlineData("diff a b --format sarif", "claimmap diff: --format: 'sarif' is unknown. Expected: text, json.")]
    [InlineData("passages", "claimmap passages: ARTICLE is missing. Expected: the text: Markdown, a web page, Word, PDF or plain text. Or the folder of a map, whose passages are listed or mended.")]
    [InlineData("passages a --id My_Id", "claimmap passages: --id: 'My_Id' will not do. Expected: lower-case words of letters and digits joined by single hyphens, a letter first, such as my-article.")]
    [InlineData("passages a --published 12.10.2020", "claimmap passages: --published: '12.10.2020' will not do. Expected: a date in EDTF, such as 2020-10-12, 2020-10 or 2020 (a year of four digits expected, '.' found (at character 3)).")]
    [InlineData("passages a --language english!", "claimmap passages: --language: 'english!' will not do. Expected: a language tag, such as en or en-GB.")]
    [InlineData("passages a --schema schema.json", "claimmap passages: --schema: 'schema.json' will not do. Expected: a relative path that ends in document.schema.json.")]
    [InlineData("export", "claimmap export: --to FORMAT is missing. Expected: html (a page to read); svg (a picture); mermaid, dot or graphml (a graph); markdown (a report); ndjson (one claim a line); csv or parquet (a folder of tables); spans (a line of JSON for data sets); label-studio or brat (a folder, to annotate further); web-annotation, turtle or trig (RDF); argdown or aif (an argument map); claimreview (schema.org).")]
    [InlineData("export --to pdf", "claimmap export: --to: 'pdf' is unknown. Expected: html, svg, mermaid, dot, graphml, markdown, ndjson, csv, parquet, spans, label-studio, brat, web-annotation, turtle, trig, argdown, aif, claimreview.")]
    [InlineData("export --to turtle --base example", "claimmap export: --base: 'example' will not do. Expected: an absolute address, such as https://example.org/my-map#.")]
    [InlineData("export --to dot --around a --steps -1", "claimmap export: --steps: '-1' will not do. Expected: a whole number from 0 on, such as 2.")]
    [InlineData("export --to csv --delimiter pipe", "claimmap export: --delimiter: 'pipe' is unknown. Expected: comma, semicolon, tab.")]
    [InlineData("export --to dot --map claims", "claimmap export: --map: 'claims' is unknown. Expected: argument, actors.")]
    public void Run_WrongUsage_NamesItAndWhatWasExpected(string line, string expected)
    {
        var args = line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(a => a == "_" ? " " : a).ToArray();

        var command = expected[..expected.IndexOf(':', StringComparison.Ordinal)];

        Tool.Run(args).Should().Be(new CliResult(2, "", $"{expected}\nTry '{command} --help'.\n"));
    }

    [Fact]
    public void Run_ArgumentThatBeginsLikeAnOption_SaysHowToWriteIt() =>
        Tool.Run("corpus", "query", "corpus", "-- How many claims there are, which is more than fits into one line of a message.\nSELECT count(*) FROM claims").Should().Be(new CliResult(
            2,
            "",
            "claimmap corpus query: there is no option '-- How many claims there are, which is more than fits into o…'. What begins with a dash and is no option goes behind --.\n"
            + "Try 'claimmap corpus query --help'.\n"));

    [Theory]
    [InlineData("--by", "kvarm", $"--by: the map has no actor 'kvarm'. Did you mean 'kvarn'? Known: {Actors}.")]
    [InlineData("--by", "Pell", $"--by: the map has no actor 'Pell'. Did you mean 'pell'? Known: {Actors}.")]
    [InlineData("--section", "gate", "--section: the map has no section 'gate'. Known: opening, the-gate, the-treaty.")]
    [InlineData("--about", "opening", $"--about: the map has no actor, event, term, resolution, instrument, topic or place 'opening'. Known: {Actors}, gate-quarrel, gate-shut, market-starving, hinge-break, boats-in-port, tides-truce, shared-gate, own-repairs, ice-exchange, resolution-4, tides-treaty, engineers-reports, upkeep, ice-boats, strait, ostrel-quay, breakwater, gate.")]
    public void Show_UnknownId_SaysWhichAreKnown(string option, string value, string expected) =>
        _map.Run("show", _map.Folder, option, value).Should().Be(new CliResult(2, "", $"claimmap show: {expected}\n"));

    [Fact]
    public void Show_UnknownClaim_SaysWhichAreKnown()
    {
        var result = _map.Run("show", _map.Folder, "--claim", "hinge-craked");

        result.ExitCode.Should().Be(2);
        result.Error.Should().StartWith(
            "claimmap show: --claim: the map has no claim 'hinge-craked'. Did you mean 'hinge-cracked'? Known: breakwater-shared, quarrel-since-tuesday, ");
    }

    [Theory]
    [InlineData("")]
    [InlineData("show")]
    [InlineData("validate")]
    [InlineData("verify")]
    [InlineData("passages")]
    [InlineData("anchor")]
    [InlineData("ids")]
    [InlineData("agreement")]
    [InlineData("compare")]
    [InlineData("diff")]
    [InlineData("export")]
    [InlineData("corpus")]
    [InlineData("corpus build")]
    [InlineData("corpus query")]
    [InlineData("corpus load")]
    public void Help_AnyCommand_IsFineAndHasExamples(string command)
    {
        var result = Tool.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Output.Should().Contain($"\nExamples:\n  claimmap {command}".TrimEnd()).And.Contain("\nExit codes:\n");
        result.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80 && line.TrimEnd() == line);
    }

    [Fact]
    public Task Help_AllCommands_ReadWell()
    {
        string[] commands = ["show", "validate", "verify", "new", "passages", "anchor", "agreement", "compare", "diff", "export", "corpus", "corpus build", "corpus query", "corpus load"];

        return Verifier.Verify(string.Join("\n", commands.Select(c => Tool.Run([.. c.Split(' '), "--help"]).Output).Prepend(Tool.Run("-h").Output)));
    }

    [Fact]
    public void Help_BesideMistakes_IsStillHelp() => Tool.Run("verify", "--format", "xml", "--help").ExitCode.Should().Be(0);

    [Fact]
    public void Version_IsTheTools() =>
        Tool.Run("--version").Output.Should().Be($"claimmap {DeclaredVersion()}, map ceasefire-2020 {Ceasefire2020.Graph.DataVersion}\n");

    private static string DeclaredVersion() => XDocument.Load(Path.Join(RepositoryFiles.Root, "Directory.Build.props")).Descendants("Version").Single().Value;
}
