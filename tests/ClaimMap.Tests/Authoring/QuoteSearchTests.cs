using System.Text;
using ClaimMap.Authoring;
using ClaimMap.Text;

namespace ClaimMap.Tests.Authoring;

public sealed class QuoteSearchTests
{
    [Fact]
    public void Find_RandomSequences_FindsWhatAPlainSearchFinds() => Seed.Run(seed =>
    {
        var random = new Random(seed);
        var found = 0;
        for (var round = 0; round < 500; round++)
        {
            var text = Sequence(random, random.Next(40));
            var sought = Sequence(random, random.Next(1, 5));

            var index = new SuffixIndex(text);
            int[] Starts(int[] of) => [.. Enumerable.Range(0, text.Length).Where(i => text.AsSpan(i).StartsWith(of))];
            bool MayStart(int start) => start % 3 != 1;

            var starts = index.Find(sought);

            starts.Should().Equal(Starts(sought));
            var length = Enumerable.Range(0, sought.Length + 1).Last(n => n == 0 || Starts(sought[..n]).Any(MayStart));
            index.Longest(sought, MayStart).Should().Be(length == 0 ? (0, 0) : (Starts(sought[..length]).First(MayStart), length));
            found += starts.Length;
        }

        found.Should().BeGreaterThan(500);
    });

    [Fact]
    public void Find_TextBeyondTheBasicPlane_CountsCodePoints()
    {
        var result = SearchOf("🜁🜂 met the e\u0301l. Then 🜂 left.").Find("Then 🜂");

        result.Positions.Should().ContainSingle().Which.Should().Be(
            new QuotePosition(new TextSpan(15, 6), [new Anchor(new PassageId("p002"), new TextSpan(0, 6), Digest.Of("Then 🜂"u8))]));
    }

    [Fact]
    public void Find_DecomposedQuote_IsComposedFirst() =>
        SearchOf("Le cafe\u0301 ferme.").Find("caf\u00E9").Positions.Should().Equal(SearchOf("Le caf\u00E9 ferme.").Find("cafe\u0301").Positions).And.ContainSingle();

    [Fact]
    public void Find_RepetitiveTextAndQuote_EndsSoon()
    {
        // Of 200,000 code points, each suffix is half as long as the text and like the next.
        var text = new StringBuilder().Insert(0, "a ", 100_000).Append('b').ToString();

        SearchOf(text).Find(new StringBuilder().Insert(0, "a ", 50_000).Append('c').ToString()).Miss.Should().NotBeNull();
    }

    [Fact]
    public void Find_BlankQuote_SaysSo() => SearchOf("It rained.").Find(" \u00A0").Miss.Should().Be(QuoteMiss.Blank);

    private static QuoteSearch SearchOf(string text)
    {
        var copy = SourceText.FromText(text);
        var passages = PassageSplitter.Split(copy).Passages;
        QuoteSearch.Unsound(copy, passages).Should().BeNull();
        return new QuoteSearch(copy, passages);
    }

    private static int[] Sequence(Random random, int length) => [.. Enumerable.Range(0, length).Select(_ => random.Next(2))];
}
