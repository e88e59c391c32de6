using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ClaimMap.Loading.Files;

/// <summary>What the framework has no call for: what kind of file stands somewhere, opening without waiting, and giving a file an owner.</summary>
/// <remarks>Linux alone, where one structure serves every processor; elsewhere the framework's own calls have to do.</remarks>
internal static partial class Posix
{
    private const int CurrentFolder = -100;
    private const int EmptyPath = 0x1000;
    private const uint BasicStatus = 0x7FF;
    private const int NonBlocking = 0x800;
    private const int CloseOnExec = 0x80000;
    private const int NoSuchFile = 2;
    private const int NoFolder = 20;
    private const int SharedLock = 1;
    private const int LockNow = 4;
    private const int Held = 11;
    private const int Interrupted = 4;

    private static readonly Lazy<bool> Answers = new(() =>
    {
        try
        {
            return OperatingSystem.IsLinux() && Status(CurrentFolder, "/", 0, BasicStatus, out _) == 0;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            // A C library from before 2018.
            return false;
        }
    });

    public static bool IsThere => Answers.Value;

    public static FileStatus? StatusOf(string path)
    {
        if (Status(CurrentFolder, path, 0, BasicStatus, out var status) == 0)
        {
            return status.ToFileStatus();
        }

        return Marshal.GetLastPInvokeError() is var error && error is NoSuchFile or NoFolder ? null : throw FileProblem.OfSystem(error);
    }

    public static FileStatus StatusOf(SafeHandle handle) =>
        Status((int)handle.DangerousGetHandle(), "", EmptyPath, BasicStatus, out var status) == 0 ? status.ToFileStatus() : throw FileProblem.OfSystem(Marshal.GetLastPInvokeError());

    /// <summary>Opens a file to read; a pipe without a writer is no reason to wait.</summary>
    /// <returns>Null where that cannot be; the framework's own call then says why.</returns>
    /// <exception cref="IOException">Another program holds it, in the way in which the framework holds files.</exception>
    public static SafeFileHandle? Open(string path)
    {
        var descriptor = Open(path, NonBlocking | CloseOnExec);
        if (descriptor < 0)
        {
            return null;
        }

        var handle = new SafeFileHandle(descriptor, ownsHandle: true);
        if (Lock(descriptor, SharedLock | LockNow) != 0 && Marshal.GetLastPInvokeError() == Held)
        {
            handle.Dispose();
            throw FileProblem.OfSystem(Held);
        }

        return handle;
    }

    /// <summary>Gives an open file its owner; whether that was allowed.</summary>
    public static bool TryChangeOwner(SafeFileHandle handle, (uint User, uint Group) owner) => ChangeOwner((int)handle.DangerousGetHandle(), owner.User, owner.Group) == 0;

    /// <summary>Waits until a pipe has no reader any more, or a terminal is gone; false where that cannot be told.</summary>
    public static bool WaitUntilClosed(int descriptor)
    {
        if (!IsThere)
        {
            return false;
        }

        var watched = new Watched { Descriptor = descriptor };
        int count;
        do
        {
            count = Poll(ref watched, 1, -1);
        }
        while (count < 0 && Marshal.GetLastPInvokeError() == Interrupted);
        return count > 0;
    }

    [LibraryImport("libc", EntryPoint = "poll", SetLastError = true)]
    private static partial int Poll(ref Watched watched, nuint count, int milliseconds);

    // struct pollfd of poll.h; errors and hanging up are told unasked.
    [StructLayout(LayoutKind.Sequential)]
    private struct Watched
    {
        public int Descriptor;
        public short Asked;
        public short Told;
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "flock", SetLastError = true)]
    private static partial int Lock(int descriptor, int operation);

    [LibraryImport("libc", EntryPoint = "fchown", SetLastError = true)]
    private static partial int ChangeOwner(int descriptor, uint user, uint group);

    [LibraryImport("libc", EntryPoint = "statx", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Status(int folder, string path, int flags, uint mask, out StatusFields status);

    // struct statx of linux/stat.h.
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct StatusFields
    {
        [FieldOffset(20)]
        public uint User;

        [FieldOffset(24)]
        public uint Group;

        [FieldOffset(28)]
        public ushort Mode;

        [FieldOffset(32)]
        public ulong Number;

        [FieldOffset(40)]
        public ulong Size;

        [FieldOffset(136)]
        public uint DeviceMajor;

        [FieldOffset(140)]
        public uint DeviceMinor;

        public readonly FileStatus ToFileStatus() => new(
            (Mode & 0xF000) switch
            {
                0x4000 => FileType.Folder,
                0x1000 => FileType.Pipe,
                0x2000 => FileType.CharacterDevice,
                0x6000 => FileType.BlockDevice,
                0xC000 => FileType.Socket,
                _ => FileType.File,
            },
            (long)Size,
            (UnixFileMode)(Mode & 0xFFF),
            new FileIdentity(((ulong)DeviceMajor << 32) | DeviceMinor, Number),
            (User, Group));
    }
}
