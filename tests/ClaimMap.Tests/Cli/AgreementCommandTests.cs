namespace ClaimMap.Tests.Cli;

public sealed class AgreementCommandTests : IDisposable
{
    private readonly HarbourCopy _map = new();

    public void Dispose() => _map.Dispose();

    [Fact]
    public Task Agreement_NoMap_PrintsThatOfTheShippedOne() => Verifier.Verify(Tool.Run("agreement").ToString());

    [Fact]
    public Task Agreement_NoMap_WritesThatOfTheShippedOneAsJson() => Verifier.Verify(Tool.Run("agreement", "--format", "json").ToString());

    [Fact]
    public void Agreement_MapReadOnce_IsUndefined()
    {
        var result = _map.Run("agreement", _map.Folder);

        result.Output.Should().StartWith("Two Ports, One Breakwater\nnote: The map names no second reader, so nobody can say how far readers agree. ").And.EndWith("\nAgreement is undefined.\n");
        result.ExitCode.Should().Be(0);
    }

    [Fact]
    public void Agreement_MapWithErrors_CannotBeRead()
    {
        File.Delete(_map["actors.json"]);

        _map.Run("agreement", _map.Folder).ExitCode.Should().Be(3);
    }

    [Fact]
    public Task Show_ClaimWithReading_PrintsIt() => Verifier.Verify(Tool.Run("show", "--claim", "russia-favours-armenia").ToString());

    [Fact]
    public void Show_ClaimThatAReaderDoesNotHave_SaysSo() =>
        Tool.Run("show", "--claim", "incidents-were-provocations").Output.Should().Contain(
            "\nsecond reader  has no such claim\n               not adopted: Label split from its core; this reader has core and label in one claim.\n");
}
