using ClaimMap.Reading;

namespace ClaimMap.Tests.Authoring;

public class PassageSplitterTests
{
    [Fact]
    public void Split_Harbour_ProposesEverySentenceHeadingAndDecoration()
    {
        var text = ArticleReader.Read(RepositoryFiles.Harbour).ToSourceText();

        var outline = PassageSplitter.Split(text);

        string.Join('\n', outline.Passages.Select(p => $"{p.Id} {p.Section} {p.Kind} {p.Disposition}: {text.Slice(p.Span)}")).Should().Be(
            """
            p001 section-01 Heading Heading: Two Ports, One Breakwater
            p002 section-01 Sentence : By Ines Valdobar
            p003 section-01 Sentence : Topic: Harbours, Tides
            p004 section-01 Sentence : The town of Ostrel and the town of Kvarn have shared a breakwater for ninety years, and since Tuesday they have shared a quarrel about it.
            p005 section-01 Sentence : Nobody was hurt when the gate was shut at 6 a.m. on the quay of Ostrel.
            p006 section-01 Sentence : Capt. J. R. Mollun, who keeps the gate, said that she had "no choice whatsoever".
            p007 section-02 Heading Heading: A Gate That Nobody Wants To Own
            p008 section-02 Sentence : Kvarn accuses its neighbour of closing the gate to starve its fish market, e.g. by holding back the evening ice boats.
            p009 section-02 Sentence : Ostrel denies it: "The hinge is cracked.
            p010 section-02 Sentence : Look at it yourselves!"
            p011 section-02 Sentence : Each town sent an engineer to the gate, but the two reports of St. Brannoc's Institute differ on which side of the line the crack begins.
            p012 section-02 Sentence : If the hinge breaks before winter, then the ice boats will probably stay in port until March.
            p013 section-02 Sentence : Was the gate ever safe?
            p014 section-02 Sentence : Mayor Tilde Aronnax of Kvarn believes so.
            p015 section-03 Heading Heading: The Treaty of the Tides
            p016 section-03 Sentence : The treaty of 1931 (see No. 4 of its articles) gives the gate to both towns in equal parts.
            p017 section-03 Sentence : It obliges each to pay for repairs on its own side; neither has paid since 2004.
            p018 section-03 Sentence : Lawyers in the capital, among them Dr. Pell, call the text "clear enough" (which few others do).
            p019 section-03 Sentence : The towns should mend the hinge first and argue later.
            p020 section-03 Sentence : A gate that is shut feeds no one.
            p021 section-03 Sentence : This column appeared first in the Ostrel Tidings.
            p022 section-03 Sentence : Photograph: the harbour office
            p023 section-03 Sentence : For corrections: desk@tidings.example
            """.ReplaceLineEndings("\n"));
        outline.Sections.Should().Equal(
            new Section(new SectionId("section-01"), 1, "Section 1"),
            new Section(new SectionId("section-02"), 2, "Section 2"),
            new Section(new SectionId("section-03"), 3, "Section 3"));
    }

    [SourceTextFact]
    public void Split_RealArticle_ProposesTheShippedPassages()
    {
        var shipped = DocumentFile.Load(RepositoryFiles.Ceasefire("document.json"));

        var outline = PassageSplitter.Split(ArticleReader.Read(SourceTextFactAttribute.Path!).ToSourceText());

        outline.Text.Should().Be(shipped.Document.Text);
        outline.Passages.Count.Should().Be(87);
        outline.Passages.Select(p => (p.Kind, p.Span, p.Sha256)).Should().Equal(
            shipped.Passages.Select(p => (p.Kind, p.Span, p.Sha256)));
    }
}
