using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ClaimMap.Tests.Corpora;

/// <summary>A PostgreSQL server of its own on a free port, which ends with the test; never one that is there already.</summary>
/// <remarks>PostgreSQL refuses to run as root, so root runs it as the user that Debian's package makes.</remarks>
internal sealed class PostgresServer : IDisposable
{
    private const string User = "postgres";

    private readonly string _root = Directory.CreateTempSubdirectory("claimmap-postgres-").FullName;
    private readonly int _port = FreePort();

    public PostgresServer()
    {
        if (IsRoot)
        {
            Run("chown", User, _root);
        }

        // Sorts as English does, so that a question which leaves the order to the database shows.
        Do("initdb", "-D", Data, "-U", "claimmap", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--locale-provider=icu", "--icu-locale=en-US", "--no-sync");
        Do(
            "pg_ctl", "-D", Data, "-w", "-l", Path.Join(_root, "log"), "-o",
            string.Create(CultureInfo.InvariantCulture, $"-p {_port} -k {_root} -c listen_addresses=127.0.0.1 -c fsync=off -c max_wal_size=8GB"), "start");
    }

    /// <summary>The folder of the server's programs; null where there are none.</summary>
    public static string? Programs { get; } = new[] { "/usr/lib/postgresql" }.Where(Directory.Exists).SelectMany(Directory.GetDirectories)
        .Select(d => Path.Join(d, "bin")).Where(d => File.Exists(Path.Join(d, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault();

    public string Url => string.Create(CultureInfo.InvariantCulture, $"postgresql://claimmap@127.0.0.1:{_port}/postgres");

    private static bool IsRoot => Environment.UserName == "root";

    private string Data => Path.Join(_root, "data");

    public void Dispose()
    {
        Do("pg_ctl", "-D", Data, "-w", "-m", "immediate", "stop");
        Directory.Delete(_root, recursive: true);
    }

    private static void Do(string program, params string[] args)
    {
        var path = Path.Join(Programs, program);
        if (IsRoot)
        {
            Run("runuser", ["-u", User, "--", path, .. args]);
        }
        else
        {
            Run(path, args);
        }
    }

    // Its output is not waited for: a server that was started keeps what it was given open.
    private static void Run(string program, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" > /dev/null 2>&1 < /dev/null", program, .. args]))!;
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"'{program} {string.Join(' ', args)}' ended with {process.ExitCode}.");
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
