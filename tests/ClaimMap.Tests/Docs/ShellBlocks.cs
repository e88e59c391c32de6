using System.Text.RegularExpressions;
using ClaimMap.Tests.Cli;

namespace ClaimMap.Tests.Docs;

/// <summary>Runs the tool's command lines of a page; every other line must be one that runs elsewhere.</summary>
internal static partial class ShellBlocks
{
    private static readonly string[] Prefixes = ["claimmap ", "dotnet run --project src/ClaimMap.Cli -- "];

    // Commands that change the machine or take long; each begins a line that .ci/run or what it calls runs for real, or that needs another program.
    private static readonly string[] Elsewhere =
    [
        "dotnet test", "dotnet build", "dotnet pack", "dotnet add package", "dotnet tool install", "dotnet run ", "dotnet publish", "git ", "npm ", "run=", "$run ",
        "jupyter", "csharprepl", "tests/notebooks/run", "sha256sum", "cd ", "(cd ", "export ", "python3 ", "psql ", "LC_ALL=C ",
        "dotnet format", "dotnet nuget push", ".ci/run", "scripts/refresh", "mv ", "CLAIMMAP_REFRESH=1 dotnet test", "CLAIMMAP_SEED=",
    ];

    /// <summary>Runs a block and returns what it printed, as on a terminal.</summary>
    public static string Run(CodeBlock block, ReaderFolder folder)
    {
        var printed = "";
        var number = block.Line;
        foreach (var line in block.Text.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n'))
        {
            number++;
            var command = Comment().Replace(line, "").Trim();
            if (command.Length == 0)
            {
                continue;
            }

            var prefix = Prefixes.FirstOrDefault(p => command.StartsWith(p, StringComparison.Ordinal));
            if (prefix is null)
            {
                Elsewhere.Should().Contain(e => command.StartsWith(e, StringComparison.Ordinal), $"{block.Page}({number}) is run somewhere: {command}");
                continue;
            }

            var expected = ExitCodeOf().Match(line) is { Success: true } code ? code.Groups[1].Value : "0";
            var args = Words().Matches(command[prefix.Length..].Split(" | ")[0].Split(" > ")[0])
                .Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Value)
                .Select(w => IsPath().IsMatch(w) ? folder.Resolve(w) : w);
            var result = Tool.Run([.. args]);

            result.ExitCode.ToString(System.Globalization.CultureInfo.InvariantCulture)
                .Should().Be(expected, $"{block.Page}({number}) runs: {command}\n{result.Error}\n{result.Output}");
            printed += folder.Shorten(result.Output + result.Error);
        }

        return printed;
    }

    [GeneratedRegex(@"\s*(^|\s)#.*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"# .*\bexit code (\d)\b")]
    private static partial Regex ExitCodeOf();

    [GeneratedRegex("\"([^\"]*)\"|\\S+")]
    private static partial Regex Words();

    [GeneratedRegex(@"^(my-map|my-corpus|old-map|other-map|ferry-map|data|tables|annotate)\b|^[\w./-]+\.(txt|md|json|html|dot|csv|svg|xml|graphml|ndjson|cs|sarif)$")]
    private static partial Regex IsPath();
}
