using System.Text;
using ClaimMap.Authoring;
using ClaimMap.Fuzzing.Corpus;
using ClaimMap.Fuzzing.Mutations;
using ClaimMap.Interchange;

namespace ClaimMap.Fuzzing.Targets;

/// <summary>Quotes in a text: found wherever they stand between the borders of words and nowhere else, as looking at every place finds them.</summary>
internal sealed class AnchorTarget : FuzzTarget
{
    public override string Name => "anchors";

    public override FuzzInput Draw(Random random)
    {
        var article = Encoding.UTF8.GetString(Texts.Articles[random.Next(Texts.Articles.Count)] is { Name: var name, Bytes: var bytes } && name.EndsWith(".md", StringComparison.Ordinal) ? bytes : Encoding.UTF8.GetBytes(Texts.Article));
        var start = random.Next(article.Length);
        var text = article[start..Math.Min(article.Length, start + random.Next(1, 900))];
        text = random.Next(3) == 0 ? text : WordMutation.Apply(text, random);
        var from = random.Next(text.Length + 1);
        var quote = text[from..Math.Min(text.Length, from + random.Next(1, random.Next(3) == 0 ? 200 : 25))];
        return new FuzzInput(new Dictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["text.txt"] = Encoding.Unicode.GetBytes(text),
            ["quote.txt"] = Encoding.Unicode.GetBytes(random.Next(3) == 0 ? WordMutation.Apply(quote, random) : quote),
        });
    }

    public override string Check(FuzzInput input)
    {
        var text = SourceText.FromText(Encoding.Unicode.GetString(input.Files["text.txt"]));
        var quote = Encoding.Unicode.GetString(input.Files["quote.txt"]);
        if (text.Length == 0)
        {
            return "blank";
        }

        var passages = PassageSplitter.Split(text).Passages;
        var expected = Everywhere(text, TextNormalization.Normalize(quote));
        var found = new QuoteSearch(text, passages).Find(quote);
        FaultException.Unless(found.Positions.Select(p => p.Span).SequenceEqual(expected), $"found at {string.Join(", ", found.Positions.Select(p => p.Span))}, stands at {string.Join(", ", expected)}");
        FaultException.Unless((found.Miss is null) == (expected.Count > 0), "a quote that is found has a reason why it is not, or the other way round");
        foreach (var position in found.Positions)
        {
            FaultException.Unless(Joined(text, passages, position) == text.Slice(position.Span).Replace(" ", "", StringComparison.Ordinal), $"the anchors of {position} are not its text");
        }

        try
        {
            var anchor = text.Anchor(quote, passages);
            FaultException.Unless(expected.Count == 1 && found.Positions[0].Anchors.SequenceEqual([anchor]), "an anchor is given that nobody can be sure of");
        }
        catch (ArgumentException e)
        {
            FaultException.Unless(expected.Count != 1 || found.Positions[0].Anchors.Count > 1, $"the one place of a quote is refused: {e.Message}");
        }

        // Across small differences: what it gives are anchors of this text, and at most what stands word for word.
        var near = new QuoteFinding(text, passages, null).Find(new ProposedQuote(quote));
        FaultException.Unless((near.Problem is null) == (near.Anchors.Count > 0), "a quote has neither a place nor a problem");
        FaultException.Unless(near.Anchors.All(a => IsSound(text, passages, a)), "an anchor is none of this text");
        FaultException.Unless(expected.Count != 1 || near.Anchors == found.Positions[0].Anchors, "a quote that stands at one place is found at another");
        return expected.Count > 0 ? "found" : near.Problem is null ? "found nearly" : "not found";
    }

    // The plain way: every border at which a word may begin, and compare.
    private static List<TextSpan> Everywhere(SourceText text, string quote)
    {
        var length = quote.EnumerateRunes().Count();
        return length == 0 ? [] :
        [
            .. text.WordBorders.Starts
                .Where(start => start + length <= text.Length && text.WordBorders.IsEnd(start + length))
                .Select(start => new TextSpan(start, length))
                .Where(span => text.Slice(span) == quote),
        ];
    }

    private static string Joined(SourceText text, ValueList<Passage> passages, QuotePosition position) =>
        string.Concat(position.Anchors.Select(a => text.Slice(new TextSpan(passages.First(p => p.Id == a.Passage).Span.Start + a.Span.Start, a.Span.Length)))).Replace(" ", "", StringComparison.Ordinal);

    private static bool IsSound(SourceText text, ValueList<Passage> passages, Anchor anchor) =>
        passages.First(p => p.Id == anchor.Passage).Span is var host && anchor.Span.End <= host.Length
        && text.DigestOf(new TextSpan(host.Start + anchor.Span.Start, anchor.Span.Length)) == anchor.Sha256;
}
