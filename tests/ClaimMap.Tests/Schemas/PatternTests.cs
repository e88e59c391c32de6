using System.Text;
using System.Text.RegularExpressions;
using ClaimMap.Schemas;

namespace ClaimMap.Tests.Schemas;

public class PatternTests
{
    private static readonly string[] Atoms = ["a", "b", "-", "[a-c]", "[^a]", "[0-9a]", "(?:ab|b)", "(a|)", ".", "é", "[à-ÿ]", "\\n", "😀"];
    private static readonly string[] Quantifiers = ["", "", "", "*", "+", "?", "{2}", "{1,}", "{0,2}", "*?"];
    private static readonly string[] Letters = ["a", "b", "c", "-", "0", "é", "ÿ", "\n", "😀", "z", " "];

    [Fact]
    public void IsMatch_RandomPatternsOfTheSimpleKind_AgreesWithTheFrameworkReadingTheSameSource()
    {
        // Within these constructs ECMA-262 and the framework mean the same, so its engine reads the source itself, but for the end.
        string[] atoms = ["a", "b", "-", "[a-c]", "[0-9a]", "(?:ab|b)", "(a|)", "(?:c|ab?)"];
        var random = new Random(20201012);
        var matches = 0;
        for (var i = 0; i < 800; i++)
        {
            var source = RandomPattern(random, atoms, 2);
            var regex = new Regex(source.Replace("$", "\\z", StringComparison.Ordinal), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
            matches += Compare(source, regex, random);
        }

        matches.Should().BeInRange(800, 7_200, "both outcomes have to occur often");
    }

    [Fact]
    public void IsMatch_RandomPatternsBeyondAscii_AgreesWithItsOwnTranslation()
    {
        var random = new Random(40);
        var matches = 0;
        for (var i = 0; i < 150; i++)
        {
            var source = RandomPattern(random, Atoms, 2);
            matches += Compare(source, Pattern.ToRegex(PatternParser.Parse(source), out _), random);
        }

        matches.Should().BeInRange(150, 1_350, "both outcomes have to occur often");
    }

    [Theory]
    [InlineData("^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", true)]
    [InlineData("^[0-9a-f]{64}$", true)]
    [InlineData("^\\S(?:.*\\S)?$", true)]
    [InlineData("\\p{Letter}+", true)]
    [InlineData("^(?=a)b", false)]
    [InlineData("(a)\\1", false)]
    [InlineData("\\ba", false)]
    [InlineData("(?:a|b)*a(?:a|b){14}$", false)]
    public void Pattern_Constructs_DecideWhoMatches(string source, bool isTable) => new Pattern(source).IsTable.Should().Be(isTable);

    [Theory]
    [InlineData("^\\w$", "é", false)]
    [InlineData("^\\W$", "é", true)]
    [InlineData("^\\s$", "\uFEFF", true)]
    [InlineData("^\\S$", "\u00A0", false)]
    [InlineData("^.$", "\u2028", false)]
    [InlineData("^\\u{1F600}$", "😀", true)]
    [InlineData("^\\uD83D\\uDE00$", "😀", true)]
    [InlineData("^[😀-😂]$", "😁", true)]
    [InlineData("^[^x]$", "😁", true)]
    [InlineData("^\\cJ$", "\n", true)]
    [InlineData("^\\x41\\/$", "A/", true)]
    [InlineData("^[\\b]$", "\b", true)]
    [InlineData("^[\\w-]+$", "a-b", true)]
    [InlineData("\\bcat\\b", "a cat.", true)]
    [InlineData("\\bcat\\b", "écat", true)]
    [InlineData("\\Bcat", "scat", true)]
    [InlineData("^(?:a|(b))\\1$", "a", true)]
    [InlineData("^(?<x>a|b)\\k<x>$", "bb", true)]
    [InlineData("(?<=a)b", "ab", true)]
    [InlineData("(?<!a)b", "ab", false)]
    [InlineData("(?=.*[😀-😂])^a", "a😁", true)]
    [InlineData("^[]$", "a", false)]
    [InlineData("^[^]$", "\n", true)]
    [InlineData("$^", "", true)]
    [InlineData("a|^$", "", true)]
    [InlineData("", "anything", true)]
    public void IsMatch_Semantics_AreThoseOfEcmaScript(string source, string text, bool expected)
    {
        char[] scratch = [];
        new Pattern(source).IsMatch(Encoding.UTF8.GetBytes(text), ref scratch).Should().Be(expected);
        Pattern.ToRegex(PatternParser.Parse(source), out _).IsMatch(text).Should().Be(expected, "the translation has to mean the same");
    }

    [Theory]
    [InlineData("^\\P{L}$", "1", true)]
    [InlineData("^\\p{Lu}\\p{gc=Ll}$", "Éé", true)]
    [InlineData("^\\p{Letter}$", "ß", true)]
    [InlineData("^\\p{digit}$", "৪", true)]
    [InlineData("^\\p{ASCII}$", "é", false)]
    public void IsMatch_UnicodeProperties_AreThoseOfEcmaScript(string source, string text, bool expected)
    {
        char[] scratch = [];
        new Pattern(source).IsMatch(Encoding.UTF8.GetBytes(text), ref scratch).Should().Be(expected);
    }

    [Theory]
    [InlineData("*", "there is nothing before '*' to repeat (at character 1)")]
    [InlineData("a)", "there is nothing for this ')' to close (at character 2)")]
    [InlineData("(a", "a ')' is missing (at character 3)")]
    [InlineData("[a", "a ']' is missing (at character 3)")]
    [InlineData("a{2,1}", "the lower count is above the upper one (at character 7)")]
    [InlineData("a{x}", "a count is written {2}, {2,} or {2,3} (at character 3)")]
    [InlineData("\\a", "\\a means nothing (at character 3)")]
    [InlineData("]", "']' itself is written \\] (at character 1)")]
    [InlineData("(?i)a", "this kind of group is not known here (at character 3)")]
    [InlineData("\\2(a)", "there is no group 2 (at character 3)")]
    [InlineData("\\k<x>", "there is no group x (at character 6)")]
    [InlineData("\\p{Script=Greek}", "the Unicode property Script=Greek is not supported (at character 2)")]
    [InlineData("[\\w-a]", "a range runs from one character to another (at character 5)")]
    [InlineData("^*", "a condition cannot be repeated (at character 2)")]
    [InlineData("a\\", "a backslash stands at the end (at character 3)")]
    [InlineData("\\u{110000}", "a code point is written \\u{1F600} (at character 11)")]
    public void Parse_InvalidPattern_SaysWhatIsWrong(string source, string expected) =>
        FluentActions.Invoking(() => new Pattern(source)).Should().Throw<PatternException>().WithMessage(expected);

    [Fact]
    public void Parse_DeepNesting_IsRefused() =>
        FluentActions.Invoking(() => new Pattern(new string('(', 100_000) + new string(')', 100_000))).Should().Throw<PatternException>();

    [Fact]
    public void Parse_AnyPrefixOfAPattern_IsReadOrRefused()
    {
        const string Source = "^(?:[\\w\\-a-c\\]]{2,3}?|(?<n>\\u{1F600}\\x41\\cA)\\k<n>(?<!x)\\p{Lu}.\\b[^\\d]*)+$";
        for (var length = 0; length <= Source.Length; length++)
        {
            try
            {
                _ = new Pattern(Source[..length]);
            }
            catch (PatternException)
            {
            }
        }
    }

    private static int Compare(string source, Regex regex, Random random)
    {
        var pattern = new Pattern(source);
        pattern.IsTable.Should().BeTrue(source);
        char[] scratch = [];
        var matches = 0;
        for (var i = 0; i < 10; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => Letters[random.Next(Letters.Length)]));
            var expected = regex.IsMatch(text);
            if (pattern.IsMatch(Encoding.UTF8.GetBytes(text), ref scratch) != expected)
            {
                Assert.Fail($"{source} on \"{text}\": the framework says {expected}");
            }

            matches += expected ? 1 : 0;
        }

        return matches;
    }

    private static string RandomPattern(Random random, string[] atoms, int depth)
    {
        var text = new StringBuilder(random.Next(3) == 0 ? "^" : "");
        for (var i = random.Next(1, 5); i > 0; i--)
        {
            var atom = depth > 0 && random.Next(4) == 0
                ? $"(?:{RandomPattern(random, atoms, depth - 1)}|{RandomPattern(random, atoms, depth - 1)})"
                : atoms[random.Next(atoms.Length)];
            text.Append(atom).Append(Quantifiers[random.Next(Quantifiers.Length)]);
        }

        return text.Append(random.Next(3) == 0 ? "$" : "").ToString();
    }
}
