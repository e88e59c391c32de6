using System.CommandLine;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap corpus</c>: many maps as one.</summary>
internal static class CorpusCommand
{
    public static Command Create(Streams streams) => new ExampleCommand(
        "corpus",
        "Many maps as one: puts them into Parquet files, asks across all of them, and copies them into PostgreSQL.",
        "corpus build maps --out corpus",
        "corpus query corpus --who-accuses azerbaijan",
        "corpus query corpus \"SELECT count(*) FROM claims\"",
        "corpus load corpus --postgres postgresql://localhost/claims")
    {
        CorpusBuildCommand.Create(streams),
        CorpusQueryCommand.Create(streams),
        CorpusLoadCommand.Create(streams),
    };

    public static Argument<string?> Folder() => Inputs.RequiredFile("CORPUS", "The folder of the corpus, which holds corpus.json.");

    /// <summary>Opens a corpus; null, with the reason written out, where that cannot be.</summary>
    public static Corpus? Open(string folder, string command, Streams streams)
    {
        Corpus? corpus = null;
        return FileReading.Try($"claimmap {command}: CORPUS", folder, "read", () => corpus = Corpus.Open(folder), streams) ? corpus : null;
    }
}
