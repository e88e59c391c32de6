using ClaimMap.Benchmarks.Generation;
using ClaimMap.Cli;
using ClaimMap.Corpora.Postgres;
using ClaimMap.Tests.Cli;
using Npgsql;

namespace ClaimMap.Tests.Corpora;

public sealed class PostgresTests
{
    private static readonly CorpusQuestion[] Questions =
    [
        CorpusQuestion.WhoAccuses("armenia"),
        CorpusQuestion.WhoAccuses("Kvarn"),
        CorpusQuestion.WhoAccuses("wikidata:Q3"),
        CorpusQuestion.About("iso-3166-1-alpha-2:AZ"),
        CorpusQuestion.About("actor-2"),
        CorpusQuestion.Repeated,
        CorpusQuestion.Timeline,
        CorpusQuestion.BySource,
    ];

    [PostgresFact]
    public void Load_ShippedInventedAndGeneratedMaps_BothEnginesGiveTheSameRows()
    {
        using var all = MapCollection.OfAll();
        GeneratedCollection.Write(40, 40, all["maps/generated"]);
        all.Build().LeftOut.Should().BeEmpty();
        using var server = new PostgresServer();
        using var corpus = Corpus.Open(all.Corpus);

        // Twice: what was loaded before is replaced.
        for (var time = 0; time < 2; time++)
        {
            Tool.Run(Terminal.None, "corpus", "load", all.Corpus, "--postgres", server.Url).Output.Should().MatchRegex($"^claimmap: {corpus}, [0-9]+ rows in {Corpus.Tables.Count} tables\n$");
        }

        using var connection = Connect(server);
        foreach (var question in Questions)
        {
            var rows = Rows(corpus.Query(question));

            rows.Should().NotBeEmpty(question.Sql);
            Rows(connection, question.Sql, question.Parameters).Should().Equal(rows, question.Sql);
            Rows(connection, question.ToString(), []).Should().Equal(rows, question.ToString());
        }

        // Every value of every table.
        foreach (var table in ClaimMap.Corpora.Tables.CorpusTable.All)
        {
            var columns = string.Join(", ", table.Columns.Select(c => c.Name).Append("month"));
            var sql = $"SELECT {columns} FROM {table.Name}";
            Rows(connection, sql, []).Order(StringComparer.Ordinal).Should().Equal(Rows(corpus.Query(sql)).Order(StringComparer.Ordinal), table.Name);
        }
    }

    [PostgresFact]
    public void Load_SchemaWithATableOfSomebodyElse_IsRefusedAndChangesNothing()
    {
        using var all = new MapCollection();
        all.AddCase("ValidBridge", "one");
        all.Build();
        using var server = new PostgresServer();
        using var connection = Connect(server);
        using (var create = new NpgsqlCommand("CREATE TABLE public.claims (mine text); INSERT INTO public.claims VALUES ('kept')", connection))
        {
            create.ExecuteNonQuery();
        }

        var result = Tool.Run(Terminal.None, "corpus", "load", all.Corpus, "--postgres", server.Url, "--schema", "public");

        result.Should().Be(new CliResult(
            3, "", "claimmap corpus load: PostgreSQL has a table public.claims that is none of a corpus. Nothing there has changed. Name another schema by --schema.\n"));
        Rows(connection, "SELECT mine, to_regclass('public.documents') IS NULL FROM public.claims", []).Should().Equal("kept | true");
    }

    [Fact]
    public void Load_NobodyListens_SaysSo()
    {
        using var all = new MapCollection();
        all.AddCase("ValidBridge", "one");
        all.Build();

        var result = Tool.Run(Terminal.None, "corpus", "load", all.Corpus, "--postgres", "postgresql://somebody:secret@127.0.0.1:1/nothing");

        (result.ExitCode, result.Output).Should().Be((3, ""));
        result.Error.Should().StartWith("claimmap corpus load: PostgreSQL at 127.0.0.1:1: ").And.EndWith(". Nothing there has changed.\n").And.NotContain("secret");
    }

    [Theory]
    [InlineData("postgresql://", "Host=localhost")]
    [InlineData("postgresql://user:p%40ss@db.example.org:5433/claims?sslmode=verify-full&application_name=a", "Host=db.example.org;Port=5433;Database=claims;Username=user;Password=p@ss;SSL Mode=VerifyFull;Application Name=a")]
    [InlineData("postgres:///claims?host=/run/postgresql", "Host=/run/postgresql;Database=claims")]
    [InlineData("Host=db;Database=claims", "Host=db;Database=claims")]
    public void Address_Readable_IsRead(string address, string expected) => PostgresAddress.Read(address).ConnectionString.Should().Be(expected);

    [Theory]
    [InlineData("postgresql://u:secret@h:99999/d")]
    [InlineData("postgresql://h/d?sslmode=maybe&password=secret")]
    [InlineData("https://h/secret")]
    [InlineData("Database=secret")]
    public void Address_Unreadable_SaysWhatWasExpectedWithoutIt(string address) =>
        FluentActions.Invoking(() => PostgresAddress.Read(address)).Should().Throw<ArgumentException>()
            .WithMessage("This is no address of a PostgreSQL server. Expected: postgresql://user@host:5432/database, *").And.Message.Should().NotContain("secret");

    private static NpgsqlConnection Connect(PostgresServer server)
    {
        var connection = new NpgsqlConnection(PostgresAddress.Read(server.Url).ConnectionString + ";Search Path=claimmap,public");
        connection.Open();
        return connection;
    }

    private static List<string> Rows(QueryResult answer)
    {
        using (answer)
        {
            return [.. answer.Select(r => string.Join(" | ", r.Values.Select(QueryResult.Text)))];
        }
    }

    private static List<string> Rows(NpgsqlConnection connection, string sql, IEnumerable<string> parameters)
    {
        using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddRange(parameters.Select(p => new NpgsqlParameter { Value = p }).ToArray());
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join(" | ", Enumerable.Range(0, reader.FieldCount).Select(i => QueryResult.Text(reader.IsDBNull(i) ? null : reader.GetValue(i)))));
        }

        return rows;
    }
}
