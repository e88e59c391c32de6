using ClaimMap.Corpora.Building;
using ClaimMap.Corpora.Postgres;
using ClaimMap.Corpora.Querying;
using ClaimMap.Corpora.Tables;
using DuckDB.NET.Data;

namespace ClaimMap;

/// <summary>Many maps in one folder of Parquet files, and questions to them in SQL.</summary>
/// <remarks>
/// <see cref="Build"/> and <see cref="LoadIntoPostgres"/> need nothing but .NET. <see cref="Query(string, object?[])"/> needs DuckDB's native
/// library: the package DuckDB.NET.Bindings.Full has it for all platforms. One instance serves one thread at a time.
/// </remarks>
/// <example>
/// <code>
/// Corpus.Build(["maps/"], "corpus/");
/// using var corpus = Corpus.Open("corpus/");
/// foreach (var row in corpus.Query("SELECT map_id, count(*) AS claims FROM claims GROUP BY map_id ORDER BY map_id"))
/// {
///     Console.WriteLine($"{row["map_id"]}: {row["claims"]}");
/// }
/// </code>
/// </example>
public sealed class Corpus : IDisposable
{
    private readonly string _folder;
    private readonly Manifest _manifest;
    private DuckDBConnection? _connection;

    private Corpus(string folder, Manifest manifest)
    {
        _folder = folder;
        _manifest = manifest;
    }

    /// <summary>Gets the names of the tables of every corpus; all have <c>map_id</c>, <c>map_version</c> and <c>month</c>.</summary>
    public static ValueList<string> Tables { get; } = [.. CorpusTable.All.Select(t => t.Name)];

    /// <summary>Gets how many maps there are.</summary>
    public int Maps => _manifest.Maps;

    /// <summary>Gets how many claims they have together.</summary>
    public long Claims => _manifest.Claims;

    /// <summary>Makes a corpus of maps, or makes the one that is there agree with them: what has not changed is not written again.</summary>
    /// <param name="maps">
    /// Maps' folders, zip archives, claim lists with the article of the same name beside them, or folders that hold some at any depth. A map that the corpus has
    /// and that is not among them is removed.
    /// </param>
    /// <param name="folder">The folder of the corpus: one that is not there yet, an empty one, or a corpus.</param>
    /// <remarks>Whole or not at all: until it is done, the corpus is what it was before. Broken maps are left out and returned with their diagnostics.</remarks>
    /// <exception cref="IOException">A path is not there, or the folder holds something else or cannot be written; the corpus is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    /// <exception cref="InvalidDataException">The corpus or its <c>links.json</c> cannot be read; the message says what to do.</exception>
    public static CorpusBuild Build(IEnumerable<string> maps, string folder)
    {
        ArgumentNullException.ThrowIfNull(maps);
        ArgumentNullException.ThrowIfNull(folder);
        return CorpusBuilder.Build(maps, folder);
    }

    /// <summary>Opens a corpus as it is now.</summary>
    /// <param name="folder">Its folder.</param>
    /// <exception cref="InvalidDataException">It is none, or of a form that this version does not know.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    public static Corpus Open(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var manifest = Manifest.Read(folder);
        return manifest.Schema == CorpusTable.Schema
            ? new Corpus(folder, manifest)
            : throw new InvalidDataException($"The corpus '{folder}' has the tables of another version. Build it again: claimmap corpus build MAPS... --out {folder}");
    }

    /// <summary>Asks in SQL.</summary>
    /// <param name="sql">One statement that reads, in DuckDB's SQL, with <c>$1</c>, <c>$2</c> for the parameters.</param>
    /// <param name="parameters">The parameters' values.</param>
    /// <exception cref="CorpusQueryException">The SQL is wrong or reads something else than the corpus, or DuckDB's library is missing.</exception>
    public QueryResult Query(string sql, params object?[] parameters)
    {
        ArgumentNullException.ThrowIfNull(sql);
        ArgumentNullException.ThrowIfNull(parameters);
        return Engine.Ask(_connection ??= Engine.Open(_folder, _manifest), sql, parameters);
    }

    /// <summary>Asks a question that has a name.</summary>
    /// <exception cref="CorpusQueryException">DuckDB's library is missing, or a file of the corpus cannot be read.</exception>
    public QueryResult Query(CorpusQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Query(question.Sql, [.. question.Parameters]);
    }

    /// <summary>Copies every table into PostgreSQL, in one transaction: whoever asks there meets the old tables until the new ones are whole.</summary>
    /// <param name="server">An address such as <c>postgresql://user@host:5432/database</c>, or the keys and values that Npgsql knows.</param>
    /// <param name="schema">The schema, which is made if it is not there. Tables in it that a corpus was loaded into before are replaced.</param>
    /// <returns>How many rows were copied.</returns>
    /// <exception cref="ArgumentException"><paramref name="server"/> cannot be read.</exception>
    /// <exception cref="CorpusQueryException">The server cannot be reached or refuses; nothing there has changed.</exception>
    public long LoadIntoPostgres(string server, string schema = "claimmap")
    {
        ArgumentNullException.ThrowIfNull(server);
        ArgumentNullException.ThrowIfNull(schema);
        return PostgresLoading.Load(_folder, _manifest, server, schema);
    }

    /// <summary>Closes the engine.</summary>
    public void Dispose() => _connection?.Dispose();

    /// <summary>Returns how many maps and claims there are.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Model.Counted.Of(Maps, "map")}, {Claims} claims");
}
