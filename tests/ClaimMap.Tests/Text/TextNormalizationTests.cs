using System.Text;
using ClaimMap.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ClaimMap.Tests.Text;

public class TextNormalizationTests
{
    // What the rules act on, and what could break them.
    private static readonly string[] Pieces =
    [
        "a", "B", "7", " ", "\n\n", "\r\n", "\t", "\u00A0", "\u2003", "\u2028", "\u3000", "\u201C", "\u201D", "\u2018", "\u2019", "\"", "'", ".", ",",
        "e\u0301", "\u0301", "\u0323", "\u0344", "\u212B", "\u1100\u1161\u11A8", "\uAC00", "\u11A8", "\u0958", "\uFB2C", "\uFEFF", "\uD800", "\uDC00", "\U0001F600", "\U0001D15E", "\uFFFE",
        "\u2014", "\u2011", "\u2212", "\u2026", "\uFB01", "\uFB06", "\u00AD", "\u200B", "\u200D", "\u200E", "\u2066",
    ];

    private static readonly Arbitrary<string> Texts =
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    [Theory]
    [InlineData("\uFEFFQuay", "Quay")]
    [InlineData("  the\r\n\r\nquay\t\u00A0\u2009of\u2028Ostrel\u3000 ", "the quay of Ostrel")]
    [InlineData("\u201CShut\u201D \u2018it\u2019s\u2019 \u201Elow\u201F \u201Aone\u201B", "\"Shut\" 'it's' \"low\" 'one'")]
    [InlineData("1\u20132 \u2014 well\u2011known \u22123", "1-2 - well-known -3")]
    [InlineData("wait\u2026", "wait...")]
    [InlineData("\uFB01nd \uFB00 \uFB03 \uFB06", "find ff ffi st")]
    [InlineData("har\u00ADbour \u200Fa\u200Bb\u2060c\u202Ed\u2066", "harbour abcd")]
    [InlineData("a\u200Cb\u200Dc", "a\u200Cb\u200Dc")]
    [InlineData("\uFB01\u0301", "f\u00ED")]
    [InlineData("", "")]
    [InlineData(" \u2003\n", "")]
    [InlineData("\U0001F600 \uFFFE", "\U0001F600 \uFFFE")]
    [InlineData("cafe\u0301", "caf\u00E9")]
    public void Normalize_OneRule_IsApplied(string text, string expected) => TextNormalization.Normalize(text).Should().Be(expected);

    [Fact]
    public void Normalize_HalfASurrogatePair_BecomesTheReplacementCharacter() =>
        TextNormalization.Normalize("a\uD800b\uDC00").Should().Be("a\uFFFDb\uFFFD");

    [Fact]
    public void Normalize_InvariantGlobalization_ComposesAllTheSame()
    {
        // What the framework does here shows why the tables are there: nothing.
        AppContext.TryGetSwitch("System.Globalization.Invariant", out var isInvariant).Should().BeTrue();
        isInvariant.Should().BeTrue();
        "e\u0301".Normalize(NormalizationForm.FormC).Should().Be("e\u0301");

        TextNormalization.Normalize("e\u0301").Should().Be("\u00E9");
    }

    [Theory]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("a\u0301\u0300", "\u00E1\u0300")]
    [InlineData("a\u0323\u0302", "\u1EAD")]
    [InlineData("a\u0302\u0323", "\u1EAD")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\uFB2C", "\u05E9\u05BC\u05C1")]
    [InlineData("\U0001D15E", "\U0001D157\U0001D165")]
    [InlineData("\u1100\u1161\u11A8", "\uAC01")]
    [InlineData("\uAC00\u11A8", "\uAC01")]
    [InlineData("\uAC01\u11A8", "\uAC01\u11A8")]
    [InlineData("\u0344", "\u0308\u0301")]
    [InlineData("\u037E", ";")]
    [InlineData("a\u0328\u0334\u0301", "\u0105\u0334\u0301")]
    public void Compose_Sample_IsNfc(string text, string expected) => Nfc.Compose(text).Should().Be(expected);

    [Fact]
    public void Compose_EveryDecomposition_ReturnsToItsComposite()
    {
        var rows = NfcTables.Decompositions.ToArray().Chunk(4).ToArray();
        rows.Should().HaveCount(2081);
        foreach (var row in rows)
        {
            var point = char.ConvertFromUtf32(row[0]);
            var halves = char.ConvertFromUtf32(row[1]) + (row[2] == 0 ? "" : char.ConvertFromUtf32(row[2]));
            Nfc.Compose(point).Should().Be(Nfc.Compose(halves));
            (Nfc.Compose(halves) == point).Should().Be(row[3] == 1, "U+{0:X4}", row[0]);
        }
    }

    [Fact]
    public void IsWhiteSpace_Framework_IsTheUnicodeProperty()
    {
        int[] property = [.. Enumerable.Range(0x09, 5), 0x20, 0x85, 0xA0, 0x1680, .. Enumerable.Range(0x2000, 11), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000];

        Enumerable.Range(0, 0x10000).Where(c => char.IsWhiteSpace((char)c)).Should().Equal(property);
    }

    [Fact]
    public void Normalize_AnyText_IsIdempotent() =>
        Prop.ForAll(Texts, text =>
        {
            var once = TextNormalization.Normalize(text);
            return TextNormalization.Normalize(once) == once;
        }).CheckBySeed();

    [Fact]
    public void Normalize_AnyText_KeepsItsWordsApartBySingleSpaces() =>
        Prop.ForAll(Texts, text =>
        {
            var words = TextNormalization.Normalize(text).Split(' ');
            return words is [""] || words.All(w => w.Length > 0 && !w.Any(char.IsWhiteSpace));
        }).CheckBySeed();

    [Theory]
    [InlineData("\u2026")]
    [InlineData("\u00AD-")]
    [InlineData("a\u0323\u0301")]
    [InlineData("\u0301\u0323")]
    public void Normalize_LongTexts_End(string piece)
    {
        // Long enough that a cost with the square of the length would be noticed.
        var text = string.Concat(Enumerable.Repeat(piece, 100_000));

        TextNormalization.Normalize(text).Length.Should().BeInRange(1, 3 * text.Length);
    }
}
