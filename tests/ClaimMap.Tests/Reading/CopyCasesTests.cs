using System.Text;
using System.Text.Json;
using ClaimMap.Reading;
using ClaimMap.Text;

namespace ClaimMap.Tests.Reading;

/// <summary>Articles and copies of them in another format or typing.</summary>
public sealed class CopyCasesTests
{
    public static TheoryData<string> Names => [.. Cases().Select(c => c.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Verify_Copy_FindsEveryPassage(string name)
    {
        var given = Cases().Single(c => c.GetProperty("name").GetString() == name);
        var mapped = Read(given, "mapped");

        var report = CopyCheck.Run(Read(given, "copy"), mapped.Fingerprint, PassageSplitter.Split(mapped).Passages, []);

        report.Succeeded.Should().Be(given.GetProperty("verified").GetBoolean());
        report.Findings.Should().NotBeEmpty();
    }

    private static SourceText Read(JsonElement given, string which) =>
        ArticleReader.Read($"article.{given.GetProperty($"{which}Format").GetString()}", Encoding.UTF8.GetBytes(given.GetProperty(which).GetString()!)).ToSourceText();

    private static IEnumerable<JsonElement> Cases() =>
        File.ReadLines(RepositoryFiles.Test("Reading", "copies.jsonl")).Select(l => JsonDocument.Parse(l).RootElement);
}
