using System.Text.Json;

namespace ClaimMap.Interchange;

/// <summary>Reads W3C Web Annotations (JSON-LD) and the exports of Hypothesis: the quote with what stands before and behind it, tags, and the note as the statement.</summary>
internal static class WebAnnotationReader
{
    public static ProposedClaims Read(string name, string text)
    {
        using var json = ForeignJson.Parse(name, text);
        var root = json.Root;
        var items = root.Member("rows", "items", "@graph", "annotations") is { ValueKind: JsonValueKind.Array } list ? list
            : root.Member("first").Member("items") is { ValueKind: JsonValueKind.Array } page ? page
            : root;

        // Ours say in which text their positions count.
        var mapped = Digest.TryParse(root.Member("cm:document").Text("cm:sha256"), out var digest) ? digest : default(Digest?);
        return new ProposedClaims([.. items.ItemOrItems().Select(item => Claim(item, mapped, json.PositionOf(item)))], []);
    }

    private static ProposedClaim Claim(JsonElement item, Digest? mapped, string position)
    {
        ProposedQuote[] quotes = [.. item.Member("target").ItemOrItems().Select(t => QuoteOf(t, mapped)).OfType<ProposedQuote>()];
        var bodies = item.Member("body").ItemOrItems().ToList();
        List<string> words = [.. item.Texts("tags"), .. bodies.Where(b => b.Text("purpose") is "tagging" or "classifying").Select(b => b.Text("value")).OfType<string>()];
        var said = words.Where(w => w.Contains(':', StringComparison.Ordinal)).Select(w => w.Split(':', 2)).GroupBy(w => w[0].Trim().ToLowerInvariant()).ToDictionary(g => g.Key, g => g.Select(w => w[1].Trim()).ToList());
        var note = item.Text("text") ?? bodies.Where(b => b.Text("purpose") is null or "commenting" or "describing").Select(b => b.Text("value")).FirstOrDefault(v => v is not null) ?? item.Text("bodyValue");
        string? One(string key) => said.GetValueOrDefault(key)?[0];
        return new ProposedClaim(position, item.GetRawText(), quotes, note, One("tag") ?? words.Find(w => !w.Contains(':', StringComparison.Ordinal)))
        {
            Id = item.Text("id"),
            IsQuoteEnough = true,
            Sources = said.GetValueOrDefault("source") ?? [],
            About = [.. (said.GetValueOrDefault("about") ?? []).Select(a => (a, default(string)))],
            PassedOver = [.. said.Keys.Except(["tag", "source", "about", .. ProposedClaim.Words])],
        }.Saying(One);
    }

    // By its words where it quotes any; by its position alone where it does not.
    private static ProposedQuote? QuoteOf(JsonElement target, Digest? mapped)
    {
        var selectors = target.Member("selector").ItemOrItems().SelectMany(s => s.Member("refinedBy").ItemOrItems().Prepend(s)).ToList();
        var quote = selectors.Find(s => s.Text("type") == "TextQuoteSelector");
        var position = selectors.Find(s => s.Text("type") == "TextPositionSelector");
        var span = position.Number("start") is { } start && position.Number("end") is { } end ? (Start: start, End: end) : default((int Start, int End)?);
        var place = mapped is { } digest && span is { Start: >= 0 } known && known.End > known.Start ? (new TextSpan(known.Start, known.End - known.Start), digest) : default((TextSpan, Digest)?);
        return quote.Text("exact") is { } exact ? new ProposedQuote(exact) { Prefix = quote.Text("prefix") ?? "", Suffix = quote.Text("suffix") ?? "", Place = place }
            : span is { } stretch ? new ProposedQuote("") { Offsets = (stretch.Start, stretch.End, true), Place = place }
            : null;
    }
}
