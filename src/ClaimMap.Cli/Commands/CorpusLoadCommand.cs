using System.CommandLine;
using System.Globalization;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap corpus load</c>: copies a corpus into PostgreSQL.</summary>
internal static class CorpusLoadCommand
{
    private const string Name = "claimmap corpus load";

    public static Command Create(Streams streams)
    {
        var folder = CorpusCommand.Folder();
        var server = Inputs.Text("--postgres", "URL", "The database, such as postgresql://user@host:5432/claims. A password is better in PGPASSWORD or a .pgpass file.", isRequired: true);
        var schema = Inputs.Text("--schema", "NAME", "The schema for the tables; without it: claimmap.");
        var command = new ExampleCommand(
            "load",
            "Copies a corpus into PostgreSQL, in one transaction. Tables of a corpus that are there already are replaced; the SQL of \"corpus query\" runs there as it is.",
            "corpus load corpus --postgres postgresql://localhost/claims",
            "corpus load corpus --postgres 'Host=db;Database=claims' --schema maps")
        {
            folder, server, schema,
        };
        command.SetAction(result =>
        {
            using var corpus = CorpusCommand.Open(result.GetRequiredValue(folder)!, "corpus load", streams);
            if (corpus is null)
            {
                return ExitCode.CannotRead;
            }

            try
            {
                var name = result.GetValue(schema) ?? "claimmap";
                var rows = Waiting.While("Copying into PostgreSQL", () => corpus.LoadIntoPostgres(result.GetRequiredValue(server)!, name), streams);
                streams.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {corpus}, {rows} rows in {Corpus.Tables.Count} tables"));
                return ExitCode.Fine;
            }
            catch (ArgumentException e)
            {
                return UsageErrors.Report("corpus load", $"--postgres: {e.Message.Split(" (Parameter")[0]}", streams);
            }
            catch (CorpusQueryException e)
            {
                streams.Complain($"{Name}: {e.Message}");
                return ExitCode.CannotRead;
            }
        });
        return command;
    }
}
