using ClaimMap.Loading.Diagnostics;

namespace ClaimMap.Tests.Loading.Diagnostics;

public class SuggestionTests
{
    private static readonly string[] Known = ["statement", "certainty", "polarity", "id", "about", "anchors", "presupposed"];

    [Theory]
    [InlineData("statment", "statement")]
    [InlineData("statemnet", "statement")]
    [InlineData("STATEMENT", "statement")]
    [InlineData("polarty", "polarity")]
    [InlineData("abut", "about")]
    [InlineData("Id", "id")]
    [InlineData("presuposd", "presupposed")]
    [InlineData("x", null)]
    [InlineData("", null)]
    [InlineData("certain", "certainty")]
    [InlineData("probable", null)]
    [InlineData("stance", null)]
    public void For_Given_FindsTheNearest(string given, string? expected) => Suggestion.For(given, Known).Should().Be(expected);

    [Fact]
    public void For_EquallyNear_IsTheFirstInOrdinalOrderWhateverTheOrderGiven()
    {
        Suggestion.For("cat", ["rat", "bat", "hat"]).Should().Be("bat");
        Suggestion.For("cat", ["hat", "bat", "rat"]).Should().Be("bat");
    }

    [Fact]
    public void For_NameOfMoreThanOneLine_AnswersNothing() => Suggestion.For("news", ["news\n", "n\u001Bews"]).Should().BeNull();

    [Fact]
    public void For_VeryLongName_AnswersNothing() => Suggestion.For(new string('a', 1_000_000), [new string('a', 999_999)]).Should().BeNull();

    [Fact]
    public void For_RandomNames_AgreesWithTheWholeTable() => Seed.Run(seed =>
    {
        var random = new Random(seed);
        var found = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var given = RandomName(random);
            var known = RandomName(random);
            var limit = Math.Min(3, (given.Length + 1) / 3);
            var expected = given != known && Distance(given, known) <= limit ? known : null;
            Suggestion.For(given, [known]).Should().Be(expected, $"{given} and {known} are compared");
            found += expected is null ? 0 : 1;
        }

        found.Should().BeGreaterThan(500);
    });

    private static string RandomName(Random random) => new([.. Enumerable.Range(0, random.Next(1, 10)).Select(_ => "abc"[random.Next(3)])]);

    private static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] = i == 0 || j == 0 ? i + j : Math.Min(
                    Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                    table[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[a.Length, b.Length];
    }
}
