using System.CommandLine;
using ClaimMap.Authoring;
using ClaimMap.Loading.Files;
using ClaimMap.Model;
using ClaimMap.Views;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap anchor</c>: turns quotes into anchors, with spans and digests; no word of them is kept.</summary>
/// <remarks>It works on the files: a map whose claims have no anchors yet does not load.</remarks>
internal static class AnchorCommand
{
    private const string Name = "claimmap anchor";

    public static Command Create(Streams streams)
    {
        var map = Inputs.RequiredFile("MAP", "The map's folder, which holds document.json. It need not be free of errors.");
        var text = Inputs.Text("--text", "ARTICLE", $"The mapped text: {ArticleInput.Formats}.", isRequired: true);
        var quote = Inputs.Text("--quote", "WORDS", "Words of the text; prints their anchors, one for each passage they lie in.");
        var passage = Inputs.Text("--passage", "ID", "With --quote: only where it begins in this passage.");
        var all = new Option<bool>("--all") { Description = "With --quote: every place of it." };
        var scratch = Inputs.Text("--scratch", "FILE", "A JSON file of quotes by claim, outside the map's folder; writes the anchors of these claims into the map.");
        var mentions = new Option<bool>("--mentions") { Description = "Writes the anchors that mentions.json lacks, found by surface form." };
        var dryRun = new Option<bool>("--dry-run") { Description = "With --scratch or --mentions: only prints what would change." };
        var command = new ExampleCommand(
            "anchor",
            "Finds quotes in the text and gives their anchors: passage, start, length and digest. Quotes are normalised as the text is; none is stored, nothing is guessed. What is found is written; what is not is listed.",
            "anchor my-map --text article.md --quote 'the gate was shut'",
            "anchor my-map --text article.md --scratch quotes.json --dry-run",
            "anchor my-map --text article.md --mentions")
        {
            map, text, quote, passage, all, scratch, mentions, dryRun,
        };
        var input = new ArticleInput();
        input.AddTo(command);
        command.SetAction(result =>
        {
            var (words, file, ofMentions) = (result.GetValue(quote), result.GetValue(scratch), result.GetValue(mentions));
            if (Misuse(words, file, ofMentions, result.GetValue(passage) is not null || result.GetValue(all), result.GetValue(dryRun)) is { } misuse)
            {
                return UsageErrors.Report("anchor", misuse, streams);
            }

            var folder = result.GetRequiredValue(map)!;
            if (file is not null && RealPath.IsInside(file, folder))
            {
                return UsageErrors.Report("anchor", $"--scratch: '{file}' lies in the map's folder, and it holds words of the text. Keep it elsewhere.", streams);
            }

            return Prepare(folder, result.GetRequiredValue(text)!, input.Read($"{Name}: --text", result.GetRequiredValue(text)!, result, streams)?.ToSourceText(), streams, out var document, out var search) is var code and not ExitCode.Fine ? code
                : words is not null ? Print(document!, search!, words, result.GetValue(passage), result.GetValue(all), streams)
                : Write(folder, document!, search!, file, result.GetValue(dryRun), streams);
        });
        return command;
    }

    private static string? Misuse(string? quote, string? scratch, bool mentions, bool narrows, bool dryRun) =>
        (quote is null ? 0 : 1) + (scratch is null ? 0 : 1) + (mentions ? 1 : 0) != 1 ? "Expected: one of --quote, --scratch and --mentions."
        : narrows && quote is null ? "--passage and --all go with --quote."
        : dryRun && quote is not null ? "--dry-run goes with --scratch and --mentions."
        : null;

    private static int Prepare(string folder, string textPath, SourceText? copy, Streams streams, out DocumentFile? document, out QuoteSearch? search)
    {
        DocumentFile? file = null;
        document = null;
        search = null;
        StagingFolder.Recover(folder);
        var documentPath = Path.Join(folder, MapLayout.FileName(MapFileKind.Document));
        if (copy is null || !FileReading.Try($"{Name}: MAP", documentPath, "read", () => file = DocumentFile.Load(documentPath), streams))
        {
            return ExitCode.CannotRead;
        }

        if (!ArticleInput.IsTextOf(file!.Document, copy, Name, textPath, folder, streams))
        {
            return ExitCode.Findings;
        }

        if (QuoteSearch.Unsound(copy, file.Passages) is { } unsound)
        {
            streams.Complain($"{Name}: {documentPath}: {unsound}. Mend that first: claimmap passages {ShellWord.Of(folder)} --text ARTICLE --refresh.");
            return ExitCode.Findings;
        }

        document = file;
        search = new QuoteSearch(copy, file.Passages);
        return ExitCode.Fine;
    }

    private static int Print(DocumentFile document, QuoteSearch search, string words, string? passage, bool all, Streams streams)
    {
        if (passage is not null && document.Passages.All(p => p.Id.Value != passage))
        {
            var meant = Loading.Diagnostics.Suggestion.For(passage, document.Passages.Select(p => p.Id.Value));
            return UsageErrors.Report("anchor", $"--passage: there is no passage '{passage}'.{(meant is null ? "" : $" Did you mean '{meant}'?")}", streams);
        }

        var wanted = new WantedQuote(words, passage is null ? null : new PassageId(passage));
        var found = search.Find(words);
        var positions = wanted.Narrow(found);
        if (positions.Count == 0)
        {
            streams.Complain($"{Name}: {wanted.Problem(found)}");
            return ExitCode.Findings;
        }

        // Alternatives stand each by itself; what belongs together can be put into a list as it is.
        var isChoice = positions.Count > 1 && !all;
        streams.Output.WriteLine(string.Join(isChoice ? "\n" : ",\n", positions.Select(p => string.Join(",\n", p.Anchors.Select(AnchorText.Of)))));
        foreach (var split in positions.Where(p => p.Anchors.Count > 1))
        {
            streams.Complain($"{Name}: {split}: the quote runs over {split.Anchors.Count} passages; it is divided at their borders.");
        }

        if (isChoice)
        {
            streams.Complain($"{Name}: {wanted.Problem(found)} Quote more words, choose by --passage, or take --all.");
        }

        return isChoice ? ExitCode.Findings : ExitCode.Fine;
    }

    private static int Write(string folder, DocumentFile document, QuoteSearch search, string? scratch, bool dryRun, Streams streams)
    {
        QuotesFile? quotes = null;
        AnchorPlan? plan = null;
        var source = scratch is null ? Path.Join(folder, MapLayout.FileName(MapFileKind.Mentions)) : Path.Join(folder, MapLayout.ClaimsFolder);
        if ((scratch is not null && !FileReading.Try($"{Name}: --scratch", scratch, "read", () => quotes = QuotesFile.Load(scratch), streams))
            || !FileReading.Try($"{Name}: MAP", source, "read", () => plan = PlanOf(folder, document, search, quotes), streams))
        {
            return ExitCode.CannotRead;
        }

        foreach (var problem in plan!.Problems)
        {
            streams.Complain(problem);
        }

        if (!dryRun && !FileReading.Try($"{Name}: MAP", source, "written", () => plan.Write(folder), streams))
        {
            return ExitCode.CannotRead;
        }

        foreach (var change in plan.Changes)
        {
            streams.Output.WriteLine(Printable.Of($"{change.Position}: {change.Owner}: {string.Join(", ", change.Anchors.Select(a => $"{a.Passage} {a.Span}"))}"));
        }

        var records = scratch is null ? "mention" : "claim";
        streams.Complain(
            $"{folder}: {Counted.Of(plan.Changes.Count, records)} {(dryRun ? "would be anchored" : "anchored")} in {Counted.Of(plan.Files, "file")}; {plan.Unchanged} already had these anchors{(plan.Problems.Count > 0 ? $"; {Counted.Of(plan.Problems.Count, "problem")}" : "")}.");
        return plan.Problems.Count > 0 ? ExitCode.Findings : ExitCode.Fine;
    }

    private static AnchorPlan PlanOf(string folder, DocumentFile document, QuoteSearch search, QuotesFile? quotes) => quotes is null
        ? MentionAnchoring.Plan(JsonFile.Load(Path.Join(folder, MapLayout.FileName(MapFileKind.Mentions))), search)
        : ClaimAnchoring.Plan(DataFiles.LoadClaims(folder), quotes, search, [.. document.Passages.Select(p => p.Id)]);
}
