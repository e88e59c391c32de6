using System.Globalization;
using System.Text.Json;

namespace ClaimMap.Interchange;

/// <summary>Reads W3C Web Annotations (JSON-LD) and the exports of Hypothesis: the quote with what stands before and behind it, tags, and the note as the statement.</summary>
internal static class WebAnnotation
{
    public static ProposedClaims Read(string name, string text)
    {
        using var json = ClaimList.Parse(name, text);
        var root = json.RootElement;
        var items = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().ToList()
            : root.TryGetProperty("rows", out var list) || root.TryGetProperty("items", out list) || root.TryGetProperty("@graph", out list) || root.TryGetProperty("annotations", out list) ? list.EnumerateArray().ToList()
            : root.TryGetProperty("first", out var page) && page.ValueKind == JsonValueKind.Object && page.TryGetProperty("items", out list) ? [.. list.EnumerateArray()]
            : [root];
        return new ProposedClaims([.. items.Select((item, i) => Claim(item, string.Create(CultureInfo.InvariantCulture, $"{name}: annotation {i + 1}")))], []);
    }

    private static ProposedClaim Claim(JsonElement item, string position)
    {
        var selectors = All(item, "target").SelectMany(t => All(t, "selector")).SelectMany(s => All(s, "refinedBy").Prepend(s)).ToList();
        var quote = selectors.Find(s => ClaimList.Text(s, "type") == "TextQuoteSelector");
        var place = selectors.Find(s => ClaimList.Text(s, "type") == "TextPositionSelector");
        var bodies = All(item, "body");
        var words = Tags(item).Concat(bodies.Where(b => ClaimList.Text(b, "purpose") is "tagging" or "classifying").Select(b => ClaimList.Text(b, "value"))).OfType<string>().ToList();
        var said = words.Where(w => w.Contains(':', StringComparison.Ordinal)).Select(w => w.Split(':', 2)).GroupBy(w => w[0].Trim().ToLowerInvariant()).ToDictionary(g => g.Key, g => g.Select(w => w[1].Trim()).ToList());
        var note = ClaimList.Text(item, "text") ?? bodies.Where(b => ClaimList.Text(b, "purpose") is null or "commenting" or "describing").Select(b => ClaimList.Text(b, "value")).FirstOrDefault(v => v is not null)
            ?? ClaimList.Text(item, "bodyValue");
        string? One(string key) => said.GetValueOrDefault(key)?[0];
        ProposedQuote[] quotes = quote.ValueKind == JsonValueKind.Object && ClaimList.Text(quote, "exact") is { } exact
            ? [new ProposedQuote(exact) { Prefix = ClaimList.Text(quote, "prefix") ?? "", Suffix = ClaimList.Text(quote, "suffix") ?? "" }]
            : place.ValueKind == JsonValueKind.Object && ClaimList.Number(place, "start") is { } start && ClaimList.Number(place, "end") is { } end ? [new ProposedQuote("") { Offsets = (start, end, true) }] : [];
        return new ProposedClaim(position, item.GetRawText(), quotes, note, One("tag") ?? words.Find(w => !w.Contains(':', StringComparison.Ordinal)))
        {
            Id = ClaimList.Text(item, "id"),
            IsQuoteEnough = true,
            Mode = One("mode"),
            Cue = One("cue"),
            Stance = One("stance"),
            Certainty = One("certainty"),
            Polarity = One("polarity"),
            Sources = said.GetValueOrDefault("source") ?? [],
            About = [.. (said.GetValueOrDefault("about") ?? []).Select(a => (a, default(string)))],
            PassedOver = [.. said.Keys.Where(k => k is not ("tag" or "mode" or "cue" or "stance" or "certainty" or "polarity" or "source" or "about"))],
        };
    }

    private static IEnumerable<string> Tags(JsonElement item) =>
        item.TryGetProperty("tags", out var tags) && tags.ValueKind == JsonValueKind.Array ? tags.EnumerateArray().Where(t => t.ValueKind == JsonValueKind.String).Select(t => t.GetString()!) : [];

    private static List<JsonElement> All(JsonElement item, string name) =>
        item.ValueKind != JsonValueKind.Object || !item.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()]
        : [value];
}
