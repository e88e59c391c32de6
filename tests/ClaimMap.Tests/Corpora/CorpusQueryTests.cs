namespace ClaimMap.Tests.Corpora;

public sealed class CorpusQueryTests : IClassFixture<CorpusQueryTests.Everything>
{
    private readonly MapCollection _all;

    public CorpusQueryTests(Everything everything) => _all = everything.Maps;

    [Fact]
    public void Query_EveryType_IsAPlainValue()
    {
        using var corpus = Corpus.Open(_all.Corpus);
        using var answer = corpus.Query("SELECT map_id, length, published_earliest, true AS yes, sum(length) OVER () AS total, 0.5::DOUBLE AS half, NULL AS nothing, ['a', 'b'] AS letters FROM documents WHERE map_id = $1", "ceasefire-2020");

        var row = answer.Should().ContainSingle().Which;

        answer.Columns.Should().Equal("map_id", "length", "published_earliest", "yes", "total", "half", "nothing", "letters");
        row["map_id"].Should().Be("ceasefire-2020");
        row["length"].Should().Be((long)Ceasefire2020.Graph.Document.Text.Length).And.Be(row["total"]);
        row["published_earliest"].Should().Be(new DateOnly(2020, 10, 12));
        row["yes"].Should().Be(true);
        row["half"].Should().Be(0.5);
        row["nothing"].Should().BeNull();
        row["letters"].Should().Be((ValueList<string>)["a", "b"]);
        row.Invoking(r => r["claim"]).Should().Throw<KeyNotFoundException>().WithMessage("There is no column 'claim'. There are: map_id, *");
        answer.Invoking(a => a.ToList()).Should().Throw<InvalidOperationException>().WithMessage("The rows have been read; keep them with ToList().");
    }

    [Fact]
    public void Query_EveryTable_IsThereWithItsColumnsUnquoted()
    {
        using var corpus = Corpus.Open(_all.Corpus);
        foreach (var table in ClaimMap.Corpora.Tables.CorpusTable.All)
        {
            using var answer = corpus.Query($"SELECT {string.Join(", ", table.Columns.Select(c => c.Name))}, month FROM {table.Name} LIMIT 1");

            answer.Columns.Should().HaveCount(table.Columns.Count + 1);
        }
    }

    [Theory]
    [InlineData("COPY claims TO 'x.csv'", "A question begins with SELECT, WITH, FROM or DESCRIBE; this one begins with 'COPY'. Nothing in a corpus is changed by SQL.")]
    [InlineData("-- SELECT\n/* WITH */ attach 'x.db'", "A question begins with SELECT, WITH, FROM or DESCRIBE; this one begins with 'ATTACH'. Nothing in a corpus is changed by SQL.")]
    [InlineData("", "A question begins with SELECT, WITH, FROM or DESCRIBE; this one begins with ''. Nothing in a corpus is changed by SQL.")]
    [InlineData("SELECT 1; DROP VIEW claims", "There is more than one statement. Ask one question at a time.")]
    [InlineData("EXPLAIN ANALYZE COPY claims TO 'x.csv'", "Only questions can be explained.")]
    [InlineData("EXPLAIN ANALYZE COPY (SELECT 1) TO 'x.csv'", "Only questions can be explained.")]
    [InlineData("SELECT * FROM read_csv('/etc/passwd')", "Permission Error: *")]
    [InlineData("SELECT nothing FROM claims", "Binder Error: Referenced column \"nothing\" not found in FROM clause! *")]
    public void Query_WhatIsNoQuestion_IsRefused(string sql, string expected)
    {
        using var corpus = Corpus.Open(_all.Corpus);

        corpus.Invoking(c => c.Query(sql)).Should().Throw<CorpusQueryException>().WithMessage(expected);
        corpus.Query("SELECT count(*) AS n FROM documents WHERE title <> ';'").Single()["n"].Should().Be((long)corpus.Maps);
    }

    [Fact]
    public void Open_NoCorpus_SaysHowToMakeOne() => FluentActions.Invoking(() => Corpus.Open(_all.Maps)).Should().Throw<InvalidDataException>()
        .WithMessage($"'{_all.Maps}' is no corpus: it has no corpus.json. Make one: claimmap corpus build MAPS... --out {_all.Maps}");

    [Theory]
    [InlineData("{", "*corpus.json(1,2): This is not JSON: the text ends too early; close what is open. Build the corpus anew into another folder.")]
    [InlineData("""{ "format": 1 }""", "*corpus.json(1,14): 'format' does not belong here, is not of the kind that belongs here, or lacks a member. Build the corpus anew into another folder.")]
    [InlineData("""{ "format": "claimmap-corpus/9", "schema": "", "maps": 0, "claims": 0, "parts": [] }""", "*corpus.json: the format 'claimmap-corpus/9' is unknown; this version reads claimmap-corpus/1. Build the corpus anew into another folder.")]
    [InlineData("""{ "format": "claimmap-corpus/1", "schema": "0", "maps": 0, "claims": 0, "parts": [] }""", "The corpus '*' has the tables of another version. Build it again: *")]
    public void Open_ManifestOfSomethingElse_SaysSo(string manifest, string expected)
    {
        using var other = new MapCollection();
        Directory.CreateDirectory(other.Corpus);
        File.WriteAllText(other["corpus/corpus.json"], manifest);

        FluentActions.Invoking(() => Corpus.Open(other.Corpus)).Should().Throw<InvalidDataException>().WithMessage(expected);
    }

    [Fact]
    public Task Query_NamedQuestions_AreAnswered()
    {
        var answers = new (string Name, CorpusQuestion Question)[]
        {
            ("who accuses Armenia", CorpusQuestion.WhoAccuses("armenia")),
            ("who accuses Kvarn", CorpusQuestion.WhoAccuses("Kvarn")),
            ("about Azerbaijan", CorpusQuestion.About("iso-3166-1-alpha-2:AZ")),
            ("repeated", CorpusQuestion.Repeated),
            ("timeline", CorpusQuestion.Timeline),
            ("by source", CorpusQuestion.BySource),
        };
        using var corpus = Corpus.Open(_all.Corpus);
        return Verifier.Verify(string.Join('\n', answers.Select(a => $"{a.Name}\n{string.Concat(corpus.Query(a.Question).Take(12).Select(r => $"  {r}\n"))}")));
    }

    [Fact]
    public void ToString_QuestionWithParameter_HasItQuoted() =>
        CorpusQuestion.About("it's").ToString().Should().Contain("= 'it''s'").And.Contain("-- How often").And.NotContain("= $1");

    public sealed class Everything : IDisposable
    {
        internal MapCollection Maps { get; } = MapCollection.OfAll();

        public Everything() => Maps.Build().LeftOut.Should().BeEmpty();

        public void Dispose() => Maps.Dispose();
    }
}
