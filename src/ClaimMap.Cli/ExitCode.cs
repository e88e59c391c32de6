namespace ClaimMap.Cli;

/// <summary>What the tool tells its caller.</summary>
internal static class ExitCode
{
    /// <summary>All is well; warnings do not change that.</summary>
    public const int Fine = 0;

    /// <summary>A map has errors (validate), a copy does not hold what a map names (verify), two maps differ (diff), or a figure is lower than asked for (compare).</summary>
    public const int Findings = 1;

    /// <summary>The command line is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A file or folder is missing or cannot be read or written, or the map to work on has errors.</summary>
    public const int CannotRead = 3;
}
