using System.Globalization;

namespace ClaimMap.Loading.Files;

/// <summary>Why a file cannot be read or written, in words of our own; they go on behind the file's name.</summary>
internal sealed class FileProblem : IOException
{
    public FileProblem(string words)
        : base(words)
    {
    }

    /// <summary>The problem that an error number of the system stands for.</summary>
    public static FileProblem OfSystem(int error) => new(WordsOf(error));

    /// <summary>What an exception of the framework says, in words of our own.</summary>
    public static string WordsOf(Exception e) => e switch
    {
        FileProblem or InputTooLargeException => e.Message,
        FileNotFoundException => "there is no such file",
        DirectoryNotFoundException => "there is no such folder",
        PathTooLongException => "the path is too long",
        UnauthorizedAccessException => NoPermission,

        // Thrown by code of ours, with words of ours.
        { HResult: unchecked((int)0x80131620) } => e.Message.TrimEnd('.'),
        // Windows puts its own numbers into the lower half.
        _ => WordsOf(OperatingSystem.IsWindows() ? (e.HResult & 0xFFFF) switch { 32 or 33 => 11, 112 or 39 => 28, 19 => 30, 206 => 36, 267 => 20, var other => -other } : e.HResult),
    };

    /// <summary>The same for a path, whose name may be what is wrong with it.</summary>
    public static string WordsOf(Exception e, string path) =>
        (e is FileNotFoundException or DirectoryNotFoundException) && IsUndecodable(path) ? $"{WordsOf(e)}, or its name is not UTF-8; rename it" : WordsOf(e);

    /// <summary>Whether a name may stand for bytes that are no UTF-8, which the framework replaces.</summary>
    public static bool IsUndecodable(string path) => path.Contains('\uFFFD', StringComparison.Ordinal);

    private const string NoPermission = "permission is denied; check its permissions and those of its folder";

    private static string WordsOf(int error) => error switch
    {
        1 or 9 or 13 => NoPermission,
        2 => "there is no such file",
        5 => "the disk reports an error",
        6 => "it is a socket, or a device that is not there",
        11 or 35 => "another program holds it",
        16 => "it is in use",
        17 => "something of that name is there already",
        18 => "it lies on another disk",
        20 => "a part of its path is a file, not a folder",
        21 => "it is a folder",
        22 => "the path cannot stand for a file",
        23 or 24 => "too many files are open",
        26 => "a program runs from it",
        27 => "it would be larger than the system allows",
        28 => "the disk is full",
        30 => "its disk can only be read",
        32 => "its reader has gone",
        36 or 63 => "the path is too long",
        39 or 66 => "the folder is not empty",
        40 or 62 => "its links lead round in a circle",
        69 or 122 => "your share of the disk is used up",
        _ => string.Create(CultureInfo.InvariantCulture, $"the system refuses it (error {Math.Abs(error)})"),
    };
}
