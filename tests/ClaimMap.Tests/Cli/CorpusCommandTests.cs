using ClaimMap.Cli;
using ClaimMap.Tests.Corpora;

namespace ClaimMap.Tests.Cli;

public sealed class CorpusCommandTests : IDisposable
{
    private readonly MapCollection _all = new();

    public CorpusCommandTests()
    {
        _all.AddCase("ValidBridge", "one");
        _all.AddCase("ValidBridge", "two", "2022-01-31");
    }

    public void Dispose() => _all.Dispose();

    [Fact]
    public void Build_BrokenMapAmongOthers_IsListedAndLeftOut()
    {
        _all.AddCase("InvalidDanglingReferences", "broken");

        var result = Run("build", _all.Maps, "--out", _all.Corpus);

        result.ExitCode.Should().Be(1);
        result.Output.Should().Be("corpus: 2 maps, 8 claims; 2 written, 0 kept, 0 gone, 1 left out\n");
        result.Error.Should().Contain("maps/broken/").And.Contain(": error CM2001: ").And.MatchRegex("maps/broken: left out: [0-9]+ errors\\.\n")
            .And.EndWith("corpus/links.json: 3 names of actors in several maps to decide on: move each entry of \"proposed\" to \"same\" or \"different\", and build again.\n");
    }

    [Theory]
    [InlineData("table", "statement                                     documents\n--------------------------------------------  ---------\nDownstream did not sever the bridge's cable.          2\nDownstream severed the bridge's cable.                2\n")]
    [InlineData("csv", "statement,documents\nDownstream did not sever the bridge's cable.,2\nDownstream severed the bridge's cable.,2\n")]
    [InlineData("json", "[\n{\"statement\":\"Downstream did not sever the bridge's cable.\",\"documents\":2},\n{\"statement\":\"Downstream severed the bridge's cable.\",\"documents\":2}\n]\n")]
    public void Query_EachFormat_ReadsWell(string format, string expected)
    {
        Run("build", _all.Maps, "--out", _all.Corpus);
        const string Sql = "SELECT statement, count(*) AS documents FROM claims WHERE tag = 'attributed-allegation' GROUP BY statement ORDER BY statement";

        Run("query", _all.Corpus, Sql, "--format", format).Should().Be(new CliResult(0, expected, "2 rows\n"));
        Run("query", _all.Corpus, Sql, "--format", format, "--out", _all["answer"]).Should().Be(new CliResult(0, "", "2 rows\n"));
    }

    [Fact]
    public void Query_NamedQuestions_AreAnswered()
    {
        Run("build", _all.Maps, "--out", _all.Corpus);
        File.WriteAllText(_all["corpus/links.json"], """{ "same": [["one#upstream", "two#upstream"], ["one#downstream", "two#downstream"]] }""");
        Run("build", _all.Maps, "--out", _all.Corpus);

        Run("query", _all.Corpus, "--who-accuses", "downstream", "--format", "csv").Output.Should().Be(
            "accuser,identity,statement,stance,document,published,claim\n"
            + "Upstream,one#upstream,Downstream severed the bridge's cable.,neutral,Bridge closed,2021-05-02,one#cable-cut\n"
            + "Upstream,one#upstream,Downstream severed the bridge's cable.,neutral,Bridge closed,2022-01-31,two#cable-cut\n");
        Run("query", _all.Corpus, "--repeated", "--format", "csv").Output.Should().StartWith("statement,actor,subject,same_words_in,documents,first_published,last_published,claims\n")
            .And.Contain("\nDownstream severed the bridge's cable.,one#upstream,one#downstream,statement,2,2021-05-02,2022-01-31,\"one#cable-cut, two#cable-cut\"\n")
            .And.Contain("\nDownstream severed the bridge's cable.,one#upstream,one#downstream,text,2,2021-05-02,2022-01-31,\"one#cable-cut, two#cable-cut\"\n");
        Run("query", _all.Corpus, "--about", "Downstream", "--format", "csv").Output.Should().Be(
            "document,author,published,name,claims,facts,allegations,opinions,map_id\nBridge closed,A. Writer,2021-05-02,Downstream,2,0,2,0,one\nBridge closed,A. Writer,2022-01-31,Downstream,2,0,2,0,two\n");
        Run("query", _all.Corpus, "--by-source", "--sql").Should().Be(new CliResult(0, CorpusQuestion.BySource.Sql, ""));
    }

    [Theory]
    [InlineData("--who-accuses dwonstream", "claimmap corpus query: no map of the corpus knows 'dwonstream'. Did you mean 'downstream'?\n")]
    [InlineData("--repeated --timeline", "claimmap corpus query: Expected: SQL or one of --who-accuses, --about, --repeated, --timeline and --by-source.\n")]
    [InlineData("", "claimmap corpus query: Expected: SQL or one of --who-accuses, --about, --repeated, --timeline and --by-source.\n")]
    [InlineData("VACUUM", "claimmap corpus query: A question begins with SELECT, WITH, FROM or DESCRIBE; this one begins with 'VACUUM'. Nothing in a corpus is changed by SQL.\n")]
    public void Query_WrongUsage_SaysWhatWasExpected(string arguments, string expected)
    {
        Run("build", _all.Maps, "--out", _all.Corpus);

        Run(["query", _all.Corpus, .. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]).Should().Be(new CliResult(2, "", expected));
    }

    [Fact]
    public void Query_NoCorpus_CannotRead() => Run("query", _all.Maps, "--timeline").Should().Be(
        new CliResult(3, "", "claimmap corpus query: CORPUS: 'maps' is no corpus: it has no corpus.json. Make one: claimmap corpus build MAPS... --out maps\n"));

    [Theory]
    [InlineData("corpus", "claimmap corpus: a command is missing. Expected: build, query, load.\nTry 'claimmap corpus --help'.\n")]
    [InlineData("corpus bild", "claimmap corpus: 'bild' is no command. Did you mean 'build'? Expected: build, query, load.\nTry 'claimmap corpus --help'.\n")]
    [InlineData("corpus build maps", "claimmap corpus build: --out CORPUS is missing. Expected: the folder of the corpus. If there is one already, it is made to agree with the maps: only what changed is written.\nTry 'claimmap corpus build --help'.\n")]
    [InlineData("corpus build maps --out", "claimmap corpus build: --out takes one value: --out CORPUS.\nTry 'claimmap corpus build --help'.\n")]
    public void Corpus_WrongUsage_NamesTheWholeCommand(string line, string expected) => Tool.Run(line.Split(' ')).Should().Be(new CliResult(2, "", expected));

    private CliResult Run(params string[] args)
    {
        var result = Tool.Run(Terminal.None, ["corpus", .. args]);
        string Shorten(string text) => text.Replace(Path.GetDirectoryName(_all.Corpus) + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        return result with { Output = Shorten(result.Output), Error = Shorten(result.Error) };
    }
}
