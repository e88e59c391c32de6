namespace ClaimMap.Tests.Cli;

public sealed class AnchorTests : IDisposable
{
    private readonly GateMap _map = new();

    public void Dispose() => _map.Dispose();

    [Theory]
    [InlineData("said \u201Cthe  gate\n was shut\u201D", "said \"the gate was shut\"")]
    [InlineData("said \"the gate was shut\"", "said \"the gate was shut\"")]
    [InlineData("said", "said")]
    public void Quote_AtOnePlace_PrintsItsAnchor(string quote, string normalised) =>
        _map.Anchor("--quote", quote).Should().Be(new CliResult(0, GateMap.Json("p002", 11, normalised) + "\n", ""));

    [Fact]
    public void Quote_AtSeveralPlaces_PrintsAllAndFails() =>
        _map.Anchor("--quote", "gate was shut").Should().Be(new CliResult(
            1,
            $"{GateMap.Json("p002", 21, "gate was shut")}\n{GateMap.Json("p003", 4, "gate was shut")}\n",
            "claimmap anchor: \"gate was shut\" stands at 2 places: p002 at 21, p003 at 4. Quote more words, choose by --passage, or take --all.\n"));

    [Fact]
    public void Quote_AtSeveralPlacesAndPassage_PrintsTheOneThere() =>
        _map.Anchor("--quote", "gate was shut", "--passage", "p003").Should().Be(new CliResult(0, GateMap.Json("p003", 4, "gate was shut") + "\n", ""));

    [Fact]
    public void Quote_AtSeveralPlacesAndAll_PrintsAListToPaste() =>
        _map.Anchor("--quote", "gate was shut", "--all").Should().Be(new CliResult(
            0, $"{GateMap.Json("p002", 21, "gate was shut")},\n{GateMap.Json("p003", 4, "gate was shut")}\n", ""));

    [Fact]
    public void Quote_OverSeveralPassages_IsDividedAndSaidSo() =>
        _map.Anchor("--quote", "again. Was it shut? A").Should().Be(new CliResult(
            0,
            $"{GateMap.Json("p003", 18, "again.")},\n{GateMap.Json("p004", 0, "Was it shut?")},\n{GateMap.Json("p005", 0, "A")}\n",
            "claimmap anchor: p003 at 18 to p005: the quote runs over 3 passages; it is divided at their borders.\n"));

    [Theory]
    [InlineData(
        "was shut on Monday",
        "Its first 2 words stand in p003 at 9, but there the text does not go on with \"on Monday\". White space, the shape of quotation marks, dashes and dots, and soft hyphens make no difference; everything else does.")]
    [InlineData(
        "gates were open",
        "Not even its first word stands in the text. White space, the shape of quotation marks, dashes and dots, and soft hyphens make no difference; everything else does.")]
    [InlineData("was it SHUT", "It stands there in other capitals: p004 at 0.")]
    [InlineData("ate wa", "It stands only inside other words, first in p002 at 22. Quote whole words.")]
    public void Quote_Missing_SaysWhatIsCertain(string quote, string reason) =>
        _map.Anchor("--quote", quote).Should().Be(new CliResult(1, "", $"claimmap anchor: \"{quote}\" is not in the text. {reason}\n"));

    [Fact]
    public void Quote_InAnotherPassage_SaysWhere() =>
        _map.Anchor("--quote", "again", "--passage", "p005").Should().Be(new CliResult(
            1, "", "claimmap anchor: \"again\" does not begin in 'p005', but elsewhere: p003 at 18.\n"));

    [Fact]
    public void Quote_UnknownPassage_IsAMistakeOfUse() =>
        _map.Anchor("--quote", "again", "--passage", "p0o5").Should().Be(new CliResult(
            2, "", "claimmap anchor: --passage: there is no passage 'p0o5'. Did you mean 'p005'?\n"));

    [Fact]
    public void Quote_OfAnotherText_IsRefused()
    {
        File.AppendAllText(_map["article.md"], "More.");

        var result = _map.Anchor("--quote", "again");

        result.ExitCode.Should().Be(1);
        result.Output.Should().BeEmpty();
        result.Error.Should().Be(
            "claimmap anchor: 'article.md' is not the text that map maps: its length or digest differs. See what differs: claimmap verify map --text article.md; take a new edition over: claimmap rebase map --text article.md.\n");
    }

    [Theory]
    [InlineData("\"start\": 5,", "\"start\": 6,", "passage 'p002' does not follow the one before it, or its length or digest is not that of the text there")]
    [InlineData("\"length\": 15,", "\"length\": 14,", "passage 'p005' does not follow the one before it, or its length or digest is not that of the text there")]
    public void Quote_PassageNotWhereItIsSaidToBe_IsRefused(string old, string changed, string reason)
    {
        var document = File.ReadAllText(_map["map/document.json"]);
        document.Should().Contain(old);
        File.WriteAllText(_map["map/document.json"], document.Replace(old, changed, StringComparison.Ordinal));

        _map.Anchor("--quote", "again").Should().Be(new CliResult(
            1, "", $"claimmap anchor: map/document.json: {reason}. Mend that first: claimmap passages map --text ARTICLE --refresh.\n"));
    }

    [Theory]
    [InlineData("claimmap anchor: Expected: one of --quote, --scratch and --mentions.\n")]
    [InlineData("claimmap anchor: Expected: one of --quote, --scratch and --mentions.\n", "--quote", "again", "--mentions")]
    [InlineData("claimmap anchor: --passage and --all go with --quote.\n", "--mentions", "--all")]
    [InlineData("claimmap anchor: --dry-run goes with --scratch and --mentions.\n", "--quote", "again", "--dry-run")]
    public void Anchor_OptionsThatDoNotGoTogether_AreAMistakeOfUse(string expected, params string[] args) =>
        _map.Anchor(args).Should().Be(new CliResult(2, "", expected));

    [Fact]
    public void Anchor_NoMap_CannotBeRead() =>
        _map.Run("anchor", _map["nowhere"], "--text", _map["article.md"], "--quote", "again").Should().Be(new CliResult(
            3, "", "claimmap anchor: MAP: 'nowhere/document.json' cannot be read: there is no such folder.\n"));
}
