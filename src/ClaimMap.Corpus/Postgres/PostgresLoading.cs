using System.Globalization;
using ClaimMap.Corpora.Building;
using ClaimMap.Corpora.Tables;
using ClaimMap.Views.Tables;
using Npgsql;
using NpgsqlTypes;

namespace ClaimMap.Corpora.Postgres;

/// <summary>Copies a corpus into PostgreSQL by COPY.</summary>
internal static class PostgresLoading
{
    // By this remark a table of ours is known: none that is somebody else's is ever dropped.
    private const string Mark = "A table of a ClaimMap corpus";

    // What questions join and look up by.
    private static readonly (string Table, string Columns)[] Indexes =
    [
        ("documents", "map_id"), ("claims", "map_id, id"), ("claim_sources", "map_id, claim"), ("about", "map_id, claim"), ("about", "map_id, kind, subject"),
        ("anchors", "map_id, claim"), ("actors", "map_id, id"), ("events", "map_id, id"), ("identities", "map_id, kind, id"), ("identities", "identity"),
        ("relations", "map_id, from_claim"), ("relations", "map_id, to_claim"),
    ];

    public static long Load(string corpus, Manifest manifest, string server, string schema)
    {
        var settings = PostgresAddress.Read(server);
        try
        {
            using var connection = new NpgsqlConnection(settings.ConnectionString);
            connection.Open();
            using var transaction = connection.BeginTransaction();
            Run(connection, $"CREATE SCHEMA IF NOT EXISTS {Quoted(schema)}");
            var rows = CorpusTable.All.Sum(table => Copy(connection, table, corpus, manifest, schema));
            foreach (var (table, columns) in Indexes)
            {
                Run(connection, $"CREATE INDEX ON {Quoted(schema)}.{table} ({columns})");
            }

            foreach (var table in CorpusTable.All)
            {
                Run(connection, $"ANALYZE {Quoted(schema)}.{table.Name}");
            }

            transaction.Commit();
            return rows;
        }
        catch (NpgsqlException e)
        {
            var reason = (e as PostgresException)?.MessageText ?? e.InnerException?.Message ?? e.Message;
            throw new CorpusQueryException($"PostgreSQL at {settings.Host}:{settings.Port.ToString(CultureInfo.InvariantCulture)}: {reason.TrimEnd('.')}. Nothing there has changed.", e);
        }
    }

    private static long Copy(NpgsqlConnection connection, CorpusTable table, string corpus, Manifest manifest, string schema)
    {
        var name = $"{Quoted(schema)}.{table.Name}";
        using (var command = new NpgsqlCommand($"SELECT obj_description(to_regclass($1), 'pg_class'), to_regclass($1) IS NOT NULL", connection))
        {
            command.Parameters.Add(new NpgsqlParameter { Value = name });
            using var reader = command.ExecuteReader();
            reader.Read();
            if (reader.GetBoolean(1) && (reader.IsDBNull(0) || reader.GetString(0) != Mark))
            {
                throw new CorpusQueryException($"PostgreSQL has a table {schema}.{table.Name} that is none of a corpus. Nothing there has changed. Name another schema by --schema.");
            }
        }

        // Text is compared by its bytes, as DuckDB does, whatever language the database was made for.
        var columns = table.Columns.Select(c => $"{c.Name} {TypeOf(c.Type)}").Append($"{CorpusTable.Month} text COLLATE \"C\" NOT NULL");
        Run(connection, $"DROP TABLE IF EXISTS {name}; CREATE TABLE {name} ({string.Join(", ", columns)}); COMMENT ON TABLE {name} IS '{Mark}'");
        var rows = 0L;
        using var copy = connection.BeginBinaryImport($"COPY {name} FROM STDIN (FORMAT BINARY)");
        foreach (var part in manifest.Parts.Where(p => p.Files.ContainsKey(table.Name)))
        {
            foreach (var row in TableFile.Read(Path.Join(corpus, part.PathOf(table.Name)), table.Columns))
            {
                copy.StartRow();
                for (var i = 0; i < row.Length; i++)
                {
                    Write(copy, row[i], table.Columns[i].Type);
                }

                copy.Write(part.Month, NpgsqlDbType.Text);
                rows++;
            }
        }

        copy.Complete();
        return rows;
    }

    private static void Write(NpgsqlBinaryImporter copy, object? value, ColumnType type)
    {
        switch (value)
        {
            case null:
                copy.WriteNull();
                break;
            case int number:
                copy.Write(number, NpgsqlDbType.Integer);
                break;
            case bool flag:
                copy.Write(flag, NpgsqlDbType.Boolean);
                break;
            case DateOnly day:
                copy.Write(day, NpgsqlDbType.Date);
                break;
            case List<string> list:
                copy.Write(list, NpgsqlDbType.Array | NpgsqlDbType.Text);
                break;
            default:
                copy.Write((string)value, NpgsqlDbType.Text);
                break;
        }
    }

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Number => "integer",
        ColumnType.Flag => "boolean NOT NULL",
        ColumnType.Date => "date",
        ColumnType.List => "text[] COLLATE \"C\" NOT NULL",
        _ => "text COLLATE \"C\"",
    };

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static void Run(NpgsqlConnection connection, string sql)
    {
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        command.ExecuteNonQuery();
    }
}
