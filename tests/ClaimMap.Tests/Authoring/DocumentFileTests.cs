using System.Text;

namespace ClaimMap.Tests.Authoring;

public sealed class DocumentFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    private string FilePath => System.IO.Path.Combine(_folder, "document.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Format_File_WritesOneSectionAndPassageToALine() => Sample().Format().Should().Be(
        """
        {
          "$schema": "../schemas/document.schema.json",
          "id": "harbour",
          "dataVersion": "2.0.1-rc.1",
          "title": "The \"Gate\" of Östrel",
          "author": "Ines Valdobar",
          "publisher": "Tidings",
          "firstPublisher": "Tides",
          "published": "2021-03",
          "language": "en",
          "rights": "The author's.",
          "text": { "normalization": "claimmap-text/2", "length": 29, "sha256": "b88bdb7d65bb2bd1bfbc2e1e31f4eb72db8d8f8fd2f2a5d1b7ddf7bbf3d2e2fd" },
          "sections": [
            { "id": "all", "ordinal": 1, "label": "All of it" }
          ],
          "passages": [
            { "id": "p001", "section": "all", "kind": "sentence", "start": 0, "length": 17, "sha256": "PASSAGE-1" },
            { "id": "p002", "section": "all", "kind": "sentence", "start": 18, "length": 11, "sha256": "PASSAGE-2", "disposition": "signpost" }
          ]
        }

        """.ReplaceLineEndings("\n")
            .Replace("b88bdb7d65bb2bd1bfbc2e1e31f4eb72db8d8f8fd2f2a5d1b7ddf7bbf3d2e2fd", Digest.Of("The gate is shut. Nobody pays"u8).ToString())
            .Replace("PASSAGE-1", Digest.Of("The gate is shut."u8).ToString())
            .Replace("PASSAGE-2", Digest.Of("Nobody pays"u8).ToString()));

    [Fact]
    public void Load_WhatWasSaved_IsEqual()
    {
        Sample().Save(FilePath);

        DocumentFile.Load(FilePath).Should().Be(Sample());
        File.ReadAllBytes(FilePath).Should().Equal(Encoding.UTF8.GetBytes(Sample().Format()));
    }

    [Fact]
    public void Save_ExistingFile_ReplacesItAndLeavesNothingElse()
    {
        File.WriteAllText(FilePath, "old");

        Sample().Save(FilePath);

        Directory.GetFiles(_folder).Should().Equal(FilePath);
        File.ReadAllText(FilePath).Should().Be(Sample().Format());
    }

    [Fact]
    public void Save_PathThatIsAFolder_LeavesNothingBehind()
    {
        FluentActions.Invoking(() => Sample().Save(_folder)).Should().Throw<Exception>().Which.Should().Match(e => e is IOException || e is UnauthorizedAccessException);

        Directory.GetFiles(_folder).Should().BeEmpty();
        Directory.GetFiles(System.IO.Path.GetDirectoryName(_folder)!, $".{System.IO.Path.GetFileName(_folder)}.*").Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "", "(1,1): The file is empty. Write the object that its schema describes.")]
    [InlineData("\"rights\"", "\"right\"", "(1,1): \"rights\" is missing.")]
    [InlineData("\"start\": 18", "\"start\": 1.5", "(18,68): Must be an integer, but is 1.5.")]
    [InlineData("\"ordinal\": 1, ", "", "(14,5): \"ordinal\" is missing.")]
    [InlineData("\"signpost\"", "\"sign\"", "(18,179): \"sign\" is not one of \"heading\", \"signpost\", \"boilerplate\".")]
    [InlineData("\"2021-03\"", "7", "(9,16): Must be a string, but is a number.")]
    [InlineData("2.0.1-rc.1", "2.0", "(4,18): \"2.0\" does not have the form asked for: *")]
    [InlineData("\"id\": \"p002\"", "\"id\": \"P002\"", "(18,13): \"P002\" does not have the form asked for: *")]
    [InlineData("\"id\": \"p002\"", "\"id\": \"p002\", \"id\": \"p002\"", "(18,21): \"id\" stands twice in this object. Remove or rename one.")]
    public void Load_Broken_NamesThePlace(string text, string replacement, string expected)
    {
        File.WriteAllText(FilePath, text.Length == 0 ? "" : Sample().Format().Replace(text, replacement, StringComparison.Ordinal));

        FluentActions.Invoking(() => DocumentFile.Load(FilePath)).Should().Throw<InvalidDataException>().WithMessage(FilePath + expected);
    }

    private static DocumentFile Sample()
    {
        var outline = PassageSplitter.Split(SourceText.FromText("The gate is shut.\nNobody pays"));
        var section = new Section(new SectionId("all"), 1, "All of it");
        return new DocumentFile(
            new Document("harbour", "The \"Gate\" of Östrel", "Ines Valdobar", "Tidings", Edtf.Parse("2021-03"), "en", "The author's.", outline.Text, "Tides", "2.0.1-rc.1"),
            [section],
            outline.Passages.Select(p => new Passage(p.Id, section.Id, p.Kind, p.Span, p.Sha256, p.Span.Start > 0 ? Disposition.Signpost : null)).ToValueList());
    }
}
