using System.Globalization;
using ClaimMap.Graph;
using ClaimMap.Model;
using ClaimMap.Views.Pictures;

namespace ClaimMap.Views.Notebooks;

/// <summary>Claims, and relations between them, as cards.</summary>
internal static class ClaimCards
{
    public static Card Of(Claim claim, MapNames names) =>
        new Card(TagLook.NameOf(claim.Tag), claim.Id.Value, "What it says", claim.Statement, claim.Tag)
            .Brief("Whose", WhoseOf(claim, names))
            .Full("The author", claim.Match<string?>(static _ => null, static a => Kebab.Of(a.Attribution.Stance), static _ => null))
            .Brief("How sure", string.Join(", ", ClaimFields.HowSure(claim).Select(f => f.Phrase ?? f.Cell(claim, names))))
            .Full("Condition", claim.Condition)
            .Full("About", claim.About.AsSpan().ToArray().Select(a => $"{names.Of(a.Subject)} ({Kebab.Of(a.Role)})"))
            .Brief("Where", string.Join(", ", claim.Anchors.AsSpan().ToArray().Select(a => a.Passage.Value).Distinct()))
            .Full("Code points", claim.Anchors.AsSpan().ToArray().Select(a => $"{a.Span} of {a.Passage}"))
            .Full("Why this tag", claim.Rationale);

    public static Card Of(Relation relation, MapNames names) =>
        new Card("Relation", relation.Id.Value, "From", names.WithIds.Of(relation.From), caption: $"{relation.From} {Kebab.Of(relation.Kind)} {relation.To}")
            .Brief("Kind", Kebab.Of(relation.Kind))
            .Brief("To", names.WithIds.Of(relation.To))
            .Full("Why", relation.Rationale);

    public static Card Of(Mention mention, MapNames names) =>
        new Card("Mention", null, "Surface", mention.Surface)
            .Brief("Kind", Kebab.Of(mention.Target.Kind))
            .Brief("Of", names.Of(mention.Target))
            .Brief("Metonym", mention.Metonym ? "yes" : null)
            .Brief("Where", $"{mention.Anchor.Span} of {mention.Anchor.Passage}");

    public static Card Of(ClaimGraph graph)
    {
        var document = graph.Document;
        var counts = TagCounts.Of((IEnumerable<Claim>)graph.Claims);
        return new Card("Map", document.Id, "Title", document.Title)
            .Full("By", document.Author)
            .Full("Published", $"{document.Publisher}, {DateWords.Of(document.Published)}", document.FirstPublisher is { } first ? $"first by {first}" : null)
            .Full("Data", graph.DataVersion.ToString())
            .Full("Claims", new TagBar(counts, counts.Total))
            .Full("Relations", Number(graph.Relations.Count))
            .Full("Sections", Number(graph.Sections.Count))
            .Full("Actors", Number(graph.Actors.Count))
            .Full("Events", Number(graph.Events.Count))
            .Full("Resolutions", string.Join(", ", graph.Resolutions.Select(r => r.Title)));
    }

    private static string WhoseOf(Claim claim, MapNames names) => claim.Match(
        static _ => "the author, as fact", allegation => WhoseOf(allegation.Attribution, names), static opinion => $"the author: {Kebab.Of(opinion.Mode)}");

    private static string WhoseOf(Attribution attribution, MapNames names)
    {
        var addressee = attribution.Addressee is { } whom ? $" {names.Of(whom)}" : "";
        var voices = string.Concat(attribution.ReportedBy.AsSpan().ToArray().Select(v => $", says {names.Of(v.Sources)}"));
        return $"{names.Of(attribution.Sources)} {Kebab.Of(attribution.Cue)}{addressee}{voices}";
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
