using System.CommandLine;
using ClaimMap.Cli.Output;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Files;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap corpus query</c>: asks across all maps of a corpus.</summary>
internal static class CorpusQueryCommand
{
    private const string Name = "corpus query";

    public static Command Create(Streams streams)
    {
        var folder = CorpusCommand.Folder();
        var sql = new Argument<string?>("SQL") { Description = "One SELECT over the tables of the corpus, in DuckDB's SQL. Tables and columns: docs/corpus.md.", Arity = ArgumentArity.ZeroOrOne };
        var accused = Inputs.Text("--who-accuses", "ACTOR", "Who accuses this actor, and of what; the actor by its id in any map, its identity such as wikidata:Q227, or its name.");
        var about = Inputs.Text("--about", "SUBJECT", "How often and how each document speaks of this actor, place, event or other subject.");
        var repeated = new Option<bool>("--repeated") { Description = "Claims that several documents make: by the same actor, about the same subject, in the same words of statement or text." };
        var timeline = new Option<bool>("--timeline") { Description = "The events of all documents in the order of their dates." };
        var source = new Option<bool>("--by-source") { Description = "Whose allegations are reported, how often, by what verbs and with which stance." };
        var print = new Option<bool>("--sql") { Description = "Prints the SQL of a named question instead of asking it: for PostgreSQL or another engine." };
        var format = Inputs.Choice<string?>("--format", "FORMAT", "table (the default), csv or json.", ("table", "table"), ("csv", "csv"), ("json", "json"));
        var target = Inputs.Text("--out", "FILE", "Where to write the answer. Without it: standard output.");
        var command = new ExampleCommand(
            "query",
            "Asks across all maps of a corpus: in SQL, or one of the questions that have a name.",
            "corpus query corpus --who-accuses azerbaijan",
            "corpus query corpus --repeated --format csv --out repeated.csv",
            "corpus query corpus \"SELECT tag, count(*) FROM claims GROUP BY tag\"")
        {
            folder, sql, accused, about, repeated, timeline, source, print, format, target,
        };
        command.SetAction(result =>
        {
            CorpusQuestion[] named =
            [
                .. Of(result.GetValue(accused), CorpusQuestion.WhoAccuses), .. Of(result.GetValue(about), CorpusQuestion.About),
                .. Of(result.GetValue(repeated), CorpusQuestion.Repeated), .. Of(result.GetValue(timeline), CorpusQuestion.Timeline), .. Of(result.GetValue(source), CorpusQuestion.BySource),
            ];
            var own = result.GetValue(sql);
            if (named.Length + (own is null ? 0 : 1) != 1)
            {
                return UsageErrors.Report(Name, "Expected: SQL or one of --who-accuses, --about, --repeated, --timeline and --by-source.", streams);
            }

            if (result.GetValue(print))
            {
                streams.Output.Write(named.Length == 1 ? named[0].ToString() : own + "\n");
                return ExitCode.Fine;
            }

            if (result.GetValue(target) is { } path && !OutputPath.IsStandard(path) && RealPath.IsInside(path, result.GetRequiredValue(folder)!))
            {
                return UsageErrors.Report(Name, $"--out: '{path}' lies in the corpus. Write elsewhere.", streams);
            }

            using var corpus = CorpusCommand.Open(result.GetRequiredValue(folder)!, Name, streams);
            return corpus is null ? ExitCode.CannotRead : Answer(corpus, named.FirstOrDefault(), own, result.GetValue(format) ?? "table", result.GetValue(target), streams);
        });
        return command;
    }

    private static IEnumerable<CorpusQuestion> Of(string? value, Func<string, CorpusQuestion> question) => value is null ? [] : [question(value)];

    private static IEnumerable<CorpusQuestion> Of(bool isAsked, CorpusQuestion question) => isAsked ? [question] : [];

    private static int Answer(Corpus corpus, CorpusQuestion? question, string? sql, string format, string? path, Streams streams)
    {
        try
        {
            using var answer = Waiting.While("Asking", () => question is not null ? corpus.Query(question) : corpus.Query(sql!), streams);
            IEnumerable<QueryRow> found = answer;
            if (question is { Parameters: [var asked] })
            {
                // Few enough to look at before anything is written.
                found = answer.ToList();
                if (!found.Any() && Unknown(corpus, asked) is { } unknown)
                {
                    return UsageErrors.Report(Name, unknown, streams);
                }
            }

            var rows = 0L;
            void Write(TextWriter writer) => rows = QueryOutput.Write(answer.Columns, found, format, writer, OutputPath.IsStandard(path), streams.Terminal.Width is not null);
            if (!OutputPath.Write($"claimmap {Name}: --out", path ?? OutputPath.Standard, Write, streams))
            {
                return ExitCode.CannotRead;
            }

            streams.Complain(Model.Counted.Of((int)Math.Min(rows, int.MaxValue), "row"));
            return ExitCode.Fine;
        }
        catch (CorpusQueryException e)
        {
            streams.Complain($"claimmap {Name}: {e.Message}");
            return e.InnerException is DllNotFoundException or TypeInitializationException ? ExitCode.CannotRead : ExitCode.Usage;
        }
    }

    // A name that no map knows is a slip more often than a question without an answer.
    private static string? Unknown(Corpus corpus, string asked)
    {
        using var known = corpus.Query("SELECT DISTINCT subject FROM about UNION SELECT DISTINCT name FROM about UNION SELECT DISTINCT id FROM identities UNION SELECT DISTINCT identity FROM identities UNION SELECT DISTINCT name FROM actors");
        var names = known.Select(r => (string)r.Values[0]!).Order(StringComparer.Ordinal).ToList();
        return names.BinarySearch(asked, StringComparer.Ordinal) >= 0 ? null
            : $"no map of the corpus knows '{asked}'.{(Suggestion.For(asked, names) is { } meant ? $" Did you mean '{meant}'?" : "")}";
    }
}
