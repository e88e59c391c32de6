using System.Globalization;
using System.Text.Json;

namespace ClaimMap.Interchange;

/// <summary>Reads W3C Web Annotations (JSON-LD) and the exports of Hypothesis: the quote with what stands before and behind it, tags, and the note as the statement.</summary>
internal static class WebAnnotation
{
    public static ProposedClaims Read(string name, string text)
    {
        using var json = ForeignJson.Parse(name, text);
        var root = json.RootElement;
        var items = root.Member("rows", "items", "@graph", "annotations") is { ValueKind: JsonValueKind.Array } list ? list
            : root.Member("first").Member("items") is { ValueKind: JsonValueKind.Array } page ? page
            : root;
        return new ProposedClaims([.. items.ItemOrItems().Select((item, i) => Claim(item, string.Create(CultureInfo.InvariantCulture, $"{name}: annotation {i + 1}")))], []);
    }

    private static ProposedClaim Claim(JsonElement item, string position)
    {
        var selectors = item.Member("target").ItemOrItems().SelectMany(t => t.Member("selector").ItemOrItems()).SelectMany(s => s.Member("refinedBy").ItemOrItems().Prepend(s)).ToList();
        var quote = selectors.Find(s => s.Text("type") == "TextQuoteSelector");
        var place = selectors.Find(s => s.Text("type") == "TextPositionSelector");
        var bodies = item.Member("body").ItemOrItems().ToList();
        List<string> words = [.. item.Texts("tags"), .. bodies.Where(b => b.Text("purpose") is "tagging" or "classifying").Select(b => b.Text("value")).OfType<string>()];
        var said = words.Where(w => w.Contains(':', StringComparison.Ordinal)).Select(w => w.Split(':', 2)).GroupBy(w => w[0].Trim().ToLowerInvariant()).ToDictionary(g => g.Key, g => g.Select(w => w[1].Trim()).ToList());
        var note = item.Text("text") ?? bodies.Where(b => b.Text("purpose") is null or "commenting" or "describing").Select(b => b.Text("value")).FirstOrDefault(v => v is not null) ?? item.Text("bodyValue");
        string? One(string key) => said.GetValueOrDefault(key)?[0];
        ProposedQuote[] quotes = quote.Text("exact") is { } exact ? [new ProposedQuote(exact) { Prefix = quote.Text("prefix") ?? "", Suffix = quote.Text("suffix") ?? "" }]
            : place.Number("start") is { } start && place.Number("end") is { } end ? [new ProposedQuote("") { Offsets = (start, end, true) }]
            : [];
        return new ProposedClaim(position, item.GetRawText(), quotes, note, One("tag") ?? words.Find(w => !w.Contains(':', StringComparison.Ordinal)))
        {
            Id = item.Text("id"),
            IsQuoteEnough = true,
            Sources = said.GetValueOrDefault("source") ?? [],
            About = [.. (said.GetValueOrDefault("about") ?? []).Select(a => (a, default(string)))],
            PassedOver = [.. said.Keys.Except(["tag", "source", "about", .. ProposedClaim.Words])],
        }.Saying(One);
    }
}
