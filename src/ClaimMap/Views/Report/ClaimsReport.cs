using System.Globalization;
using ClaimMap.Graph;
using ClaimMap.Model;

namespace ClaimMap.Views.Report;

/// <summary>The parts of the report that are about claims.</summary>
internal static class ClaimsReport
{
    public static void WriteSummary(TextWriter writer, ClaimGraph graph)
    {
        writer.Write("\n## Summary\n");
        if (graph.Progress is { IsFinished: false } progress)
        {
            writer.Write($"\nUnfinished: {progress}.\n");
        }

        MarkdownText.Head(writer, "Section", "Claims", "Asserted facts", "Attributed allegations", "Author opinions");
        var counts = new Dictionary<SectionId, int[]>();
        foreach (var claim in graph.Claims)
        {
            var home = ClaimPositions.HomeOf(graph, claim).Id;
            counts.TryAdd(home, new int[3]);
            counts[home][claim.Match(_ => 0, _ => 1, _ => 2)]++;
        }

        foreach (var section in graph.Sections.Where(s => counts.ContainsKey(s.Id)))
        {
            var of = counts[section.Id];
            MarkdownText.Row(writer, $"{Number(section.Ordinal)}. {MarkdownText.Of(section.Label)}", Number(of.Sum()), Number(of[0]), Number(of[1]), Number(of[2]));
        }

        MarkdownText.Row(
            writer, "**All**", Number(graph.Claims.Count), Number(graph.Facts.Count), Number(graph.Allegations.Count), Number(graph.Opinions.Count));
        WriteCounts(
            writer,
            "Source of allegations (one with several counts for each)",
            graph.Allegations.SelectMany(a => a.Attribution.Sources.Distinct()).Select(s => graph.Names.Of(s)));
        WriteCounts(writer, "Mode of opinions", graph.Opinions.Select(o => Kebab.Of(o.Mode)));
    }

    public static void WriteSections(TextWriter writer, ClaimGraph graph)
    {
        writer.Write("\n## Claims\n");
        Section? open = null;
        var borne = new List<Claim>();
        foreach (var claim in graph.Claims)
        {
            var home = ClaimPositions.HomeOf(graph, claim);
            if (open != home)
            {
                WriteRelations(writer, graph, borne);
                borne.Clear();
                writer.Write($"\n### {Number(home.Ordinal)}. {MarkdownText.Of(home.Label)}\n");
                MarkdownText.Head(writer, "Claim", "What it says", "Whose", "How sure", "Where");
                open = home;
            }

            borne.Add(claim);
            MarkdownText.Row(
                writer, MarkdownText.Id(claim.Id.Value), MarkdownText.Of(claim.Statement), WhoseOf(graph, claim), HowSure(graph, claim), WhereOf(graph, claim));
        }

        WriteRelations(writer, graph, borne);
    }

    // Each stands in the section of the claim that bears on the other.
    private static void WriteRelations(TextWriter writer, ClaimGraph graph, IReadOnlyList<Claim> claims)
    {
        Relation[] relations = [.. claims.SelectMany(c => graph.RelationsOf(c.Id, RelationDirection.Outgoing))];
        if (relations.Length > 0)
        {
            writer.Write($"\n{(relations.Length == 1 ? "Relation" : "Relations")} of these claims to others:\n\n");
        }

        foreach (var relation in relations)
        {
            writer.Write($"- {MarkdownText.Id(relation.From.Value)} {Kebab.Of(relation.Kind)} {MarkdownText.Id(relation.To.Value)}{(relation.Rationale is { } rationale ? $": {MarkdownText.Of(rationale)}" : "")}\n");
        }
    }

    /// <summary>Writes allegations, and whatever else somebody denies, beside what denies it.</summary>
    public static void WriteAllegations(TextWriter writer, ClaimGraph graph)
    {
        var isOpen = false;
        foreach (var claim in graph.Claims)
        {
            var denials = DenialsOf(graph, claim).ToArray();
            if (denials.Length == 0 && (claim is not AttributedAllegation allegation || DeniesSomething(graph, allegation)))
            {
                continue;
            }

            if (!isOpen)
            {
                writer.Write("\n## Allegations and denials\n");
                MarkdownText.Head(writer, "Source", "Allegation", "The author", "Denial");
                isOpen = true;
            }

            var (source, stance) = claim is AttributedAllegation { Attribution: var attribution }
                ? (SourceOf(graph, attribution), Kebab.Of(attribution.Stance))
                : ("the author", "says so");
            MarkdownText.Row(writer, source, StatementOf(claim), stance, string.Join("<br>", denials.Select(d => DenialOf(graph, d))));
        }
    }

    public static void WriteOpenQuestions(TextWriter writer, ClaimGraph graph)
    {
        if (graph.Opinions.Any(o => o.Mode == OpinionMode.Uncertainty))
        {
            writer.Write("\n## Open questions\n\nWhat the author leaves open:\n\n");
            foreach (var opinion in graph.Opinions.Where(o => o.Mode == OpinionMode.Uncertainty))
            {
                writer.Write($"- {MarkdownText.Id(opinion.Id.Value)} {MarkdownText.Of(opinion.Statement)}\n");
            }
        }

        if (graph.Claims.Any(c => c.Condition is not null))
        {
            writer.Write("\n## Conditions\n\nWhat is claimed only on a condition:\n");
            MarkdownText.Head(writer, "Condition", "Claim");
            foreach (var claim in graph.Claims.Where(c => c.Condition is not null))
            {
                MarkdownText.Row(writer, MarkdownText.Of(claim.Condition!), StatementOf(claim));
            }
        }
    }

    private static IEnumerable<AttributedAllegation> DenialsOf(ClaimGraph graph, Claim claim)
    {
        foreach (var other in graph.Related(claim.Id, RelationKind.Opposes, RelationDirection.Incoming))
        {
            if (other is AttributedAllegation { Attribution.Cue: AttributionCue.Denies } denial)
            {
                yield return denial;
            }
        }
    }

    private static bool DeniesSomething(ClaimGraph graph, AttributedAllegation allegation) =>
        allegation.Attribution.Cue == AttributionCue.Denies
        && graph.Related(allegation.Id, RelationKind.Opposes, RelationDirection.Outgoing).Count > 0;

    private static string DenialOf(ClaimGraph graph, AttributedAllegation denial) =>
        $"{SourceOf(graph, denial.Attribution)}: {StatementOf(denial)} (the author: {Kebab.Of(denial.Attribution.Stance)})";

    private static string SourceOf(ClaimGraph graph, Attribution attribution)
    {
        var addressee = attribution.Addressee is { } whom ? $" (to {MarkdownText.Of(graph.Names.Of(whom))})" : "";
        var voices = string.Concat(attribution.ReportedBy.Select(v => $", reported by {MarkdownText.Of(graph.Names.Of(v.Sources))}"));
        return $"{MarkdownText.Of(graph.Names.Of(attribution.Sources))} {Kebab.Of(attribution.Cue)}{addressee}{voices}";
    }

    private static string StatementOf(Claim claim) => $"{MarkdownText.Of(claim.Statement)} {MarkdownText.Id(claim.Id.Value)}";

    private static string WhoseOf(ClaimGraph graph, Claim claim) => claim.Match(
        _ => "asserted as fact", allegation => $"allegation: {SourceOf(graph, allegation.Attribution)}", opinion => $"opinion: {Kebab.Of(opinion.Mode)}");

    // That a claim is negative shows in its statement.
    private static string HowSure(ClaimGraph graph, Claim claim) => string.Join("; ", ClaimFields.HowSure(claim)
        .Where(f => f != ClaimFields.Polarity)
        .Select(f => f.IsText ? $"{f.Name}: {MarkdownText.Of(f.Cell(claim, graph.Names)!)}" : f.Mark ?? f.Cell(claim, graph.Names)));

    private static string WhereOf(ClaimGraph graph, Claim claim) =>
        string.Join(", ", ClaimPositions.Of(graph, claim).Select(a => $"{a.Passage} \\{a.Span}"));

    private static void WriteCounts(TextWriter writer, string title, IEnumerable<string> names)
    {
        var counts = names.CountBy(n => n).OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).ToArray();
        if (counts.Length > 0)
        {
            MarkdownText.Head(writer, title, "Claims");
            foreach (var (name, count) in counts)
            {
                MarkdownText.Row(writer, MarkdownText.Of(name), Number(count));
            }
        }
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
