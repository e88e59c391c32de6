using System.CommandLine;
using ClaimMap.Loading;
using ClaimMap.Model;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap corpus build</c>: makes a corpus of maps, or makes an old one agree with them.</summary>
internal static class CorpusBuildCommand
{
    private const string Name = "claimmap corpus build";

    public static Command Create(Streams streams)
    {
        var maps = Inputs.Checked(new Argument<string[]>("MAPS")
        {
            Description = "Maps, and folders that hold some at any depth: folders with a document.json, .zip archives of them, and claim lists (.json, .jsonl) beside an article of the same name.",
            Arity = ArgumentArity.OneOrMore,
        });
        var target = Inputs.Text("--out", "CORPUS", "The folder of the corpus. If there is one already, it is made to agree with the maps: only what changed is written.", isRequired: true);
        var command = new ExampleCommand(
            "build",
            "Puts maps into one corpus: Parquet files by month of publication, one table for each kind of record. Broken maps are left out and listed. Until all is done, the corpus is what it was before.",
            "corpus build maps --out corpus",
            "corpus build maps more-maps.zip --out corpus")
        {
            maps, target,
        };
        command.SetAction(result =>
        {
            var folder = result.GetRequiredValue(target)!;
            CorpusBuild? build = null;
            return FileReading.Try(
                Name, folder, "built", () => build = Waiting.While($"Building {folder}", () => Corpus.Build(result.GetRequiredValue(maps), folder), streams), streams)
                ? Report(build!, folder, streams)
                : ExitCode.CannotRead;
        });
        return command;
    }

    private static int Report(CorpusBuild build, string folder, Streams streams)
    {
        foreach (var map in build.LeftOut)
        {
            foreach (var diagnostic in map.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))
            {
                streams.Complain(diagnostic.ToString());
            }

            streams.Complain($"{map.Path}: left out: {map.Reason ?? $"{Counted.Of(DiagnosticReport.Count(map.Diagnostics, DiagnosticSeverity.Error), "error")}."}");
        }

        foreach (var note in build.Notes)
        {
            streams.Complain(note);
        }

        if (build.ProposedLinks > 0)
        {
            streams.Complain($"{folder}/links.json: {Counted.Of(build.ProposedLinks, "name")} of actors in several maps to decide on: move each entry of \"proposed\" to \"same\" or \"different\", and build again.");
        }

        if (build.ConflictingLinks > 0)
        {
            streams.Complain($"{folder}/links.json: {Counted.Of(build.ConflictingLinks, "group")} of actors whose external ids contradict each other; they are left apart.");
        }

        streams.Output.WriteLine($"{folder}: {build}");
        return build.LeftOut.Count > 0 ? ExitCode.Findings : ExitCode.Fine;
    }
}
