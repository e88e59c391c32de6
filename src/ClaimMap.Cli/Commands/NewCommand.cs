using System.CommandLine;
using ClaimMap.Authoring;
using ClaimMap.Loading.Files;
using ClaimMap.Model;
using ClaimMap.Reading;
using ClaimMap.Views;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap new</c>: writes a folder in which a map of an article can be begun.</summary>
internal static class NewCommand
{
    public static Command Create(Streams streams)
    {
        var article = Inputs.RequiredFile("ARTICLE", $"The text: {ArticleInput.Formats}. It is read, never copied.");
        var target = Inputs.Text("--out", "FOLDER", "The map's folder: one that is not there yet, or is empty.", isRequired: true);
        var metadata = new MetadataOptions();
        var command = new ExampleCommand(
            "new",
            "Begins a map: writes a folder with the article's sections and passages, empty lists for everything else, and the schemas they name.",
            "new article.md --out my-map",
            "new article.md --out my-map --author 'A. Writer' --published 2021-05-08")
        {
            article, target,
        };
        metadata.AddTo(command);
        var input = new ArticleInput();
        input.AddTo(command);
        command.SetAction(result => Run(result.GetRequiredValue(article)!, input.Read("claimmap new: ARTICLE", result.GetRequiredValue(article)!, result, streams), result.GetRequiredValue(target)!, metadata.Read(result), streams));
        return command;
    }

    private static int Run(string articlePath, Article? article, string folder, DocumentMetadata metadata, Streams streams)
    {
        if (article is null)
        {
            return ExitCode.CannotRead;
        }

        var document = metadata.Apply(metadata.Propose(article));
        if (!FileReading.Try("claimmap new: --out", folder, "written", () => OutputFolder.Write(folder, MapSkeleton.Files(document, References.In(article.ToSourceText(), document.Passages))), streams))
        {
            return ExitCode.CannotRead;
        }

        Report(document, articlePath, folder, streams);
        return ExitCode.Fine;
    }

    private static void Report(DocumentFile document, string article, string folder, Streams streams)
    {
        var open = document.Passages.Count(p => p.Disposition is null);
        var unknown = DocumentMetadata.PlaceholdersIn(document.Document);
        var map = folder.TrimEnd('/', '\\');
        string[] lines =
        [
            $"{folder}: {Counted.Of(document.Sections.Count, "section")}, {Counted.Of(document.Passages.Count, "passage")}, {open} of them to be accounted for.",
            .. DocumentMetadata.LanguageWarning(document.Document) is { } warning ? [warning] : Array.Empty<string>(),
            .. unknown.Length > 0 ? [$"To be filled in: {string.Join(", ", unknown)}."] : Array.Empty<string>(),
            "Next:",
            $"1. Go over {map}/document.json: name the sections, and give each passage that makes no claim a \"disposition\".",
            $"2. Declare who and what the text names: {map}/actors.json, places.json, events.json and so on.",
            $"3. Write the claims into {map}/claims/, each with \"anchors\": [].",
            $"4. claimmap anchor {ShellWord.Of(map)} --text {ShellWord.Of(article)} --scratch quotes.json   fills in the anchors from quotes",
            $"5. claimmap validate {ShellWord.Of(map)} --watch   says what is wrong and what is missing while you work",
            $"6. claimmap verify {ShellWord.Of(map)} --text {ShellWord.Of(article)}   checks every passage and anchor against the text",
        ];
        foreach (var line in lines)
        {
            streams.Output.WriteLine(Printable.Of(line));
        }
    }
}
