using System.Text;
using ClaimMap.Authoring;
using ClaimMap.Interchange;
using ClaimMap.Text;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary>Whether what is done to much takes twice as long for twice as much, and allocates twice as much.</summary>
internal static class Proportions
{
    // Warm, the fastest of some: another program on the machine makes nothing faster.
    private const int Rounds = 5;

    // What is done, to how many at first, and how it is prepared for a number of them.
    private static readonly (string Name, int Size, Func<int, Action> Prepare)[] Cases =
    [
        ("verify, anchors inside each other, in a lost passage", 1250, n => Nested(n, isStaircase: false)),
        ("verify, as many that only overlap", 1250, n => Nested(n, isStaircase: true)),
        ("verify, claims, another edition", 1250, OtherEdition),
        ("anchor, quotes", 4000, n => Quotes(n, "exact")),
        ("anchor, quotes that are not there", 4000, n => Quotes(n, "absent")),
        ("import, quotes word for word", 2500, n => Import(n, "exact")),
        ("import, quotes in other capitals", 2500, n => Import(n, "capitals")),
        ("import, quotes with another word", 2500, n => Import(n, "another")),
        ("plain text, newlines", 2_000_000, n => () => PlainText.Read(new string('\n', n) + "It rained.")),
    ];

    /// <param name="only">Part of the name of a case; empty for all.</param>
    public static int Run(string only)
    {
        Timing.Print($"{"",-55}{"n",10}{"n",12}{"2n",12}{"4n",12}{"x",7}{"x",6}{"4n allocates",15}{"x",6}{"x",6}");
        foreach (var (name, size, prepare) in Cases.Where(c => c.Name.Contains(only, StringComparison.Ordinal)))
        {
            var measured = ((int[])[size, 2 * size, 4 * size]).Select(n => Measure(prepare(n))).ToArray();
            var (a, b, c) = (measured[0], measured[1], measured[2]);
            Timing.Print(
                $"{name,-55}{size,10}{a.Time,9:0.0} ms{b.Time,9:0.0} ms{c.Time,9:0.0} ms{b.Time / a.Time,7:0.0}{c.Time / b.Time,6:0.0}{c.Bytes / 1e6,12:0.0} MB{b.Bytes / a.Bytes,6:0.0}{c.Bytes / b.Bytes,6:0.0}");
        }

        return 0;
    }

    private static (double Time, double Bytes) Measure(Action work)
    {
        work();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        var times = Enumerable.Range(0, Rounds).Select(_ => Timing.Of(work)).ToList();
        return (times.Min(), (GC.GetTotalAllocatedBytes(precise: true) - before) / (double)Rounds);
    }

    // One long passage with a word changed in its middle and one put before it, so that nothing is where it was: what contains that word is nowhere.
    private static Action Nested(int anchors, bool isStaircase)
    {
        const int Length = 24_000;
        const int Middle = Length / 2;
        var words = Enumerable.Range(0, Length).Select(i => $"w{i * 7919 % 10_007}").ToArray();
        var text = SourceText.FromText(string.Join(' ', words));
        var starts = text.WordBorders.Starts.Where(s => s == 0 || text.RuneAt(s - 1).Value == ' ').ToArray();
        var items = Enumerable.Range(0, anchors).Select(i =>
        {
            // Inside each other around the middle; or each a few words further on than the one before, and longer.
            var step = i * (Middle / 2 / anchors);
            var (first, last) = isStaircase ? (step, Middle + (2 * step)) : (Middle - 1 - (2 * step), Middle + (2 * step));
            var span = new TextSpan(starts[first], starts[last] + words[last].Length - starts[first]);
            return new VerificationItem(VerificationKind.Anchor, $"c{i}", new Anchor(new PassageId("p001"), span, text.DigestOf(span)));
        }).ToList();
        Passage[] passages = [new(new PassageId("p001"), new SectionId("s"), PassageKind.Sentence, new TextSpan(0, text.Length), text.Sha256)];
        words[Middle] = "other";
        var copy = SourceText.FromText("One more. " + string.Join(' ', words));
        return () => CopyCheck.Run(copy, text.Fingerprint, passages, items);
    }

    // Every sentence differs in two words; each had two claims.
    private static Action OtherEdition(int claims)
    {
        var text = SourceText.FromText(Article(claims / 2, ""));
        var copy = SourceText.FromText(Article(claims / 2, " not"));
        var passages = PassageSplitter.Split(text, "en").Passages;
        var items = passages.SelectMany((p, i) => ((int[])[0, 1]).Select(side =>
        {
            var half = new TextSpan(side * (p.Span.Length / 2), p.Span.Length / 2);
            return new VerificationItem(VerificationKind.Anchor, $"c{i}", new Anchor(p.Id, half, text.DigestOf(new TextSpan(p.Span.Start + half.Start, half.Length))));
        })).ToList();
        return () => CopyCheck.Run(copy, text.Fingerprint, passages, items);
    }

    private static Action Quotes(int quotes, string kind)
    {
        var text = SourceText.FromText(Article(quotes / 2, ""));
        var passages = PassageSplitter.Split(text, "en").Passages;
        var sought = Sought(quotes, kind).ToList();
        return () =>
        {
            // Of a new text each time: what is put in order is kept with it.
            var search = new QuoteSearch(SourceText.FromText(text.Slice(new TextSpan(0, text.Length))), passages);
            foreach (var quote in sought)
            {
                search.Find(quote);
            }
        };
    }

    private static Action Import(int claims, string kind)
    {
        var article = Article(claims / 2, "");
        var text = SourceText.FromText(article);
        var outline = PassageSplitter.Split(text, "en");
        var content = new MapContent(new Document("d", "D", "A", "P", Edtf.Parse("2020"), "en", "None.", outline.Text)) { Sections = outline.Sections, Passages = outline.Passages };
        var list = new StringBuilder();
        foreach (var (i, quote) in Sought(claims, kind).Index())
        {
            list.Append($$"""{ "id": "c{{i}}", "quote": "{{quote}}", "statement": "Statement {{i}}.", "tag": "fact", "supports": ["c{{i + 1}}"] }""").Append('\n');
        }

        return () => ClaimImport.Run(content, SourceText.FromText(article), article, ClaimList.Read("list.json", list.ToString()));
    }

    // Sentences of some twelve words, the same for the same number.
    private static string Article(int sentences, string added) => string.Join(' ', Enumerable.Range(0, sentences).Select(i => string.Concat(Words(i), added, " so", added, ".")));

    private static string Words(int sentence)
    {
        string[] some = ["the", "gate", "of", "towns", "boats", "ice", "winter", "harbour", "treaty", "quarrel"];
        return "Port" + sentence + " " + string.Join(' ', Enumerable.Range(0, 10).Select(w => some[(sentence * (w + 3) * 31) % some.Length] + (w % 3 == 0 ? $"{sentence * 17 % 997}" : "")));
    }

    private static IEnumerable<string> Sought(int count, string kind) => Enumerable.Range(0, count).Select(i => Words(i / 2)).Select(words => kind switch
    {
        "absent" => words.Insert(words.LastIndexOf(' '), " never"),
        "capitals" => words.ToUpperInvariant(),
        "another" => words.Insert(words.IndexOf(' ', StringComparison.Ordinal), " very"),
        _ => words,
    });
}
