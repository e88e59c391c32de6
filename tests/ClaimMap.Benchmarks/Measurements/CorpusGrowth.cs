using System.Diagnostics;
using System.Globalization;
using ClaimMap.Benchmarks.Generation;
using ClaimMap.Corpora.Postgres;
using ClaimMap.Tests.Corpora;
using Npgsql;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary>What building a corpus of generated maps takes, and asking it on DuckDB and on PostgreSQL.</summary>
internal static class CorpusGrowth
{
    private const int ClaimsOfMap = 200;
    private const int Turns = 3;

    private static readonly (string Name, CorpusQuestion Question)[] Questions =
    [
        ("who accuses", CorpusQuestion.WhoAccuses("actor-2")),
        ("about", CorpusQuestion.About("actor-2")),
        ("repeated", CorpusQuestion.Repeated),
        ("timeline", CorpusQuestion.Timeline),
        ("by source", CorpusQuestion.BySource),
    ];

    public static int Run(IEnumerable<int> sizes)
    {
        foreach (var maps in sizes)
        {
            Measure(maps);
        }

        return 0;
    }

    /// <summary>The child's part: builds, and answers milliseconds, the peak of the process's memory in bytes, how many maps were written, and milliseconds of processor time.</summary>
    public static int Build(string maps, string corpus)
    {
        var written = 0;
        var time = Timing.Of(() => written = Corpus.Build([maps], corpus).Written);
        using var process = Process.GetCurrentProcess();
        return Child.Answer(time, process.PeakWorkingSet64, written, process.TotalProcessorTime.TotalMilliseconds);
    }

    private static void Measure(int maps)
    {
        var root = Path.Join(Path.GetTempPath(), string.Create(CultureInfo.InvariantCulture, $"claimmap-benchmarks/collection-{maps}"));
        var (source, folder) = (Path.Join(root, "maps"), Path.Join(root, "corpus"));
        if (!Directory.Exists(source))
        {
            GeneratedCollection.Write(maps, ClaimsOfMap, source);
        }

        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        Timing.Print($"{maps} maps of {ClaimsOfMap} claims, {Bytes(source, "*.json") / 1e6:0} MB of JSON");
        Print("first build", Child.Run("child", "corpus-build", source, folder), maps);
        var parquet = Bytes(folder, "*.parquet");
        Timing.Print($"  Parquet: {parquet / 1e6:0.0} MB in {Directory.GetFiles(folder, "*.parquet", SearchOption.AllDirectories).Length} files, {(double)parquet / maps / ClaimsOfMap:0} bytes a claim");
        Print("again, nothing changed", Child.Run("child", "corpus-build", source, folder), maps);
        var changed = Path.Join(source, GeneratedCollection.IdOf(1), "document.json");
        var text = File.ReadAllText(changed);
        File.WriteAllText(changed, text.Replace("\"title\":\"", "\"title\":\"New: ", StringComparison.Ordinal));
        Print("again, one map changed", Child.Run("child", "corpus-build", source, folder), maps);
        File.WriteAllText(changed, text);
        Child.Run("child", "corpus-build", source, folder);

        using var corpus = Corpus.Open(folder);
        using var server = PostgresServer.Programs is null ? null : new PostgresServer();
        using var connection = server is null ? null : Connect(server, corpus);
        Timing.Print($"  {"question",-14}{"rows",9}{"DuckDB",12}{"PostgreSQL",14}");
        foreach (var (name, question) in Questions)
        {
            var rows = 0;
            var duck = Timing.Median(Enumerable.Range(0, Turns).Select(_ => Timing.Of(() => rows = corpus.Query(question).Count())).ToList());
            var postgres = connection is null ? double.NaN : Timing.Median(Enumerable.Range(0, Turns).Select(_ => Timing.Of(() => Ask(connection, question, rows))).ToList());
            Timing.Print($"  {name,-14}{rows,9}{duck,9:0} ms{postgres,11:0} ms");
        }
    }

    private static NpgsqlConnection Connect(PostgresServer server, Corpus corpus)
    {
        var rows = 0L;
        var time = Timing.Of(() => rows = corpus.LoadIntoPostgres(server.Url));
        var connection = new NpgsqlConnection(PostgresAddress.Read(server.Url).ConnectionString + ";Search Path=claimmap;Command Timeout=0");
        connection.Open();
        using var size = new NpgsqlCommand("SELECT sum(pg_total_relation_size(c.oid))::bigint FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'claimmap' AND c.relkind = 'r'", connection);
        Timing.Print($"  into PostgreSQL: {time / 1000:0.0} s for {rows} rows, {(long)size.ExecuteScalar()! / 1e6:0} MB with its indexes");
        return connection;
    }

    // All rows, as the other engine reads them.
    private static void Ask(NpgsqlConnection connection, CorpusQuestion question, int expected)
    {
        using var command = new NpgsqlCommand(question.Sql, connection);
        command.Parameters.AddRange(question.Parameters.Select(p => new NpgsqlParameter { Value = p }).ToArray());
        using var reader = command.ExecuteReader();
        var rows = 0;
        var values = new object[reader.FieldCount];
        while (reader.Read())
        {
            reader.GetValues(values);
            rows++;
        }

        if (rows != expected)
        {
            throw new InvalidOperationException($"DuckDB gives {expected} rows and PostgreSQL {rows}.");
        }
    }

    private static void Print(string what, double[] answer, int maps) => Timing.Print(
        $"  {what}: {answer[0] / 1000:0.0} s, processor {answer[3] / 1000:0.0} s or {answer[3] / maps:0.00} ms a map, peak memory {answer[1] / 1e6:0} MB, {answer[2]:0} maps written");

    private static long Bytes(string folder, string pattern) => new DirectoryInfo(folder).EnumerateFiles(pattern, SearchOption.AllDirectories).Sum(f => f.Length);
}
