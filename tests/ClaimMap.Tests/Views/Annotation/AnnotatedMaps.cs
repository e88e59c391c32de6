using ClaimMap.Reading;
using ClaimMap.Tests.Cases;

namespace ClaimMap.Tests.Views.Annotation;

/// <summary>Maps with copies of their texts.</summary>
internal static class AnnotatedMaps
{
    public static (ClaimGraph Graph, SourceText Text) Bridge { get; } = OfBridge();

    public static (ClaimGraph Graph, SourceText Text) Harbour => (ClaimGraph.Load(ValidHarbourTests.Folder), HarbourText);

    public static (ClaimGraph Graph, SourceText Text) Hostile => (HostileMap.Graph, HarbourText);

    /// <summary>A map whose text has characters of two UTF-16 units, the same words in several places and a claim with three of them.</summary>
    public static (ClaimGraph Graph, SourceText Text) Astral { get; } = OfAstral();

    private static SourceText HarbourText { get; } = ArticleReader.Read(RepositoryFiles.Harbour).ToSourceText();

    public static (ClaimGraph Graph, SourceText Text) Of(string name) => name switch
    {
        "bridge" => Bridge,
        "harbour" => Harbour,
        "hostile" => Hostile,
        "astral" => Astral,
        _ => throw new ArgumentException($"There is no map '{name}'.", nameof(name)),
    };

    private static (ClaimGraph Graph, SourceText Text) OfBridge()
    {
        using var folder = new CaseFolder("ValidBridge");
        return (ClaimGraph.Load(folder.Path), ArticleReader.Read(folder.File("article.md")).ToSourceText());
    }

    private static (ClaimGraph Graph, SourceText Text) OfAstral()
    {
        var text = SourceText.FromText("\U0001F409 The dragon \U0001F409 sleeps. It is late. It is late. It is late. The end.");
        var outline = PassageSplitter.Split(text);
        var document = new Document("dragon", "Dragon", "A. Author", "Example", Edtf.Parse("2021"), "en", "none", outline.Text);
        Anchor AnchorAt(int passage, int start, int end)
        {
            var home = outline.Passages[passage];
            var span = new TextSpan(start, (end < 0 ? home.Span.Length : end) - start);
            return new Anchor(home.Id, span, Digest.Of(System.Text.Encoding.UTF8.GetBytes(text.Slice(new TextSpan(home.Span.Start + start, span.Length)))));
        }

        var content = new MapContent(document)
        {
            Sections = outline.Sections,
            Passages = outline.Passages,
            Actors = [new Actor(new ActorId("dragon-keeper"), ActorKind.Person, "K. \"Keeper\""), new Actor(new ActorId("keeper-2"), ActorKind.Group, "K. \"Keeper\"")],
            Claims =
            [
                new AttributedAllegation(
                    new ClaimId("dragon-sleeps"), "The \U0001F409 sleeps.", new Attribution([new AttributionSource(new ActorId("keeper-2")), new AttributionSource("Many of them"), AttributionSource.Unspecified], AttributionCue.Reports, Stance.Disputed, new ActorId("dragon-keeper")),
                    [AnchorAt(0, 2, 14)], "A \"rule\"; and more.", Certainty.Probable, Polarity.Negative, "it is night", presupposed: true,
                    about: [new About(new ActorId("keeper-2"), AboutRole.Subject), new About(new ActorId("keeper-2"), AboutRole.Target), new About(new ActorId("dragon-keeper"), AboutRole.Context)]),
                new AssertedFact(new ClaimId("late"), "It is late.", [AnchorAt(2, 0, -1), AnchorAt(1, 0, -1), AnchorAt(3, 3, 10)]),
                new AuthorOpinion(new ClaimId("ends"), "It ends.", OpinionMode.Uncertainty, [AnchorAt(4, 0, 7)], certainty: Certainty.Unknown),
                new AssertedFact(new ClaimId("nowhere"), "Nobody has placed this.", []),
            ],
            Relations =
            [
                new Relation(new RelationId("because-late"), RelationKind.Explains, new ClaimId("late"), new ClaimId("dragon-sleeps"), "So."),
                new Relation(new RelationId("to-nowhere"), RelationKind.Supports, new ClaimId("ends"), new ClaimId("nowhere"), "Perhaps."),
            ],
        };
        return (ClaimGraph.Create(content), text);
    }
}
