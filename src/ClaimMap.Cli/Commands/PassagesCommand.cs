using System.CommandLine;
using ClaimMap.Authoring;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Files;
using ClaimMap.Model;
using ClaimMap.Reading;
using ClaimMap.Views;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap passages</c>: proposes the passages of an article, lists those of a map, and mends them.</summary>
internal static class PassagesCommand
{
    private const string Name = "claimmap passages";

    public static Command Create(Streams streams)
    {
        var source = Inputs.RequiredFile("ARTICLE", $"The text: {ArticleInput.Formats}. Or the folder of a map, whose passages are listed or mended.");
        var target = Inputs.Text("--out", "FILE", "Where to write document.json. What a person decided in a file that is there already is kept. Without it, or with -: standard output.");
        var metadata = new MetadataOptions();
        var schema = Inputs.Text("--schema", "PATH", "The relative path of document.schema.json, as the file names it.").Checked(v => DocumentMetadata.IsSchema(v) ? null : "a relative path that ends in document.schema.json");
        var input = new ArticleInput();
        var list = new Option<bool>("--list") { Description = "Prints one passage a line: id, kind, disposition or -, text, with tabs between." };
        var mending = new MendingOptions();
        var command = new ExampleCommand(
            "passages",
            "Divides a text into passages (sentences, headings, items, rows, quotations) and writes document.json with their spans and digests: a proposal to go over. Or lists and mends the passages of a map; claims and mentions follow.",
            "passages article.md",
            "passages article.html --list",
            "passages article.md --out my-map/document.json --author 'A. Writer'",
            "passages my-map --text article.md --list",
            "passages my-map --text article.md --split p012 --at 'The gate was'",
            "passages my-map --text article.md --join p012 p013",
            "passages my-map --text article.md --refresh")
        {
            source, target, list,
        };
        mending.AddTo(command);
        metadata.AddTo(command);
        command.Add(schema);
        input.AddTo(command);
        command.SetAction(result =>
        {
            var path = result.GetRequiredValue(source)!;
            var isList = result.GetValue(list);
            if (mending.Misuse(result, path, isList) is { } misuse)
            {
                return UsageErrors.Report("passages", misuse, streams);
            }

            if (OutputPath.Misuse("--out", result.GetValue(target), null, ("ARTICLE", path)) is { } overwrites)
            {
                return UsageErrors.Report("passages", overwrites, streams);
            }

            if (Directory.Exists(path))
            {
                return isList || mending.IsAsked(result) ? WorkOn(path, mending, input, result, isList, streams)
                    : UsageErrors.Report("passages", $"'{path}' is the folder of a map. Expected: an article, or one of --list, --split, --join, --kind, --dispose and --refresh.", streams);
            }

            var article = input.Read($"{Name}: ARTICLE", path, result, streams);
            return article is null ? ExitCode.CannotRead
                : isList ? List(metadata.Read(result).Propose(article), article.ToSourceText(), streams)
                : Propose(article, result.GetValue(target), metadata.Read(result), result.GetValue(schema), streams);
        });
        return command;
    }

    private static int Propose(Article article, string? target, DocumentMetadata metadata, string? schema, Streams streams)
    {
        DocumentFile? old = null;
        target = OutputPath.IsStandard(target) ? null : target;
        if (target is not null
            && !FileReading.Try($"{Name}: --out", target, "read", () => old = FileStatus.Of(target) is { Type: FileType.File } ? DocumentFile.Load(target) : null, streams))
        {
            return ExitCode.CannotRead;
        }

        var proposal = metadata.Apply(old?.Regenerate(article.ToSourceText()) ?? metadata.Propose(article));
        schema ??= old is null ? DocumentFile.DefaultSchema : DataFiles.SchemaOf(target!);
        if (target is null)
        {
            streams.Output.Write(proposal.Format(schema));
        }
        else if (!FileReading.Try($"{Name}: --out", target, "written", () => proposal.Save(target, schema), streams))
        {
            return ExitCode.CannotRead;
        }

        Report(proposal, old, target, streams);
        return ExitCode.Fine;
    }

    private static void Report(DocumentFile proposal, DocumentFile? old, string? target, Streams streams)
    {
        var kept = old is null ? "" : $" ({proposal.Passages.Intersect(old.Passages).Count()} as they were)";
        streams.Complain(
            $"{target ?? "document.json"}: {Counted.Of(proposal.Sections.Count, "section")}, {Counted.Of(proposal.Passages.Count, "passage")}{kept}.");
        if (DocumentMetadata.LanguageWarning(proposal.Document) is { } warning)
        {
            streams.Complain(warning);
        }

        if (DocumentMetadata.PlaceholdersIn(proposal.Document) is { Length: > 0 } open)
        {
            streams.Complain($"To be filled in: {string.Join(", ", open)}.");
        }
    }

    private static int List(DocumentFile file, SourceText? text, Streams streams)
    {
        foreach (var passage in file.Passages)
        {
            var words = text is not null && passage.Span.End <= text.Length ? text.Slice(passage.Span) : "";
            WriteLine(passage, Printable.Of(words), streams);
        }

        return ExitCode.Fine;
    }

    private static int WorkOn(string folder, MendingOptions mending, ArticleInput input, ParseResult result, bool isList, Streams streams)
    {
        DocumentFile? file = null;
        var path = Path.Join(folder, MapLayout.FileName(MapFileKind.Document));
        StagingFolder.Recover(folder);
        if (!FileReading.Try($"{Name}: MAP", path, "read", () => file = DocumentFile.Load(path), streams))
        {
            return ExitCode.CannotRead;
        }

        SourceText? text = null;
        if (mending.TextOf(result) is { } article)
        {
            text = input.Read($"{Name}: --text", article, result, streams)?.ToSourceText();
            if (text is null)
            {
                return ExitCode.CannotRead;
            }

            if (!ArticleInput.IsTextOf(file!.Document, text, Name, article, folder, streams))
            {
                return ExitCode.Findings;
            }
        }

        return isList ? List(file!, text, streams) : Mend(folder, path, file!, text, mending, result, streams);
    }

    private static int Mend(string folder, string path, DocumentFile file, SourceText? text, MendingOptions mending, ParseResult result, Streams streams)
    {
        DocumentFile mended;
        try
        {
            mended = mending.Apply(result, file, text);
        }
        catch (ArgumentException e)
        {
            streams.Complain($"{Name}: {Excerpt.SentenceOf(e)} Nothing is written.");
            return ExitCode.Findings;
        }

        CarryingPlan? plan = null;
        if (!FileReading.Try($"{Name}: MAP", folder, "read", () => plan = text is null ? new CarryingPlan([], []) : AnchorCarrying.Plan(folder, file, mended, text), streams))
        {
            return ExitCode.CannotRead;
        }

        // Borders moved by hand may part what is quoted; a border that this command moves must not.
        if (plan!.Lost.Count > 0 && !mending.IsRefresh(result))
        {
            return Complain(plan.Lost, $"{Name}: nothing is written.", streams);
        }

        if (!FileReading.Try($"{Name}: MAP", path, "written", () => plan.Write(mended, path), streams))
        {
            return ExitCode.CannotRead;
        }

        foreach (var passage in mended.Passages.Except(file.Passages))
        {
            WriteLine(passage, passage.Span.ToString(), streams);
        }

        var gone = file.Passages.Select(p => p.Id).Except(mended.Passages.Select(p => p.Id)).ToList();
        streams.Complain(
            $"{folder}: {Counted.Of(mended.Passages.Count, "passage")}, {mended.Passages.Except(file.Passages).Count()} changed{(gone.Count > 0 ? $", gone: {string.Join(", ", gone)}" : "")}; {Counted.Of(plan.Edits.Count, "record")} followed.");
        return plan.Lost.Count > 0 ? Complain(plan.Lost, null, streams) : ExitCode.Fine;
    }

    private static void WriteLine(Passage passage, string last, Streams streams) =>
        streams.Output.WriteLine($"{passage.Id}\t{Kebab.Of(passage.Kind)}\t{(passage.Disposition is { } why ? Kebab.Of(why) : "-")}\t{last}");

    private static int Complain(IEnumerable<string> lines, string? last, Streams streams)
    {
        foreach (var line in lines.Append(last).OfType<string>())
        {
            streams.Complain(line);
        }

        return ExitCode.Findings;
    }
}

/// <summary>The options by which a command line mends passages.</summary>
internal sealed class MendingOptions
{
    private static readonly (string Word, PassageKind Kind)[] Kinds = [.. Enum.GetValues<PassageKind>().Select(k => (Kebab.Of(k), k))];
    private static readonly (string Word, Disposition? Why)[] Reasons = [.. Enum.GetValues<Disposition>().Select(d => (Kebab.Of(d), (Disposition?)d)), ("none", null)];

    private readonly Option<string?> _text = Inputs.Text("--text", "ARTICLE", $"With a map: a copy of its text, {ArticleInput.Formats}.");
    private readonly Option<string?> _split = Inputs.Text("--split", "ID", "Parts a passage in two, before the words of --at.");
    private readonly Option<string?> _at = Inputs.Text("--at", "WORDS", "With --split: the first words of the second part.");
    private readonly Option<string[]?> _join = Pair("--join", "ID", "Makes one passage of two that follow each other.");
    private readonly Option<string[]?> _kind = Pair("--kind", "ID", $"Says what a passage is: {string.Join(", ", Kinds.Select(k => k.Word))}.");
    private readonly Option<string[]?> _dispose = Pair("--dispose", "ID", $"Says why a passage carries no claim: {string.Join(", ", Reasons.Select(r => r.Word))}.");
    private readonly Option<bool> _refresh = new("--refresh") { Description = "Measures the passages anew whose borders were moved by hand in document.json: each reaches to the next." };

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_text, _split, _at, _join, _kind, _dispose, _refresh])
        {
            command.Add(option);
        }
    }

    public string? TextOf(ParseResult result) => result.GetValue(_text);

    public bool IsRefresh(ParseResult result) => result.GetValue(_refresh);

    public bool IsAsked(ParseResult result) => Count(result) > 0;

    /// <summary>What is wrong with the options together; null where nothing is.</summary>
    public string? Misuse(ParseResult result, string source, bool isList)
    {
        var count = Count(result);
        var needsText = result.GetValue(_split) is not null || result.GetValue(_join) is { Length: > 0 } || result.GetValue(_refresh);
        return count + (isList ? 1 : 0) > 1 ? "Expected: one of --list, --split, --join, --kind, --dispose and --refresh."
            : (result.GetValue(_split) is null) != (result.GetValue(_at) is null) ? "--split and --at go together."
            : (count > 0 || TextOf(result) is not null) && !Directory.Exists(source) ? $"'{source}' is no folder. Expected: the folder of a map."
            : needsText && TextOf(result) is null ? "--text ARTICLE is missing. Expected: a copy of the map's text."
            : Unknown(result.GetValue(_kind), "--kind", Kinds.Select(k => k.Word)) ?? Unknown(result.GetValue(_dispose), "--dispose", Reasons.Select(r => r.Word));
    }

    /// <summary>Mends the passages of a file.</summary>
    /// <exception cref="ArgumentException">That cannot be; the message says why.</exception>
    public DocumentFile Apply(ParseResult result, DocumentFile file, SourceText? text)
    {
        if (text is not null && !IsRefresh(result) && QuoteSearch.Unsound(text, file.Passages) is { } unsound)
        {
            throw new ArgumentException($"{unsound}. Mend that first: --refresh.");
        }

        return result.GetValue(_split) is { } split ? PassageMending.Split(file, text!, split, result.GetValue(_at)!)
            : result.GetValue(_join) is [var one, var other] ? PassageMending.Join(file, text!, one, other)
            : result.GetValue(_kind) is [var id, var kind] ? PassageMending.Become(file, id, Array.Find(Kinds, k => k.Word == kind).Kind)
            : result.GetValue(_dispose) is [var disposed, var why] ? PassageMending.Dispose(file, disposed, Array.Find(Reasons, r => r.Word == why).Why)
            : PassageMending.Refresh(file, text!);
    }

    private int Count(ParseResult result) => new[]
    {
        result.GetValue(_split) is not null, result.GetValue(_join) is { Length: > 0 }, result.GetValue(_kind) is { Length: > 0 }, result.GetValue(_dispose) is { Length: > 0 }, result.GetValue(_refresh),
    }.Count(asked => asked);

    private static string? Unknown(string[]? pair, string name, IEnumerable<string> words) =>
        pair is [_, var word] && !words.Contains(word) ? $"{name}: '{word}' is unknown. Expected: {string.Join(", ", words)}." : null;

    private static Option<string[]?> Pair(string name, string helpName, string description) => new(name)
    {
        HelpName = helpName,
        Description = description,
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
    };
}
