namespace ClaimMap.Tests.Loading.Schema;

/// <summary>A fact that needs the official JSON Schema test suite, which does not lie in this repository.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SchemaSuiteFactAttribute : FactAttribute
{
    public const string Variable = "CLAIMMAP_SCHEMA_SUITE";

    public SchemaSuiteFactAttribute()
    {
        if (Folder is null)
        {
            Skip = $"{Variable} is not set: it names the folder tests/draft2020-12 of the official JSON Schema test suite.";
        }
    }

    public static string? Folder => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } folder ? folder : null;
}
