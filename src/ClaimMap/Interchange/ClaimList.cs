using System.Globalization;
using System.Text.Json;

namespace ClaimMap.Interchange;

/// <summary>Reads claim lists: a JSON array, an object with the member <c>claims</c>, or one object a line.</summary>
internal static class ClaimList
{
    private static readonly HashSet<string> Known =
    [
        "quote", "quotes", "start", "end", "offsets", "prefix", "suffix", "passage", "statement", "tag", "id", "source", "sources", "addressee",
        "condition", "presupposed", "about", "rationale", .. ProposedClaim.Words, .. ProposedClaim.RelationKinds,
    ];

    public static ProposedClaims Read(string name, string text)
    {
        var trimmed = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (trimmed.StartsWith("[") || (trimmed.StartsWith("{") && ForeignJson.TryParse(text) is not null))
        {
            using var json = ForeignJson.Parse(name, text);
            var root = json.Root;
            var list = root.ValueKind == JsonValueKind.Array ? root
                : root.Member("claims") is { ValueKind: JsonValueKind.Array } claims ? claims
                : throw new InvalidDataException($"{name} is no claim list: it has no member \"claims\" that is a list. Expected: [...], {{ \"claims\": [...] }} or one claim a line.");
            return new ProposedClaims([.. list.EnumerateArray().Select(item => Claim(item, json.PositionOf(item)))], []);
        }

        var read = new List<ProposedClaim>();
        foreach (var (number, line) in ForeignJson.Lines(text))
        {
            var position = string.Create(CultureInfo.InvariantCulture, $"{name}({number})");
            using var json = ForeignJson.TryParse(line);
            read.Add(json is null ? new ProposedClaim(position, line.Trim(), [], null, null) { Fault = "is no JSON" } : Claim(json.RootElement, position));
        }

        return new ProposedClaims(read, []);
    }

    private static ProposedClaim Claim(JsonElement item, string position)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            return new ProposedClaim(position, item.GetRawText(), [], null, null) { Fault = "is no object" };
        }

        return new ProposedClaim(position, item.GetRawText(), Quotes(item), item.Text("statement"), item.Text("tag"))
        {
            Id = item.Text("id"),
            Sources = [.. item.Texts("source"), .. item.Texts("sources")],
            Addressee = item.Text("addressee"),
            Condition = item.Text("condition"),
            IsPresupposed = item.Member("presupposed").ValueKind == JsonValueKind.True,
            About = [.. item.Member("about").ItemOrItems().Select(a => (a.Text() ?? a.Text("name"), a.Text("role"))).Where(a => a.Item1 is not null).Select(a => (a.Item1!, a.Item2))],
            Relations = [.. ProposedClaim.RelationKinds.SelectMany(kind => item.Texts(kind).Select(to => new ProposedRelation(kind, to)))],
            Rationale = item.Text("rationale"),
            PassedOver = [.. item.EnumerateObject().Select(m => m.Name).Where(n => !Known.Contains(n))],
        }.Saying(word => item.Text(word));
    }

    private static List<ProposedQuote> Quotes(JsonElement item)
    {
        var offsets = item.Number("start") is { } start && item.Number("end") is { } end ? (start, end, item.Text("offsets") == "utf16") : default((int, int, bool)?);
        List<string> words = [.. item.Texts("quote"), .. item.Texts("quotes")];
        return words.Count == 0 && offsets is null ? []
            : words.Count <= 1
                ? [new ProposedQuote(words.FirstOrDefault() ?? "") { Offsets = offsets, Prefix = item.Text("prefix") ?? "", Suffix = item.Text("suffix") ?? "", Passage = item.Text("passage") }]
                : [.. words.Select(w => new ProposedQuote(w) { Passage = item.Text("passage") })];
    }
}
