using System.Net.Sockets;

namespace ClaimMap.Tests;

/// <summary>What can stand where a file should be.</summary>
internal sealed class SpecialFile(IDisposable? held) : IDisposable
{
    public static SpecialFile Make(string what, string path)
    {
        switch (what)
        {
            case "pipe":
                ExternalProgram.Run("mkfifo", [path], "").ExitCode.Should().Be(0);
                return new SpecialFile(null);
            case "device":
                File.CreateSymbolicLink(path, "/dev/zero");
                return new SpecialFile(null);
            case "nowhere":
                File.CreateSymbolicLink(path, "no-such-file");
                return new SpecialFile(null);
            case "circle":
                File.CreateSymbolicLink(path, Path.GetFileName(path));
                return new SpecialFile(null);
            case "socket":
                var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
                socket.Bind(new UnixDomainSocketEndPoint(path));
                return new SpecialFile(socket);
            default:
                throw new ArgumentException(what, nameof(what));
        }
    }

    public void Dispose() => held?.Dispose();
}

/// <summary>A test of what Linux alone has: pipes and devices among the files, names of any bytes, signals.</summary>
public sealed class PosixFactAttribute : FactAttribute
{
    public PosixFactAttribute() => Skip = OperatingSystem.IsLinux() ? null : "This needs Linux.";
}

/// <summary>A theory of what Linux alone has.</summary>
public sealed class PosixTheoryAttribute : TheoryAttribute
{
    public PosixTheoryAttribute() => Skip = OperatingSystem.IsLinux() ? null : "This needs Linux.";
}

/// <summary>A test about permissions, which do not hold for root.</summary>
public sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute() => Skip =
        !OperatingSystem.IsLinux() ? "This needs Linux."
        : Environment.UserName == "root" ? "Permissions do not hold for root."
        : null;
}
