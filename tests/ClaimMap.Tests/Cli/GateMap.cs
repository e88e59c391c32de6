using ClaimMap.Cli;

namespace ClaimMap.Tests.Cli;

/// <summary>A new map of a few invented lines, beside the article; what the tool prints of the place of both is shortened to their names.</summary>
internal sealed class GateMap : IDisposable
{
    // Normalised: # Gate | The keeper said "the gate was shut". | The gate was shut again. | Was it shut? | A gate is shut.
    public const string Article = "# Gate\n\nThe keeper said \u201Cthe gate\nwas shut\u201D. The gate was [shut](https://example.org/x) again. Was it shut? A gate is shut.\n";

    private readonly string _root = Directory.CreateTempSubdirectory("claimmap-gate-").FullName;

    public GateMap(bool isBegun = true)
    {
        File.WriteAllText(this["article.md"], Article);
        if (isBegun)
        {
            Run("new", this["article.md"], "--out", this["map"]).ExitCode.Should().Be(0);
        }
    }

    public string this[string file] => Path.Combine(_root, file);

    public string Claims
    {
        get => File.ReadAllText(this["map/claims/01-section.json"]);
        set => File.WriteAllText(this["map/claims/01-section.json"], value);
    }

    public CliResult Run(params string[] args) => Run(Terminal.None, args);

    public CliResult Run(Terminal terminal, params string[] args)
    {
        var result = Tool.Run(terminal, args);
        return result with { Output = Shorten(result.Output), Error = Shorten(result.Error) };
    }

    public CliResult Anchor(params string[] args) => Run(["anchor", this["map"], "--text", this["article.md"], .. args]);

    public CliResult Scratch(string json, params string[] args)
    {
        File.WriteAllText(this["quotes.json"], json);
        return Anchor(["--scratch", this["quotes.json"], .. args]);
    }

    public static string Json(string passage, int start, string words) =>
        $$"""{ "passage": "{{passage}}", "start": {{start}}, "length": {{words.Length}}, "sha256": "{{Digest.Of(System.Text.Encoding.UTF8.GetBytes(words))}}" }""";

    /// <summary>Every file of the map and what is in it.</summary>
    public SortedDictionary<string, string> Files() => new(
        Directory.EnumerateFiles(this["map"], "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(this["map"], f).Replace('\\', '/'), File.ReadAllText),
        StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string Shorten(string text) => text
        .Replace(_root.Replace('\\', '/') + "/", "", StringComparison.Ordinal)
        .Replace(_root + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
}
