using System.Text.RegularExpressions;
using ClaimMap.Cli;

namespace ClaimMap.Tests.Cli;

public sealed partial class ShowTests : IDisposable
{
    private readonly HarbourCopy _map = new();

    public void Dispose() => _map.Dispose();

    [Fact]
    public Task Show_Map_PrintsHeadAndClaimsBySection() => Verifier.Verify(_map.Run("show", _map.Folder).ToString());

    [Fact]
    public void Show_NoMap_PrintsTheShippedOne()
    {
        var result = Tool.Run("show");

        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
        result.Output.Should().StartWith(
            $"The Russia Brokered Armenia-Azerbaijan Ceasefire\nAndrew Korybko, 2020-10-12\nGlobal Research (first published by OneWorld)\nMap ceasefire-2020 {Ceasefire2020.Graph.DataVersion}\n\n{Ceasefire2020.Graph.Claims.Count} claims: ");
        IdLine().Matches(result.Output).Select(m => m.Groups[1].Value).Should().Equal(Ceasefire2020.Graph.Claims.Select(c => c.Id.Value));
    }

    [Fact]
    public Task Show_NarrowTerminal_BreaksAtWordsAndHangs() =>
        Verifier.Verify(_map.Run(new Terminal(false, 50), "show", _map.Folder, "--section", "the-gate").ToString());

    [Fact]
    public void Show_NarrowTerminal_KeepsWithinItsWidth()
    {
        var lines = _map.Run(new Terminal(false, 80), "show", _map.Folder).Output.Split('\n');

        lines.Should().HaveCountGreaterThan(80).And.OnlyContain(line => line.Length <= 80);
    }

    [Fact]
    public void Show_AnyWidth_SaysTheSame()
    {
        var whole = _map.Run("show", _map.Folder).Output;

        Words(_map.Run(new Terminal(false, 40), "show", _map.Folder).Output).Should().Equal(Words(whole));
    }

    [Fact]
    public void Show_Color_SaysTheSameAsWithout()
    {
        var colored = _map.Run(new Terminal(true, null), "show", _map.Folder).Output;

        colored.Should().Contain("\e[");
        Style().Replace(colored, "").Should().Be(_map.Run("show", _map.Folder).Output);
    }

    [Fact]
    public Task Show_ClaimWithRelations_PrintsEverything() => Verifier.Verify(_map.Run("show", _map.Folder, "--claim", "hinge-cracked").ToString());

    [Fact]
    public Task Show_ClaimWithNestedVoice_PrintsTheChain() => Verifier.Verify(_map.Run("show", _map.Folder, "--claim", "crack-on-one-side").ToString());

    [Fact]
    public Task Show_ConditionalOpinion_PrintsModeAndCondition() => Verifier.Verify(_map.Run("show", _map.Folder, "--claim", "boats-stay-in-port").ToString());

    [Theory]
    [InlineData("the-treaty", null, null, null, "treaty-equal-parts treaty-own-repairs unpaid-since-2004 treaty-text-clear few-others-agree mend-first shut-gate-useless")]
    [InlineData(null, "author-opinion", null, null, "gate-unwanted boats-stay-in-port gate-safety-open mend-first shut-gate-useless")]
    [InlineData(null, "opinion", null, null, "gate-unwanted boats-stay-in-port gate-safety-open mend-first shut-gate-useless")]
    [InlineData(null, null, "kvarn", null, "closed-to-starve ice-boats-held")]
    [InlineData(null, null, null, "own-repairs", "treaty-own-repairs unpaid-since-2004")]
    [InlineData(null, null, null, "resolution-4", "treaty-equal-parts")]
    [InlineData("the-gate", "allegation", "ostrel", "gate", "hinge-cracked crack-visible")]
    public void Show_Filters_KeepWhatPassesAll(string? section, string? tag, string? by, string? about, string expected)
    {
        string[] filters = [.. Option("--section", section), .. Option("--tag", tag), .. Option("--by", by), .. Option("--about", about)];

        var result = _map.Run(["show", _map.Folder, .. filters]);

        string.Join(' ', IdLine().Matches(result.Output).Select(m => m.Groups[1].Value)).Should().Be(expected);
        result.ExitCode.Should().Be(0);
        result.Error.Should().BeEmpty();
    }

    [Fact]
    public void Show_NothingPasses_SaysSo()
    {
        var result = _map.Run("show", _map.Folder, "--by", "mollun", "--section", "the-treaty");

        result.Output.Should().EndWith("\nShown: 0 of 25 claims (--section the-treaty --by mollun)\n");
        result.Error.Should().Be("No claim passes these filters.\n");
        result.ExitCode.Should().Be(0);
    }

    [Fact]
    public Task Show_MarkupAndControlCharactersInData_AreOnlyText()
    {
        _map.Edit("document.json", "Two Ports, One Breakwater", "[bold red]Two[/] Ports [[ :warning: \\u001b[31m \\u202e {0} \\n[link=x]");
        _map.Edit("actors.json", "\"name\": \"Kvarn\"", "\"name\": \"[/]Kvarn \\u001b]0;title\\u0007\"");
        _map.Edit("actors.json", "\"the town of Kvarn\"", "\"Kvarn\"");
        _map.Edit("claims/02-the-gate.json", "The hinge of the gate has a crack.", "[blink]The hinge[/blink] \\u009b2J <b>&amp; \\u2028%s.");

        var colored = Style().Replace(_map.Run(new Terminal(true, null), "show", _map.Folder).Output, "");

        colored.Should().NotContain("\e");
        return Verifier.Verify(_map.Run("show", _map.Folder, "--section", "the-gate", "--tag", "allegation").ToString() + colored.Split("1. Two towns")[0]);
    }

    [Fact]
    public Task Show_MapWithErrors_CannotBeRead()
    {
        _map.Edit("actors.json", "\"partOf\": \"kvarn\"", "\"partOf\": \"kvarm\"");

        return Verifier.Verify(_map.Run("show", _map.Folder).ToString());
    }

    private static string[] Option(string name, string? value) => value is null ? [] : [name, value];

    private static string[] Words(string text) => text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("\e\\[[0-9;]*m")]
    private static partial Regex Style();

    [GeneratedRegex("^  (?:asserted-fact|attributed-allegation|author-opinion)  ([a-z0-9-]+)  p", RegexOptions.Multiline)]
    private static partial Regex IdLine();
}
