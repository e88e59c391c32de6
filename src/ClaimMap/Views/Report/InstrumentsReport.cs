using ClaimMap.Model;

namespace ClaimMap.Views.Report;

/// <summary>The parts of the report that set what the document says of a text beside what that text provides.</summary>
internal static class InstrumentsReport
{
    public static void WriteResolutions(TextWriter writer, ClaimGraph graph)
    {
        if (graph.Resolutions.Count == 0)
        {
            return;
        }

        writer.Write("\n## Resolutions\n");
        foreach (var resolution in graph.Resolutions)
        {
            var adopted = resolution.Adopted is { } time ? $" on {MarkdownText.Of(time.Date.Text)}" : "";
            var votes = Words.Of(resolution.Vote, resolution.Meeting) is { } known ? $"; {known}" : "";
            var source = resolution.Source is { } from ? $" Source: {Cite(graph, from)}." : "";
            writer.Write($"\n### {MarkdownText.Of(resolution.Title)}\n\nAdopted by {MarkdownText.Of(graph.Names.Of(resolution.Body))}{adopted}{votes}.{source}\n");
            WriteSayings(writer, graph, resolution.DocumentSays, resolution.Provides);
        }
    }

    public static void WriteInstruments(TextWriter writer, ClaimGraph graph)
    {
        if (graph.Instruments.Count == 0)
        {
            return;
        }

        writer.Write("\n## Other instruments\n");
        foreach (var instrument in graph.Instruments)
        {
            var issued = instrument.Issued is { } time ? $", {MarkdownText.Of(time.Date.Text)}" : "";
            var issuers = instrument.Issuers.Count > 0 ? $", by {string.Join(" and ", instrument.Issuers.Select(i => MarkdownText.Of(graph.Names.Of(i))))}" : "";
            writer.Write($"\n### {MarkdownText.Of(instrument.Name)}\n\nKind: {MarkdownText.Of(Words.Of(instrument.Kind, instrument.KindLabel))}{issued}{issuers}.\n");
            WriteSayings(writer, graph, instrument.DocumentSays, instrument.Provides);
        }
    }

    public static void WriteAccords(TextWriter writer, ClaimGraph graph)
    {
        if (graph.Accords.Count == 0)
        {
            return;
        }

        writer.Write("\n## Accords\n");
        foreach (var accord in graph.Accords)
        {
            var mediators = accord.Mediators.Count > 0 ? $"; mediated by {Names(graph, accord.Mediators)}" : "";
            writer.Write($"\n### {MarkdownText.Of(accord.Name)}\n\nKind: {MarkdownText.Of(Words.Of(accord.Kind, accord.KindLabel))}, between {Names(graph, accord.Parties)}{mediators}.\n");
            if (accord.Terms.Count == 0)
            {
                continue;
            }

            MarkdownText.Head(writer, "Term", "Owed by", "The document says", "The text provides");
            foreach (var term in accord.Terms)
            {
                MarkdownText.Row(
                    writer,
                    $"{MarkdownText.Of(Words.Of(term.Kind, term.KindLabel))} {MarkdownText.Id(term.Id.Value)}",
                    string.Join(", ", term.Obligors.Select(o => MarkdownText.Of(graph.Names.Of(o)))),
                    MarkdownText.Of(term.DocumentSays ?? "nothing"),
                    string.Join("<br>", term.Provides.Select(p => ProvisionOf(graph, p))));
            }
        }
    }

    private static string Names(ClaimGraph graph, ValueList<ActorId> actors) => string.Join(" and ", actors.Select(a => MarkdownText.Of(graph.Names.Of(a))));

    public static void WriteSources(TextWriter writer, ClaimGraph graph)
    {
        if (graph.Sources.Count == 0)
        {
            return;
        }

        writer.Write("\n## Sources of what is not from the document\n\n");
        foreach (var source in graph.Sources)
        {
            var published = source.Published is { } date ? $", published {MarkdownText.Of(date.Text)}" : "";
            var retrieved = source.Retrieved is { } day ? $", retrieved {MarkdownText.Of(day.Text)}" : "";
            writer.Write($"- {MarkdownText.Id(source.Id.Value)} {MarkdownText.Of(source.Publisher)}: {MarkdownText.Link(source.Title, source.Locator)}{published}{retrieved}\n");
        }
    }

    private static void WriteSayings(TextWriter writer, ClaimGraph graph, string? documentSays, ValueList<Provision> provides)
    {
        writer.Write($"\n- The document says: {MarkdownText.Of(documentSays ?? "nothing of what it provides.")}\n");
        foreach (var provision in provides)
        {
            writer.Write($"- The text provides: {ProvisionOf(graph, provision)}\n");
        }
    }

    private static string ProvisionOf(ClaimGraph graph, Provision provision)
    {
        var addressees = provision.Addressees.Count > 0 ? $" To: {string.Join(", ", provision.Addressees.Select(MarkdownText.Of))}." : "";
        var where = provision.Locator is { } locator ? $", {MarkdownText.Of(locator)}" : "";
        return $"{MarkdownText.Of(provision.Text)}{addressees} Source: {Cite(graph, provision.Source)}{where}; confidence: {Kebab.Of(provision.Confidence)}.";
    }

    private static string Cite(ClaimGraph graph, SourceId source) => MarkdownText.Link(graph.Names.Of(source), graph.Sources[source].Locator);
}
