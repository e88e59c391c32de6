using ClaimMap.Cli;

namespace ClaimMap.Tests.Cli;

/// <summary>Listing and mending the passages of a map, and taking it over to a new edition of its text.</summary>
public sealed class MendingTests : IDisposable
{
    private readonly HarbourCopy _map = new();

    public void Dispose() => _map.Dispose();

    [Fact]
    public void List_Article_PrintsIdKindDispositionAndText()
    {
        File.WriteAllText(_map["other.md"], "# Gate\n\n- It is shut.\n\n| A | B |\n|---|---|\n| c | d |\n");

        _map.Run("passages", _map["other.md"], "--list").Should().Be(new CliResult(
            0, "p001\theading\theading\tGate\np002\tlist-item\t-\tIt is shut.\np003\ttable-row\t-\tA B\np004\ttable-row\t-\tc d\n", ""));
    }

    [Fact]
    public void List_Map_PrintsTheTextOfTheCopy()
    {
        Lines(_map.Run("passages", _map.Folder, "--list"))[1].Should().Be("p002\tsentence\tboilerplate\t");
        Lines(_map.Run("passages", _map.Folder, "--text", _map["article.md"], "--list"))[1].Should().Be("p002\tsentence\tboilerplate\tBy Ines Valdobar");
    }

    [Fact]
    public void SplitAndJoin_Passage_ClaimsAndMentionsFollowAndComeBack()
    {
        var before = Contents();

        var split = Mend("--split", "p012", "--at", "then the ice boats");

        split.ExitCode.Should().Be(0);
        split.Output.Should().Be("p012\tsentence\t-\t[853,890)\np026\tsentence\t-\t[891,947)\n".Replace("[853,890)", Span("p012")).Replace("[891,947)", Span("p026")));
        ShouldVerify();
        ClaimGraph.Load(_map.Folder).Claims.SelectMany(c => c.Anchors).Select(a => a.Passage.Value).Should().Contain("p026");

        Mend("--join", "p026", "p012").ExitCode.Should().Be(0);
        ShouldVerify();
        Contents().Where(c => c.Key == "document.json" || c.Key == "mentions.json").Should().Equal(before.Where(c => c.Key == "document.json" || c.Key == "mentions.json"));
    }

    [Fact]
    public void Split_ThroughAMention_IsRefused()
    {
        var before = Contents();

        var result = Mend("--split", "p014", "--at", "Aronnax of Kvarn");

        result.ExitCode.Should().Be(1);
        result.Error.Should().Contain("mention \"Mayor Tilde Aronnax\"").And.EndWith("claimmap passages: nothing is written.\n");
        Contents().Should().Equal(before);
    }

    [Theory]
    [InlineData("\"By Ines\" does not begin inside 'p012', but p002 at 0. Nothing is written.", "--split", "p012", "--at", "By Ines")]
    [InlineData("There is no passage 'p12'. Did you mean 'p012'? Nothing is written.", "--split", "p12", "--at", "By Ines")]
    [InlineData("'p009' and 'p012' do not follow each other. Nothing is written.", "--join", "p009", "p012")]
    [InlineData("'p012' is no heading. Make it one first: --kind p012 heading. Nothing is written.", "--dispose", "p012", "heading")]
    public void Mend_WhatCannotBe_SaysWhyAndWritesNothing(string reason, params string[] args)
    {
        var before = Contents();

        Mend(args).Should().Be(new CliResult(1, "", $"claimmap passages: {reason}\n"));

        Contents().Should().Equal(before);
    }

    [Theory]
    [InlineData("claimmap passages: --kind: 'headline' is unknown. Expected: heading, sentence, list-item, table-row, quotation, caption, note.", "--kind", "p012", "headline")]
    [InlineData("claimmap passages: --split and --at go together.", "--split", "p012")]
    [InlineData("claimmap passages: Expected: one of --list, --split, --join, --kind, --dispose and --refresh.", "--list", "--refresh")]
    public void Mend_WrongUsage_SaysWhatWasExpected(string expected, params string[] args)
    {
        var result = Mend(args);

        result.ExitCode.Should().Be(ExitCode.Usage);
        result.Error.Should().StartWith(expected);
    }

    [Fact]
    public void KindAndDispose_Passage_AreWritten()
    {
        _map.Run("passages", _map.Folder, "--kind", "p001", "sentence").Output.Should().Be("p001\tsentence\t-\t[0,25)\n");
        _map.Run("passages", _map.Folder, "--dispose", "p001", "signpost").Output.Should().Be("p001\tsentence\tsignpost\t[0,25)\n");

        var passage = DocumentFile.Load(_map["document.json"]).Passages[0];
        (passage.Kind, passage.Disposition).Should().Be((PassageKind.Sentence, Disposition.Signpost));
    }

    [Fact]
    public void Refresh_PassagesMergedByHand_AreMeasuredAnewAndAnchorsFollow()
    {
        var file = DocumentFile.Load(_map["document.json"]);
        var gone = file.Passages.Single(p => p.Id.Value == "p010");
        new DocumentFile(file.Document, file.Sections, file.Passages.Where(p => p != gone).ToValueList()).Save(_map["document.json"], "../../../../data/schemas/document.schema.json");
        _map.Run("anchor", _map.Folder, "--text", _map["article.md"], "--quote", "Look at it").Error.Should().Contain("Mend that first: claimmap passages harbour --text ARTICLE --refresh.");

        var result = Mend("--refresh");

        result.ExitCode.Should().Be(0);
        ShouldVerify();
        DocumentFile.Load(_map["document.json"]).Passages.Single(p => p.Id.Value == "p009").Span.End.Should().Be(gone.Span.End);
    }

    [Fact]
    public void Refresh_StartInsideAnotherPassage_IsTakenAsTheBorder()
    {
        var text = File.ReadAllText(_map["document.json"]);
        var passage = DocumentFile.Load(_map["document.json"]).Passages.Single(p => p.Id.Value == "p011");
        File.WriteAllText(_map["document.json"], text.Replace($"\"start\": {passage.Span.Start},", $"\"start\": {passage.Span.Start + 10},"));

        Mend("--refresh").Should().Be(new CliResult(0, "p010\tsentence\t-\t[551,584)\np011\tsentence\t-\t[585,712)\n", "harbour: 23 passages, 2 changed; 4 records followed.\n"));

        DocumentFile.Load(_map["document.json"]).Passages.Single(p => p.Id.Value == "p011").Span.Should().Be(new TextSpan(passage.Span.Start + 10, passage.Span.Length - 10));
    }

    [Fact]
    public void Rebase_NewEdition_KeepsWhatIsUnchangedAndListsTheRest()
    {
        File.WriteAllText(_map["new.md"], File.ReadAllText(_map["article.md"]).Replace("A gate that is shut feeds no one.", "A gate that is shut feeds nobody.").Replace("Topic:", "Topics:"));
        var before = Contents();

        var dry = _map.Run("rebase", _map.Folder, "--text", _map["new.md"], "--dry-run");
        Contents().Should().Equal(before);
        var result = _map.Run("rebase", _map.Folder, "--text", _map["new.md"]);

        result.ExitCode.Should().Be(1);
        result.Output.Should().Be(dry.Output).And.Be(
            """
            new: p026 (sentence): Topics: Harbours, Tides
            new: p027 (sentence): A gate that is shut feeds nobody.
            gone: p003 (sentence)
            gone: p021 (sentence)
            look: harbour/claims/03-the-treaty.json(72,5): shut-gate-useless: what it quotes of p021 at [0,33) stands nowhere in the text; the anchor is taken out. Anchor it again.

            """.ReplaceLineEndings("\n"));
        result.Error.Should().Be("harbour: 21 of 23 passages kept, 2 new; 3 records followed, 1 to look at.\n");
        var file = DocumentFile.Load(_map["document.json"]);
        file.Document.Text.Should().Be(ClaimMap.Reading.ArticleReader.Read(_map["new.md"]).ToSourceText().Fingerprint);
        File.ReadAllText(_map["claims/03-the-treaty.json"]).Should().Contain("\"anchors\": []");
    }

    [Fact]
    public void Rebase_SameText_ChangesNothing()
    {
        var before = Contents();

        _map.Run("rebase", _map.Folder, "--text", _map["article.md"]).Should().Be(new CliResult(0, "", "harbour: 23 of 23 passages kept, 0 new; 0 records followed, 0 to look at.\n"));

        Contents().Should().Equal(before);
    }

    private CliResult Mend(params string[] args) => _map.Run(["passages", _map.Folder, "--text", _map["article.md"], .. args]);

    private string Span(string id) => DocumentFile.Load(_map["document.json"]).Passages.Single(p => p.Id.Value == id).Span.ToString();

    private void ShouldVerify() => _map.Run("verify", _map.Folder, "--text", _map["article.md"]).Output.Should().Contain("The text is identical").And.EndWith("Verified: everything was found, and nothing in several places.\n");

    private static string[] Lines(CliResult result) => result.Output.Split('\n');

    private SortedDictionary<string, string> Contents() => new(
        Directory.EnumerateFiles(_map.Folder, "*.json", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(_map.Folder, f), File.ReadAllText), StringComparer.Ordinal);
}
