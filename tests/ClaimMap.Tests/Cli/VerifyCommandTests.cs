namespace ClaimMap.Tests.Cli;

public sealed class VerifyCommandTests : IDisposable
{
    private readonly HarbourCopy _map = new();

    public void Dispose() => _map.Dispose();

    [Fact]
    public Task Verify_SameText_FindsEverything() => Verifier.Verify(_map.Run("verify", _map.Folder, "--text", _map["article.md"]).ToString());

    [SourceTextFact]
    public void Verify_NoMap_VerifiesTheShippedOne()
    {
        var result = Tool.Run("verify", "--text", SourceTextFactAttribute.Path!);

        result.Output.Should().EndWith("Verified: everything was found, and nothing in several places.\n");
        result.ExitCode.Should().Be(0);
    }

    [Fact]
    public void Verify_OtherQuotesAndLineBreaks_IsIdentical()
    {
        _map.Edit("article.md", "“", "\"");
        File.WriteAllText(_map["article.md"], File.ReadAllText(_map["article.md"]).ReplaceLineEndings("\r\n"));

        var result = _map.Run("verify", _map.Folder, "--text", _map["article.md"]);

        result.Output.Should().Contain("The text is identical to the one that was mapped.");
        result.ExitCode.Should().Be(0);
    }

    [Fact]
    public Task Verify_TextMissing_ListsIt()
    {
        Spoil();

        return Verifier.Verify(_map.Run("verify", _map.Folder, "--text", _map["article.md"]).ToString());
    }

    [Fact]
    public Task Verify_TextMissing_WritesJson()
    {
        Spoil();

        return Verifier.Verify(_map.Run("verify", _map.Folder, "--text", _map["article.md"], "--format", "json").ToString());
    }

    [Fact]
    public Task Verify_TextMoved_IsFineAndListedOnRequest()
    {
        _map.Edit("article.md", "Photograph: the harbour office", "Photograph: the harbour office\n\nPage three of eight.");

        return Verifier.Verify(_map.Run("verify", _map.Folder, "--text", _map["article.md"], "--verbose").ToString());
    }

    [Theory]
    [InlineData("absent.md", "claimmap verify: --text: 'harbour/absent.md' cannot be read: there is no such file.\n")]
    [InlineData("absent/article.md", "claimmap verify: --text: 'harbour/absent/article.md' cannot be read: there is no such folder.\n")]
    [InlineData("claims", "claimmap verify: --text: harbour/claims is a folder. Name the file with the article.\n")]
    [InlineData("latin1.txt", "claimmap verify: --text: harbour/latin1.txt is not UTF-8: byte 3 (counted from 0) is wrong. Save it as UTF-8, or name its encoding, such as --encoding windows-1252.\n")]
    public void Verify_UnreadableText_SaysWhy(string file, string expected)
    {
        File.WriteAllBytes(_map["latin1.txt"], [.. "caf"u8, 0xE9]);

        _map.Run("verify", _map.Folder, "--text", _map[file]).Should().Be(new CliResult(3, "", expected));
    }

    // One sentence another word, one gone; everything behind them stands elsewhere.
    private void Spoil()
    {
        _map.Edit("article.md", "Look at it yourselves!", "Look at it, all of you!");
        _map.Edit("article.md", "Was the gate\never safe?", "");
        _map.Edit("article.md", "A gate that is shut feeds no one.", "The towns should mend the hinge first and argue later.");
    }
}
