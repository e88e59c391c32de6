using System.Text;
using ClaimMap.Cli;

if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
{
    Console.OutputEncoding = Encoding.UTF8;
}

using var output = Utf8Writer(Console.OpenStandardOutput());
using var error = Utf8Writer(Console.OpenStandardError());
return App.Run(args, output, error, Terminal.Detect());

// Without a byte order mark and with LF: what is written is the same on every system.
static StreamWriter Utf8Writer(Stream stream) => new(stream, new UTF8Encoding(false), 1 << 14) { NewLine = "\n" };
