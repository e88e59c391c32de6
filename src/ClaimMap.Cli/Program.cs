using System.Text;
using ClaimMap.Cli;
using ClaimMap.Cli.Watching;

if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
{
    Console.OutputEncoding = Encoding.UTF8;
}

using var interruption = new Interruption();

// Not disposed of: that would write once more to what may be closed. App.Run flushes.
var output = Utf8Writer(StandardStreams.Output());
var error = Utf8Writer(StandardStreams.Error());
return App.Run(args, output, error, Terminal.Detect(), StandardStreams.WatchOutput);

// Without a byte order mark and with LF: what is written is the same on every system.
static StreamWriter Utf8Writer(Stream stream) => new(stream, new UTF8Encoding(false), 1 << 14) { NewLine = "\n" };
