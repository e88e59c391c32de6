using System.Text;
using ClaimMap.Authoring;

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

            var starts = CodePointSearch.Find(text, sought, _ => true, out var longest);

            var expected = Enumerable.Range(0, text.Length).Where(i => text.AsSpan(i).StartsWith(sought)).ToArray();
            starts.Should().Equal(expected);
            longest.Length.Should().Be(Enumerable.Range(0, sought.Length + 1).Last(n => text.AsSpan().IndexOf(sought.AsSpan(0, n)) >= 0));
            found += starts.Count;
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
