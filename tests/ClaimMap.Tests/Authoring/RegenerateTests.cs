using ClaimMap.Reading;
using FsCheck.Fluent;

namespace ClaimMap.Tests.Authoring;

public class RegenerateTests
{
    private const string Article = "The Gate\n\nThe gate is shut. Nobody pays. The boats wait.\n\n🎉\n\nThe tide turns. Nobody pays.\n\n🎉\n\nIt is late.";

    [Fact]
    public void Regenerate_SameText_IsByteIdentical()
    {
        var file = Decided();

        file.Regenerate(SourceText.FromText(Article.ReplaceLineEndings("\r\n"))).Format().Should().Be(file.Format());
    }

    [Fact]
    public void Regenerate_SentenceAddedAndRemoved_KeepsTheRestAndNumbersAnew()
    {
        var changed = Article.Replace("The boats wait.", "The boats wait no more. Snow falls.").Replace("The Gate\n", "Preface\n\nThe Gate\n");

        Show(Decided().Regenerate(SourceText.FromText(changed)), changed).Should().Equal(
            "p041 first Heading Heading: Preface",
            "p001 first Heading : The Gate",
            "p002 first Sentence Signpost: The gate is shut. Nobody pays.",
            "p042 first Sentence : The boats wait no more.",
            "p043 first Sentence : Snow falls.",
            "p005 second Sentence Boilerplate: 🎉",
            "p006 second Sentence : The tide turns.",
            "p007 second Sentence : Nobody pays.",
            "p008 second Sentence Boilerplate: 🎉",
            "p040 second Sentence : It is late.");
    }

    [Fact]
    public void Regenerate_PassageMovedToTheEnd_LosesItsPlaceNotTheOthersTheirs()
    {
        var changed = Article.Replace("The tide turns. ", "") + " The tide turns.";

        Show(Decided().Regenerate(SourceText.FromText(changed)), changed).Should().Equal(
            "p001 first Heading : The Gate",
            "p002 first Sentence Signpost: The gate is shut. Nobody pays.",
            "p004 first Sentence : The boats wait.",
            "p005 second Sentence Boilerplate: 🎉",
            "p007 second Sentence : Nobody pays.",
            "p008 second Sentence Boilerplate: 🎉",
            "p040 second Sentence : It is late.",
            "p041 second Sentence : The tide turns.");
    }

    [Fact]
    public void Regenerate_OtherText_KeepsDocumentAndSectionsOnly()
    {
        var file = Decided();

        var other = file.Regenerate(SourceText.FromText("It rains. It pours."));

        other.Sections.Should().Equal(file.Sections);
        other.Document.Title.Should().Be(file.Document.Title);
        other.Document.Text.Should().Be(SourceText.FromText("It rains. It pours.").Fingerprint);
        Show(other, "It rains. It pours.").Should().Equal("p041 first Sentence : It rains.", "p042 first Sentence : It pours.");
    }

    [Fact]
    public void Regenerate_BlankText_Throws() =>
        FluentActions.Invoking(() => Decided().Regenerate(SourceText.FromText(" \n"))).Should().Throw<ArgumentException>().WithParameterName("text");

    [Fact]
    public void Regenerate_AnyText_CoversItWithFreshIds()
    {
        var file = Decided();
        var sentences = Gen.Elements("The Gate", "The gate is shut.", "Nobody pays.", "The boats wait.", "🎉", "The tide turns.", "It is late.", "Snow falls.", "late", "\n\n");
        Prop.ForAll(sentences.NonEmptyListOf().Select(s => string.Join(' ', s) + " End").ToArbitrary(), article =>
        {
            var text = SourceText.FromText(article);
            var again = file.Regenerate(text);

            string.Join(' ', again.Passages.Select(p => text.Slice(p.Span))).Should().Be(text.Slice(new TextSpan(0, text.Length)));
            again.Passages.Should().OnlyHaveUniqueItems(p => p.Id);
            foreach (var passage in again.Passages)
            {
                passage.Sha256.Should().Be(text.DigestOf(passage.Span));
                var before = file.Passages.FirstOrDefault(p => p.Id == passage.Id);
                (before?.Sha256 ?? passage.Sha256).Should().Be(passage.Sha256);
            }
        }).CheckBySeed();
    }

    [SourceTextFact]
    public void Regenerate_ShippedDocument_IsByteIdentical()
    {
        var path = RepositoryFiles.Ceasefire("document.json");

        var again = DocumentFile.Load(path).Regenerate(ArticleReader.Read(SourceTextFactAttribute.Path!).ToSourceText());

        again.Format().Should().Be(File.ReadAllText(path));
    }

    [SourceTextFact]
    public void Regenerate_ShippedDocumentWithFurniture_KeepsEveryPassage()
    {
        var file = DocumentFile.Load(RepositoryFiles.Ceasefire("document.json"));

        var again = file.Regenerate(SourceText.FromBlocks([new TextBlock(TextBlockKind.Paragraph, "Print"), .. ArticleReader.Read(SourceTextFactAttribute.Path!).Blocks]));

        again.Passages.Skip(1).Select(p => (p.Id, p.Section, p.Kind, p.Sha256, p.Disposition)).Should().Equal(
            file.Passages.Select(p => (p.Id, p.Section, p.Kind, p.Sha256, p.Disposition)));
        again.Passages[0].Id.Value.Should().Be("p090");
    }

    // Somebody has merged two sentences, renumbered the last and decided what each is.
    private static DocumentFile Decided()
    {
        var outline = PassageSplitter.Split(SourceText.FromText(Article));
        var text = SourceText.FromText(Article);
        Section[] sections = [new(new SectionId("first"), 1, "One"), new(new SectionId("second"), 2, "Two")];
        var passages = outline.Passages.ToList();
        var merged = new TextSpan(passages[1].Span.Start, passages[2].Span.End - passages[1].Span.Start);
        passages[1] = new Passage(passages[1].Id, passages[1].Section, PassageKind.Sentence, merged, text.DigestOf(merged), Disposition.Signpost);
        passages.RemoveAt(2);
        return new DocumentFile(
            new Document("gate", "The Gate", "Nobody", "Tidings", Edtf.Parse("2021"), "en", "Nobody's.", outline.Text),
            [.. sections],
            passages.Select((p, i) => new Passage(
                i == passages.Count - 1 ? new PassageId("p040") : p.Id,
                sections[i < 3 ? 0 : 1].Id,
                p.Kind,
                p.Span,
                p.Sha256,
                p.Kind == PassageKind.Heading ? null : p.Disposition)).ToValueList());
    }

    private static IEnumerable<string> Show(DocumentFile file, string article)
    {
        var text = SourceText.FromText(article);
        return file.Passages.Select(p => $"{p.Id} {p.Section} {p.Kind} {p.Disposition}: {text.Slice(p.Span)}");
    }
}
