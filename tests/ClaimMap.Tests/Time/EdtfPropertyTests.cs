using System.Text.RegularExpressions;

namespace ClaimMap.Tests.Time;

public sealed partial class EdtfPropertyTests
{
    private static readonly string[] Dates =
        ["2020", "1991", "2020-10", "2020-10-12", "1991-09-30", "199X", "19XX", "2020-XX", "2020-10-XX", "2020-24", "2020-32", ""];

    private static readonly string[] Pieces =
    [
        "-", "-10", "-12", "-02", "-24", "-XX", "X", "..", "/", "[", "]", "{", "}", ",", "~", "?", "%",
        "T12:00:00", "T23:59:59Z", "+04:00", "-03", "Z", "0", "9", " ", "\n", "",
    ];

    [Fact]
    public void TryParse_RandomPieces_AcceptsOnlyWhatThePatternMatches() => Seed.Run(seed =>
    {
        var random = new Random(seed);
        CheckMany(40_000, 300, () =>
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ => NextDate() + Next(Pieces)));
            return random.Next(4) switch
            {
                0 => $"[{text}]",
                1 => "{" + text + "}",
                2 => Next(Pieces) + text,
                _ => text,
            };
        });

        string Next(string[] choices) => choices[random.Next(choices.Length)];
        string NextDate() => random.Next(2) == 0 ? Next(Dates) : $"{random.Next(0, 10_000):D4}-{random.Next(0, 35):D2}";
    });

    [Fact]
    public void TryParse_MutatedLiterals_AcceptsOnlyWhatThePatternMatches() => Seed.Run(seed =>
    {
        var random = new Random(seed);
        var literals = EdtfTests.Readable.Select(row => (string)row[0]).ToArray();
        CheckMany(40_000, 300, () =>
        {
            var text = literals[random.Next(literals.Length)];
            var at = random.Next(text.Length + 1);
            var piece = Pieces[random.Next(Pieces.Length)];
            return random.Next(3) switch
            {
                0 => text.Insert(at, piece),
                1 => text.Remove(Math.Min(at, text.Length - 1), 1),
                _ => text[..at] + piece + text[Math.Min(text.Length, at + piece.Length)..],
            };
        });
    });

    [Fact]
    public void SchemaPattern_ReadableLiterals_Match()
    {
        var literals = EdtfTests.Readable.Select(row => (string)row[0]).ToArray();

        literals.Should().NotBeEmpty().And.OnlyContain(literal => Pattern().IsMatch(literal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData(" 2020")]
    [InlineData("2020 ")]
    [InlineData("2020-13")]
    [InlineData("2020-33")]
    [InlineData("12.10.2020")]
    [InlineData("2020-10-12T25:00:00Z")]
    [InlineData("2020-10-12T12:00:00Z/2021")]
    [InlineData("../..")]
    [InlineData("/")]
    [InlineData("[]")]
    [InlineData("[1991,]")]
    [InlineData("[1991..,1995]")]
    [InlineData("[1990,..1991]")]
    [InlineData("{1991]")]
    [InlineData("199X~~")]
    [InlineData("Y17000")]
    [InlineData("-0044")]
    public void SchemaPattern_Garbage_DoesNotMatch(string text)
    {
        Pattern().IsMatch(text).Should().BeFalse();
    }

    private static void CheckMany(int count, int atLeast, Func<string> next)
    {
        var accepted = new HashSet<string>();
        for (var i = 0; i < count; i++)
        {
            var text = next();
            if (!Edtf.TryParse(text, out var value, out var reason))
            {
                reason.Should().NotBeNullOrEmpty();
                continue;
            }

            if (accepted.Add(text))
            {
                Pattern().IsMatch(text).Should().BeTrue("{0} was read", text);
                text.Length.Should().BeLessThanOrEqualTo(Edtf.MaxLength);
                (value.Earliest is null || value.Latest is null || value.Earliest <= value.Latest).Should().BeTrue("{0} has an order", text);
            }
        }

        accepted.Count.Should().BeGreaterThan(atLeast, "a property over no literals proves nothing");
    }

    [GeneratedRegex(Edtf.SchemaPattern, RegexOptions.ECMAScript)]
    private static partial Regex Pattern();
}
