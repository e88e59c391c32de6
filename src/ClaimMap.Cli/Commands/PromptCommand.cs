using System.CommandLine;
using ClaimMap.Model;
using ClaimMap.Views;

namespace ClaimMap.Cli.Commands;

/// <summary><c>claimmap prompt</c>: prints what to give a language model so that it answers with a claim list.</summary>
/// <remarks>Nothing is sent anywhere.</remarks>
internal static class PromptCommand
{
    private const string Rules =
        """
        Find every claim that the text below puts forward, and answer with JSON by the schema below and nothing else.

        What a claim is
        - One proposition that a reader could accept or reject by itself. Divide sentences at their clauses; leave adjuncts of time, place and manner inside.
        - What a factive verb, a definite noun phrase or a label takes for granted is a claim too ("presupposed": true), if somebody could dispute it or look it up.
        - "If A then B" is one claim, B, with A as its condition. Questions, headings without a verb and signposts ("as we shall see") claim nothing.

        Its tag, decided in this order
        1. attributed-allegation: the text reports that anybody but its author says or publicly holds it: a party, a group, nobody in particular ("reportedly"). Give the source as the text names it,
           the cue, and the author's stance in that passage. A denial is an allegation by who denies.
        2. asserted-fact: in the author's own voice, stated flatly, about the past or present, and such that records or observation could settle it.
        3. author-opinion: everything else in the author's voice. Its mode is the first that fits: prescription, counterfactual, prediction, uncertainty, conjecture, evaluation, interpretation.
        A clause with an observable core and a label is two claims: the core a fact, the label an evaluation. Never judge whether a claim is true.

        How to write it
        - quote: the words of the text, to the letter, from one passage; the shortest stretch that states the claim. [...] for words left out.
        - statement: a short sentence in your own words, as strong as the text and no stronger; loaded words of the text in quotation marks.
        - supports, opposes, explains, qualifies, restates: ids of other claims of your list, only where believing this one would change what to believe of that one (or, for explains, is why; for
          qualifies, narrows it).
        """;

    public static Command Create(Streams streams)
    {
        var article = Inputs.RequiredFile("ARTICLE", $"The text: {ArticleInput.Formats}.");
        var section = Inputs.Text("--section", "NUMBER", "Only the passages of this section, for texts that are too long at once.").Checked(v => int.TryParse(v, out var number) && number > 0 ? null : "the number of a section, from 1");
        var input = new ArticleInput();
        var command = new ExampleCommand(
            "prompt",
            "Prints what to give a language model so that it answers with a claim list for claimmap import: the rules in short, the schema, the numbered passages. Nothing is sent anywhere.",
            "prompt article.html > prompt.txt",
            "prompt report.pdf --section 3")
        {
            article, section,
        };
        input.AddTo(command);
        command.SetAction(result =>
        {
            var text = input.Read("claimmap prompt: ARTICLE", result.GetRequiredValue(article)!, result, streams)?.ToSourceText();
            return text is null ? ExitCode.CannotRead : Print(text, result.GetValue(section), streams);
        });
        return command;
    }

    private static int Print(SourceText text, string? section, Streams streams)
    {
        var outline = PassageSplitter.Split(text);
        var chosen = section is null ? null : outline.Sections.FirstOrDefault(s => s.Ordinal == int.Parse(section, System.Globalization.CultureInfo.InvariantCulture));
        if (section is not null && chosen is null)
        {
            return UsageErrors.Report("prompt", $"--section: there is no section {section}. The text has {Counted.Of(outline.Sections.Count, "section")}.", streams);
        }

        streams.Output.WriteLine(Rules.ReplaceLineEndings("\n"));
        streams.Output.WriteLine("\nSchema\n");
        streams.Output.WriteLine(Schema().TrimEnd());
        streams.Output.WriteLine("\nText, by passages\n");
        foreach (var passage in outline.Passages.Where(p => chosen is null || p.Section == chosen.Id))
        {
            streams.Output.WriteLine($"{passage.Id}{(passage.Kind == PassageKind.Sentence ? "" : $" ({Kebab.Of(passage.Kind)})")}: {Printable.Of(text.Slice(passage.Span))}");
        }

        return ExitCode.Fine;
    }

    private static string Schema()
    {
        using var stream = typeof(ClaimGraph).Assembly.GetManifestResourceStream("schemas/claim-list.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
