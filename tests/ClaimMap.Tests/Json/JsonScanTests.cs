using System.Text;
using ClaimMap.Json;

namespace ClaimMap.Tests.Json;

public sealed class JsonScanTests
{
    private const string Sample =
        """
        { "a": [1, -0.5, 2e10, 3E-2, 0, true, false, null, "", "x"], "b" : {"c":[],"d":{ } , "é":"ü\n\"\\\/"},
          "f":[[[["deep"]]]], "g":"\u00e9 \ud83d\ude00","h": 12 }
        """;

    public static TheoryData<string> Texts() => new(
        Sample,
        "1", "\"x\"", " [ ] ", "{}", "[[],{}]", "true", "nul", "[1,]", "[,1]", "{\"a\":1,}", "{\"a\"}", "{\"a\":}", "{a:1}", "[1 2]", "[1]]", "[1", "{", "\"", "\"\\", "\"\\x\"",
        "01", "-", "-01", "1.", ".5", "1e", "1e+", "+1", "[1]x", "/**/1", "[1,//\n2]", "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}", "{\"a\\n\":1}", "\"\\ud800\"", "[\"\t\"]", "\"\\u00E9\\u0000x\"", "\"\\u00g0\"", "\"\\u00e\"", "\"\\u\"", "\"\\u+123\"", "\"\\u 123\"", "\"\\ud83d\\ude00\"", "\"\\ude00\"",
        "{\"a\":{\"b\":1,\"b\":2},\"a\":[", "tru", "truex", "[true false]", "[nullnull]", "{\"a\":1 \"b\":2}", "{]", "[}", "{\"a\":1]", "[\"a\":1]", "\u00a01");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Scan_AnyText_AgreesWithTheFrameworksReader(string text) => Compare(Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    public void Scan_NestedDeeply_AgreesWithTheFrameworksReader(int depth) =>
        Compare(Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth)));

    [Fact]
    public void Scan_EveryByteChanged_AgreesWithTheFrameworksReader()
    {
        var sample = Encoding.UTF8.GetBytes(Sample);
        for (var at = 0; at < sample.Length; at++)
        {
            Compare([.. sample[..at], .. sample[(at + 1)..]]);
            Compare(sample[..at]);
            foreach (var other in "\"\\{}[],: 0e-.tx\n\0"u8)
            {
                var changed = sample.ToArray();
                changed[at] = other;
                Compare(changed);
            }
        }
    }

    [Fact]
    public void Scan_EveryDataFile_AgreesWithTheFrameworksReader()
    {
        var files = Directory.GetFiles(Path.GetDirectoryName(RepositoryFiles.Ceasefire("document.json"))!, "*.json", SearchOption.AllDirectories);
        files.Should().HaveCountGreaterThan(20);
        foreach (var file in files)
        {
            Compare(File.ReadAllBytes(file));
        }
    }

    private static void Compare(byte[] utf8)
    {
        var (scanProblems, readProblems) = (new List<JsonProblem>(), new List<JsonProblem>());
        using var scanned = JsonParser.Parse(utf8, scanProblems);
        using var read = JsonParser.Parse(utf8, readProblems, scan: false);
        if (!Tokens(scanned).SequenceEqual(Tokens(read)) || !scanProblems.SequenceEqual(readProblems))
        {
            Assert.Fail($"The two ways of parsing differ for: {Encoding.UTF8.GetString(utf8)}");
        }
    }

    private static IEnumerable<(JsonTokenKind Kind, int Start, int Length, int NextOrHash, bool Escaped)> Tokens(JsonTape? tape) =>
        tape is null ? [] : tape.Tokens.ToArray().Select(t => (t.Kind, t.Start, t.Length, t.NextOrHash, t.Escaped));
}
