using System.Runtime.CompilerServices;

namespace VerifyXunit;

/// <summary>Compares a text with the verified file beside the test that calls.</summary>
/// <remarks>
/// The files in this folder stand in for Verify.Xunit, which not every registry carries: the same namespaces, the part of
/// its surface that the tests here use, and the same files on disk. <c>-p:SnapshotEngine=Verify</c> takes the package instead.
/// </remarks>
public static class Verifier
{
    public static SettingsTask Verify(
        string? target, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Start(target, "txt", settings, sourceFile);

    public static SettingsTask Verify(
        string? target, string extension, VerifySettings? settings = null, [CallerFilePath] string sourceFile = "") =>
        Start(target, extension, settings, sourceFile);

    private static SettingsTask Start(string? target, string extension, VerifySettings? settings, string sourceFile)
    {
        if (extension.Length == 0 || extension[0] == '.')
        {
            throw new ArgumentException("An extension is written without its dot.", nameof(extension));
        }

        // The test is taken here: the comparison runs when the task is awaited, with every fluent setting made.
        var test = UseVerifyAttribute.Test;
        return new SettingsTask(settings, final =>
            SnapshotFile.Of(test, final, sourceFile, extension).CompareAsync(SnapshotText.Of(target)));
    }
}
