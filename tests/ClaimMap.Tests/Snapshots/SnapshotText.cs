using System.Text;

namespace VerifyTests;

/// <summary>A snapshot's text on disk: UTF-8 with a byte order mark, line feeds, no line feed added at the end.</summary>
internal static class SnapshotText
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true);

    public static string Of(string? target) => target switch
    {
        null => "null",
        "" => "emptyString",
        _ => Normalize(target),
    };

    public static async Task<string> ReadAsync(string path) =>
        Normalize(await File.ReadAllTextAsync(path, Encoding).ConfigureAwait(false));

    public static Task WriteAsync(string path, string text) => File.WriteAllTextAsync(path, text, Encoding);

    /// <summary>Editors like to end a file with a line feed: one more than was received is no difference.</summary>
    public static bool AreEqual(string received, string verified) =>
        verified == received || (verified.Length == received.Length + 1 && verified[^1] == '\n' && verified.StartsWith(received, StringComparison.Ordinal));

    private static string Normalize(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
