using System.Text;

namespace ClaimMap.BrowserTests;

/// <summary>A map of an invented article that is written from right to left: each sentence of it is a claim.</summary>
internal static class HebrewMap
{
    private static readonly string[] Sentences = ["הגשר הישן נסגר אתמול (bridge 12).", "הדייגים אומרים כי החברה חתכה את הכבל.", "איש אינו יודע מתי ייפתח שוב."];

    public static SourceText Text { get; } = SourceText.FromText(string.Join(' ', Sentences));

    public static ClaimGraph Graph { get; } = Make();

    private static ClaimGraph Make()
    {
        var outline = PassageSplitter.Split(Text);
        var document = new Document("old-bridge", "הגשר הישן", "כותב", "עיתון הנמל", Edtf.Parse("2024-03-05"), "he", "Invented.", Text.Fingerprint);
        return ClaimGraph.Create(new MapContent(document)
        {
            Sections = outline.Sections,
            Passages = outline.Passages,
            Claims =
            [
                new AssertedFact(new ClaimId("closed"), Sentences[0], AnchorOf(outline.Passages[0])),
                new AttributedAllegation(new ClaimId("cut"), Sentences[1], new Attribution([new AttributionSource("הדייגים")], AttributionCue.Claims, Stance.Neutral), AnchorOf(outline.Passages[1])),
                new AuthorOpinion(new ClaimId("nobody-knows"), Sentences[2], OpinionMode.Prediction, AnchorOf(outline.Passages[2])),
            ],
        });
    }

    private static ValueList<Anchor> AnchorOf(Passage passage) => [new Anchor(passage.Id, new TextSpan(0, passage.Span.Length), Digest.Of(Encoding.UTF8.GetBytes(Text.Slice(passage.Span))))];
}
