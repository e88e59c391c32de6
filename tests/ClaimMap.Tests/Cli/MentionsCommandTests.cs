namespace ClaimMap.Tests.Cli;

public sealed class MentionsCommandTests : IDisposable
{
    private readonly HarbourCopy _map = new();

    public void Dispose() => _map.Dispose();

    [Fact]
    public void Mentions_MapWithoutAny_GetsThoseOfItsNamesAndOnlyOnce()
    {
        File.Delete(_map["mentions.json"]);

        var dry = _map.Run("mentions", _map.Folder, "--text", _map["article.md"], "--dry-run");
        File.Exists(_map["mentions.json"]).Should().BeFalse();
        var added = _map.Run("mentions", _map.Folder, "--text", _map["article.md"]);

        added.Output.Should().Be(dry.Output).And.Contain("p004 [12,18): Ostrel, actor:ostrel\n").And.Contain("p006 [0,18): Capt. J. R. Mollun, actor:mollun\n");
        var graph = ClaimGraph.Load(_map.Folder);
        graph.Mentions.Count.Should().Be(added.Output.Count(c => c == '\n')).And.BeGreaterThan(5);
        _map.Run("mentions", _map.Folder, "--text", _map["article.md"]).Error.Should().Contain($"0 mentions added to {graph.Mentions.Count}.");
        _map.Run("verify", _map.Folder, "--text", _map["article.md"]).ExitCode.Should().Be(0);
        _map.Run("validate", _map.Folder, "--unfinished").ExitCode.Should().Be(0);
    }

    [Fact]
    public void Mentions_AnotherText_IsRefused()
    {
        _map.Edit("article.md", "Nobody was hurt", "No one was hurt");

        _map.Run("mentions", _map.Folder, "--text", _map["article.md"]).ExitCode.Should().Be(1);
    }
}
