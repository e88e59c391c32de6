using ClaimMap.Cli;
using ClaimMap.Views;

namespace ClaimMap.Tests.Cli;

public sealed class OutputTests : IDisposable
{
    private readonly HarbourCopy _map = new();

    public void Dispose() => _map.Dispose();

    [Theory]
    [InlineData(false, null, "xterm", true)]
    [InlineData(false, "", "xterm", true)]
    [InlineData(false, "1", "xterm", false)]
    [InlineData(false, "0", "xterm", false)]
    [InlineData(false, null, "dumb", false)]
    [InlineData(true, null, "xterm", false)]
    public void Terminal_Color_NeedsATerminalAndNoWordAgainstIt(bool isRedirected, string? noColor, string term, bool hasColor)
    {
        var terminal = Terminal.Detect(isRedirected, name => name == "NO_COLOR" ? noColor : name == "TERM" ? term : null, () => 120);

        terminal.Should().Be(new Terminal(hasColor, isRedirected ? null : 100));
    }

    [Theory]
    [InlineData(0, 80)]
    [InlineData(20, 40)]
    [InlineData(72, 72)]
    [InlineData(300, 100)]
    public void Terminal_Width_StaysReadable(int columns, int expected) =>
        Terminal.Detect(false, _ => null, () => columns).Width.Should().Be(expected);

    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("a\tb\r\nc", "a b  c")]
    [InlineData("\e[2J\u0007\u009b", "\\u001b[2J\\u0007\\u009b")]
    [InlineData("a\u202eb\u2066c\u2028d", "a\\u202eb\\u2066c\\u2028d")]
    [InlineData("Küste 港 🚢", "Küste 港 🚢")]
    [InlineData("\ufeffa\u2060b\u00a0c\u061cd", "\\ufeffa\\u2060b\u00a0c\\u061cd")]
    [InlineData("tag \U000e0041\U000e007f", "tag \\U000e0041\\U000e007f")]
    [InlineData("\u3164 \ufff9 \uffff", "\\u3164 \\ufff9 \\uffff")]
    [InlineData("می\u200cخواهم 👨\u200d👩 \u0601 1 so\u00adft ❤\ufe0f", "می\u200cخواهم 👨\u200d👩 \u0601 1 so\u00adft ❤\ufe0f")]
    public void Printable_Text_CannotCommandATerminal(string text, string expected) => Printable.Of(text).Should().Be(expected);

    [Fact]
    public void Run_ReaderHasGone_EndsQuietly()
    {
        // ERROR_NO_DATA, as Windows reports a pipe that its reader has closed.
        using var output = new FailingWriter(new IOException("closed", unchecked((int)0x800700E8)));
        using var error = new StringWriter();

        App.Run(["show", _map.Folder], output, error, Terminal.None).Should().Be(0);
        error.ToString().Should().BeEmpty();
    }

    [Fact]
    public void Run_DiskIsFull_SaysSo()
    {
        using var output = new FailingWriter(new IOException("No space left on device.", 28));
        using var error = new StringWriter { NewLine = "\n" };

        App.Run(["show", _map.Folder], output, error, Terminal.None).Should().Be(3);
        error.ToString().Should().Be("claimmap: the output cannot be written: the disk is full.\n");
    }

    private sealed class FailingWriter(IOException failure) : StringWriter
    {
        public override void Write(char value) => throw failure;

        public override void Write(string? value) => throw failure;
    }
}
