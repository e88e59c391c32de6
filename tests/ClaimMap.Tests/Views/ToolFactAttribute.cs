using System.ComponentModel;
using System.Diagnostics;

namespace ClaimMap.Tests.Views;

/// <summary>A fact that needs a program: skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(string tool, string versionOption)
    {
        (Tool, VersionOption) = (tool, versionOption);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(tool, versionOption) { RedirectStandardError = true, RedirectStandardOutput = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
        }
        catch (Win32Exception)
        {
            Skip = $"There is no program {tool}: install it.";
        }
    }

    public string Tool { get; }

    public string VersionOption { get; }
}
