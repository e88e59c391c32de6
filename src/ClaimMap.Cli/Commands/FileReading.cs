using ClaimMap.Loading.Files;
using ClaimMap.Reading;

namespace ClaimMap.Cli.Commands;

/// <summary>Reads and writes the files that a command line names.</summary>
internal static class FileReading
{
    /// <summary>Does something with a file; false, with the reason written out, where that cannot be.</summary>
    /// <param name="what">What the reason begins with: the command and the argument that names the file.</param>
    /// <param name="path">The file.</param>
    /// <param name="verb">What could not be done: "read" or "written".</param>
    /// <param name="action">Does it.</param>
    /// <param name="streams">Where the reason goes.</param>
    public static bool Try(string what, string path, string verb, Action action, Streams streams)
    {
        try
        {
            action();
            return true;
        }
        catch (UnreadableException e)
        {
            streams.Complain($"{what}: '{path}' {e.Message}");
        }
        catch (InvalidDataException e)
        {
            // It names the file and the position in it.
            streams.Complain($"{what}: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            streams.Complain($"{what}: '{path}' cannot be {verb}: {FileProblem.WordsOf(e, path)}.");
        }

        return false;
    }
}
