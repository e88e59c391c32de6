using System.Globalization;
using System.Text;
using ClaimMap.Corpora.Building;
using ClaimMap.Corpora.Tables;
using ClaimMap.Views.Tables;
using DuckDB.NET.Data;

namespace ClaimMap.Corpora.Querying;

/// <summary>The embedded DuckDB, with a view for each table of a corpus. It reads the corpus and nothing else.</summary>
internal static class Engine
{
    /// <summary>Opens the engine on a corpus.</summary>
    /// <exception cref="CorpusQueryException">The engine is missing, or a file of the corpus cannot be read.</exception>
    public static DuckDBConnection Open(string corpus, Manifest manifest) => Try(() =>
    {
        var connection = new DuckDBConnection("DataSource=:memory:");
        try
        {
            connection.Open();
            foreach (var table in CorpusTable.All)
            {
                Run(connection, ViewOf(table, corpus, manifest));
            }

            // A question reads the corpus: no other file, nothing from the network, and it changes no setting back.
            Run(connection, $"SET allowed_directories = [{Quoted(Path.GetFullPath(corpus) + "/")}]; SET enable_external_access = false; SET lock_configuration = true");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    });

    /// <summary>Asks.</summary>
    /// <exception cref="CorpusQueryException">The SQL is wrong, or reads more than the corpus.</exception>
    public static QueryResult Ask(DuckDBConnection connection, string sql, IEnumerable<object?> parameters)
    {
        RefuseWriting(sql);
        var command = connection.CreateCommand();
        try
        {
            command.CommandText = sql;
            command.UseStreamingMode = true;
            command.Parameters.AddRange(parameters.Select(p => new DuckDBParameter(p ?? DBNull.Value)).ToArray());
            return new QueryResult(command, Try(command.ExecuteReader));
        }
        catch
        {
            command.Dispose();
            throw;
        }
    }

    /// <summary>Does something with the engine; what goes wrong is told in one sentence.</summary>
    /// <exception cref="CorpusQueryException">It went wrong.</exception>
    public static T Try<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (DuckDBException e)
        {
            // Behind an empty line it shows the SQL again.
            throw new CorpusQueryException(e.Message.Split("\n\n")[0].Trim().Replace('\n', ' '), e);
        }
        catch (Exception e) when ((e as TypeInitializationException)?.InnerException is DllNotFoundException || e is DllNotFoundException)
        {
            throw new CorpusQueryException(
                "DuckDB's library for this system is missing. In a project, add the package DuckDB.NET.Bindings.Full; for the tool, put the library (libduckdb.so, libduckdb.dylib or duckdb.dll) on the system's path.", e);
        }
    }

    // One statement that reads: what else there is could still write into the corpus itself.
    private static void RefuseWriting(string sql)
    {
        var text = WithoutComments(sql).Trim().TrimEnd(';');
        var first = FirstWord(text);
        if (first != "EXPLAIN" && !IsQuestion(text))
        {
            throw new CorpusQueryException($"A question begins with SELECT, WITH, FROM or DESCRIBE; this one begins with '{(first.Length > 0 ? first : text.Length > 0 ? text[..1] : "")}'. Nothing in a corpus is changed by SQL.");
        }

        // To be analysed, a statement is run.
        if (first == "EXPLAIN" && !IsQuestion(text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Skip(1).FirstOrDefault(w => !w.Equals("ANALYZE", StringComparison.OrdinalIgnoreCase)) ?? ""))
        {
            throw new CorpusQueryException("Only questions can be explained.");
        }

        if (text.Contains(';', StringComparison.Ordinal))
        {
            throw new CorpusQueryException("There is more than one statement. Ask one question at a time.");
        }
    }

    private static bool IsQuestion(string text) =>
        text.StartsWith('(') || FirstWord(text) is "SELECT" or "WITH" or "FROM" or "VALUES" or "TABLE" or "DESCRIBE" or "SHOW" or "SUMMARIZE" or "PIVOT" or "UNPIVOT";

    private static string FirstWord(string text) => new string([.. text.TakeWhile(char.IsAsciiLetter)]).ToUpperInvariant();

    // Comments and what stands between quotation marks, each as one space.
    private static string WithoutComments(string sql)
    {
        var text = new StringBuilder(sql.Length);
        for (var i = 0; i < sql.Length;)
        {
            var rest = sql.AsSpan(i);
            var (end, isGap) = rest switch
            {
                ['-', '-', ..] => (rest.IndexOf('\n'), true),
                ['/', '*', ..] => (rest.IndexOf("*/") is >= 0 and var e ? e + 2 : -1, true),
                ['\'' or '"', ..] => (rest[1..].IndexOf(rest[0]) is >= 0 and var e ? e + 2 : -1, true),
                _ => (1, false),
            };
            end = end < 0 ? rest.Length : end;
            text.Append(isGap ? " " : rest[..end]);
            i += end;
        }

        return text.ToString();
    }

    private static string ViewOf(CorpusTable table, string corpus, Manifest manifest)
    {
        var files = manifest.FilesOf(table.Name).Select(f => Quoted(Path.GetFullPath(Path.Join(corpus, f)))).ToList();
        return files.Count == 0
            ? $"CREATE VIEW {table.Name} AS SELECT {string.Join(", ", table.Columns.Append(new Column(CorpusTable.Month, ColumnType.Text)).Select(c => $"NULL::{TypeOf(c.Type)} AS {c.Name}"))} WHERE false"
            : $"CREATE VIEW {table.Name} AS SELECT * FROM read_parquet([{string.Join(", ", files)}], hive_partitioning = true, hive_types = {{'{CorpusTable.Month}': VARCHAR}})";
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Number => "INTEGER",
        ColumnType.Flag => "BOOLEAN",
        ColumnType.Date => "DATE",
        ColumnType.List => "VARCHAR[]",
        _ => "VARCHAR",
    };

    private static string Quoted(string text) => string.Create(CultureInfo.InvariantCulture, $"'{text.Replace('\\', '/').Replace("'", "''", StringComparison.Ordinal)}'");

    private static void Run(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
