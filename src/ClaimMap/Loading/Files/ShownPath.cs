namespace ClaimMap.Loading.Files;

/// <summary>Paths as they are shown: with <c>/</c> between their parts, on every system.</summary>
internal static class ShownPath
{
    /// <summary>The path; on systems where <c>\</c> is a character like any other it stays what it is.</summary>
    public static string Of(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
}
