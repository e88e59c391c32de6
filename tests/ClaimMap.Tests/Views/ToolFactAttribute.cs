namespace ClaimMap.Tests.Views;

/// <summary>A fact that needs a program: skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ToolFactAttribute : FactAttribute
{
    public ToolFactAttribute(string tool, string versionOption)
    {
        (Tool, VersionOption) = (tool, versionOption);
        if (!ExternalProgram.IsThere(tool, versionOption))
        {
            Skip = $"There is no program {tool}: install it.";
        }
    }

    public string Tool { get; }

    public string VersionOption { get; }
}
