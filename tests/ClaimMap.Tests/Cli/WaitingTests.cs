using System.Text;
using ClaimMap.Cli;

namespace ClaimMap.Tests.Cli;

public sealed class WaitingTests
{
    [Fact]
    public void While_LongWorkOnATerminal_SaysWhatIsGoingOn()
    {
        using var said = new ManualResetEventSlim();
        using var error = new WatchedWriter("Loading [b]my-map", said);

        // The work ends when it has been announced, and not before.
        var result = Waiting.While("Loading [b]my-map", () => said.Wait(TimeSpan.FromMinutes(2)), StreamsTo(error, showsWaiting: true));

        result.Should().BeTrue();
    }

    [Fact]
    public void While_NoTerminal_SaysNothing()
    {
        using var error = new StringWriter();
        var thread = 0;

        Waiting.While("Loading", () => thread = Environment.CurrentManagedThreadId, StreamsTo(error, showsWaiting: false));

        thread.Should().Be(Environment.CurrentManagedThreadId);
        error.ToString().Should().BeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void While_WorkThatThrows_ThrowsTheSame(bool showsWaiting)
    {
        using var error = new StringWriter();

        var act = () => Waiting.While<int>("Loading", () => throw new IOException("gone"), StreamsTo(error, showsWaiting));

        act.Should().ThrowExactly<IOException>().WithMessage("gone");
    }

    private static Streams StreamsTo(TextWriter error, bool showsWaiting) => new(TextWriter.Null, error, Terminal.None with { ShowsWaiting = showsWaiting });

    private sealed class WatchedWriter(string awaited, ManualResetEventSlim said) : TextWriter
    {
        private readonly StringBuilder _written = new();

        public override Encoding Encoding => Encoding.UTF8;

        public override void Write(char value)
        {
            lock (_written)
            {
                _written.Append(value);
                if (value == awaited[^1] && _written.ToString().Contains(awaited, StringComparison.Ordinal))
                {
                    said.Set();
                }
            }
        }
    }
}
