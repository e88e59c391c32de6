using System.Runtime.InteropServices;
using ClaimMap.Loading.Files;

namespace ClaimMap.Cli.Watching;

/// <summary>Ends the process when Ctrl+C or the system asks for it: what is half written is removed, and the exit code tells the signal.</summary>
internal sealed class Interruption : IDisposable
{
    // As shells have it: 128 and the number of the signal.
    private static readonly (PosixSignal Signal, int ExitCode)[] Signals = [(PosixSignal.SIGINT, 130), (PosixSignal.SIGTERM, 143)];

    private readonly PosixSignalRegistration[] _registrations = [.. Signals.Select(s => PosixSignalRegistration.Create(s.Signal, context => End(context, s.ExitCode)))];

    public void Dispose()
    {
        foreach (var registration in _registrations)
        {
            registration.Dispose();
        }
    }

    private static void End(PosixSignalContext context, int exitCode)
    {
        context.Cancel = true;
        StagingFolder.Abandon();
        if (!Console.IsErrorRedirected)
        {
            // What showed that something is going on may have hidden the cursor.
            Console.Error.Write("\e[?25h");
        }

        Environment.Exit(exitCode);
    }
}
