using ClaimMap.Tests.Cases;
using ClaimMap.Views.Tables;
using DuckDB.NET.Data;

namespace ClaimMap.Tests.Corpora;

public sealed class ParquetTablesTests
{
    public static TheoryData<string> Maps => ["ceasefire-2020", "ValidBridge", "ValidHarbour", "ValidReadings"];

    [Theory]
    [MemberData(nameof(Maps))]
    public void Write_AnyTable_IsReadByDuckDbTyped(string map)
    {
        var graph = Of(map);
        using var file = new TemporaryFile();
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        foreach (var table in MapTable.All)
        {
            File.WriteAllBytes(file.Path, Bytes(graph, table.Name));

            Ask(connection, $"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM read_parquet('{file.Path}'))").Should().Equal(table.Columns.Select(c => $"{c.Name} | {TypeOf(c.Type)}"));
            Ask(connection, $"SELECT * FROM read_parquet('{file.Path}')").Should().Equal(
                table.RowsOf(graph).Select(r => string.Join(" | ", r.Select(QueryResult.Text))), table.Name);
            Bytes(graph, table.Name).Should().Equal(File.ReadAllBytes(file.Path), "equal graphs give equal bytes");
        }
    }

    [Fact]
    public void Write_UnknownTable_NamesThem() => FluentActions.Invoking(() => ParquetTables.Write(Of("ValidBridge"), "claim", Stream.Null))
        .Should().Throw<ArgumentException>().WithMessage("There is no table 'claim'. There are: documents, sections, *");

    private static string TypeOf(ColumnType type) => type switch
    {
        ColumnType.Number => "INTEGER",
        ColumnType.Flag => "BOOLEAN",
        ColumnType.Date => "DATE",
        ColumnType.List => "VARCHAR[]",
        _ => "VARCHAR",
    };

    private static ClaimGraph Of(string map)
    {
        if (map == "ceasefire-2020")
        {
            return Ceasefire2020.Graph;
        }

        using var folder = new CaseFolder(map);
        return ClaimGraph.Load(folder.Path);
    }

    private static byte[] Bytes(ClaimGraph graph, string table)
    {
        using var stream = new MemoryStream();
        ParquetTables.Write(graph, table, stream);
        return stream.ToArray();
    }

    private static List<string> Ask(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var answer = new QueryResult(command, command.ExecuteReader());
        return [.. answer.Select(r => string.Join(" | ", r.Values.Select(QueryResult.Text)))];
    }

    private sealed class TemporaryFile : IDisposable
    {
        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
