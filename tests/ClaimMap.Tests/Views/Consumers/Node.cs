using System.Text.Json;

namespace ClaimMap.Tests.Views.Consumers;

/// <summary>Runs the scripts of <c>tests/consumers</c>: the programs that formats are written for.</summary>
internal static class Node
{
    private static readonly JsonSerializerOptions Lenient = new(JsonSerializerDefaults.Web);

    private static readonly Lazy<bool> IsThere = new(() => ExternalProgram.IsThere("node", "--version"));

    private static string Folder { get; } = Path.Join(RepositoryFiles.Root, "tests", "consumers");

    public static bool Has(string package) => Directory.Exists(Path.Join(Folder, "node_modules", package)) && IsThere.Value;

    /// <summary>Hands questions to a script, as JSON, and returns its answers.</summary>
    public static T[] Ask<T>(string script, IEnumerable<object> questions)
    {
        object[] all = [.. questions];
        var (exitCode, output, error) = ExternalProgram.Run("node", [Path.Join(Folder, script)], JsonSerializer.Serialize(all, Lenient));
        exitCode.Should().Be(0, error);
        var answers = JsonSerializer.Deserialize<T[]>(output, Lenient)!;
        answers.Should().HaveSameCount(all).And.NotBeEmpty();
        return answers;
    }
}
