namespace ClaimMap.Cli.Commands;

/// <summary>Writes a path as a word of a command line that somebody may copy into a shell.</summary>
internal static class ShellWord
{
    /// <summary>The path itself where it is one plain word, else in single quotes, in which a shell acts on nothing; never taken for an option.</summary>
    public static string Of(string path)
    {
        var word = path.StartsWith('-') ? $"./{path}" : path;
        return word.All(c => char.IsLetterOrDigit(c) || "/\\._-:,+@%".Contains(c, StringComparison.Ordinal)) ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
    }
}
