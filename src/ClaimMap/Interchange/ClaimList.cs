using System.Globalization;
using System.Text.Json;

namespace ClaimMap.Interchange;

/// <summary>Reads claim lists: a JSON array, an object with the member <c>claims</c>, or one object a line.</summary>
internal static class ClaimList
{
    private static readonly string[] Kinds = ["supports", "opposes", "explains", "qualifies", "restates"];

    private static readonly HashSet<string> Known =
    [
        "quote", "quotes", "start", "end", "offsets", "prefix", "suffix", "passage", "statement", "tag", "id", "mode", "source", "sources", "cue", "addressee", "stance", "certainty", "polarity",
        "condition", "presupposed", "about", "rationale", .. Kinds,
    ];

    public static ProposedClaims Read(string name, string text)
    {
        var trimmed = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        if (trimmed.StartsWith("[") || (trimmed.StartsWith("{") && TryParse(text) is not null))
        {
            using var json = Parse(name, text);
            var root = json.RootElement;
            var list = root.ValueKind == JsonValueKind.Array ? root
                : root.TryGetProperty("claims", out var claims) && claims.ValueKind == JsonValueKind.Array ? claims
                : throw new InvalidDataException($"{name} is no claim list: it has no member \"claims\" that is a list. Expected: [...], {{ \"claims\": [...] }} or one claim a line.");
            return new ProposedClaims([.. list.EnumerateArray().Select((item, i) => Claim(item, string.Create(CultureInfo.InvariantCulture, $"{name}: claim {i + 1}")))], []);
        }

        var read = new List<ProposedClaim>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line.Trim('\uFEFF')))
            {
                continue;
            }

            var position = string.Create(CultureInfo.InvariantCulture, $"{name}({number})");
            using var json = TryParse(line);
            read.Add(json is null ? new ProposedClaim(position, line.Trim(), [], null, null) { Fault = "is no JSON" } : Claim(json.RootElement, position));
        }

        return new ProposedClaims(read, []);
    }

    /// <summary>Parses JSON as people and language models write it, with comments and trailing commas.</summary>
    /// <exception cref="InvalidDataException">It is none; the message names file, line and column.</exception>
    public static JsonDocument Parse(string name, string text)
    {
        try
        {
            return JsonDocument.Parse(text.TrimStart('\uFEFF'), Lenient);
        }
        catch (JsonException e)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{name}({e.LineNumber + 1},{e.BytePositionInLine + 1}): this is no JSON. Expected: the format that --from names, or a claim list."), e);
        }
    }

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static JsonDocument? TryParse(string text)
    {
        try
        {
            return JsonDocument.Parse(text.TrimStart('\uFEFF'), Lenient);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ProposedClaim Claim(JsonElement item, string position)
    {
        if (item.ValueKind != JsonValueKind.Object)
        {
            return new ProposedClaim(position, item.GetRawText(), [], null, null) { Fault = "is no object" };
        }

        var relations = Kinds.SelectMany(kind => Texts(item, kind).Select(to => (kind, to))).ToList();
        return new ProposedClaim(position, item.GetRawText(), Quotes(item), Text(item, "statement"), Text(item, "tag"))
        {
            Id = Text(item, "id"),
            Mode = Text(item, "mode"),
            Sources = [.. Texts(item, "source"), .. Texts(item, "sources")],
            Cue = Text(item, "cue"),
            Addressee = Text(item, "addressee"),
            Stance = Text(item, "stance"),
            Certainty = Text(item, "certainty"),
            Polarity = Text(item, "polarity"),
            Condition = Text(item, "condition"),
            IsPresupposed = item.TryGetProperty("presupposed", out var presupposed) && presupposed.ValueKind == JsonValueKind.True,
            About = [.. AboutOf(item)],
            Relations = relations,
            Rationale = Text(item, "rationale"),
            PassedOver = [.. item.EnumerateObject().Select(m => m.Name).Where(n => !Known.Contains(n))],
        };
    }

    private static List<ProposedQuote> Quotes(JsonElement item)
    {
        var offsets = Number(item, "start") is { } start && Number(item, "end") is { } end ? (start, end, Text(item, "offsets") == "utf16") : default((int, int, bool)?);
        var words = Texts(item, "quote").Concat(Texts(item, "quotes")).ToList();
        return words.Count == 0 && offsets is null ? []
            : words.Count <= 1
                ? [new ProposedQuote(words.FirstOrDefault() ?? "") { Offsets = offsets, Prefix = Text(item, "prefix") ?? "", Suffix = Text(item, "suffix") ?? "", Passage = Text(item, "passage") }]
                : [.. words.Select(w => new ProposedQuote(w) { Passage = Text(item, "passage") })];
    }

    private static IEnumerable<(string, string?)> AboutOf(JsonElement item)
    {
        if (item.TryGetProperty("about", out var about))
        {
            foreach (var entry in about.ValueKind == JsonValueKind.Array ? [.. about.EnumerateArray()] : new[] { about })
            {
                if (entry.ValueKind == JsonValueKind.String)
                {
                    yield return (entry.GetString()!, null);
                }
                else if (entry.ValueKind == JsonValueKind.Object && Text(entry, "name") is { } name)
                {
                    yield return (name, Text(entry, "role"));
                }
            }
        }
    }

    public static string? Text(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? value.GetString() : null;

    public static int? Number(JsonElement item, string name) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) ? number : null;

    private static IEnumerable<string> Texts(JsonElement item, string name) =>
        !item.TryGetProperty(name, out var value) ? []
        : value.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(value.GetString()) ? [value.GetString()!]
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(v.GetString())).Select(v => v.GetString()!)
        : [];
}
