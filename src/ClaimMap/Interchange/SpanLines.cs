using System.Globalization;
using System.Text.Json;

namespace ClaimMap.Interchange;

/// <summary>Reads the lines of <see cref="ClaimMap.Spans"/>: each a document with its claims as a map has them, their places, relations, and what they are about.</summary>
internal static class SpanLines
{
    public static ProposedClaims Read(string name, string text)
    {
        var claims = new List<ProposedClaim>();
        var things = new List<INode>();
        var notes = new List<string>();
        var number = 0;
        foreach (var line in text.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var position = string.Create(CultureInfo.InvariantCulture, $"{name}({number})");
            using var json = ForeignJson.TryParse(line);
            if (json?.RootElement.Member("entities", "claims").ValueKind is not JsonValueKind.Array)
            {
                claims.Add(new ProposedClaim(position, line.Trim(), [], null, null) { Fault = json is null ? "is no JSON" : "has no list of entities or claims" });
                continue;
            }

            foreach (var thing in json.RootElement.Member("things").Items())
            {
                if (RecordOf(thing, ClaimMapJson.Default.INode, out var problem) is { } record)
                {
                    things.Add(record);
                }
                else
                {
                    notes.Add($"{position}: one of \"things\" was left out: {problem}");
                }
            }

            claims.AddRange(Claims(json.RootElement, position));
        }

        return new ProposedClaims(claims, notes) { Things = things };
    }

    private static IEnumerable<ProposedClaim> Claims(JsonElement line, string position)
    {
        var source = line.Text("text") is { } text ? new ToolText(text) : null;
        var isUtf16 = line.Text("offsets") == "utf16";
        var quotes = line.Member("entities").Items().Where(e => e.Text("claim") is not null).ToLookup(e => e.Text("claim")!, e => QuoteOf(e, line, source, isUtf16));
        var relations = line.Member("relations").Items().ToLookup(
            r => r.Text("from") ?? "", r => new ProposedRelation(r.Text("kind") ?? "", r.Text("to") ?? "", r.Text("id"), r.Text("rationale")));
        foreach (var (i, item) in line.Member("claims").Items().Index())
        {
            var id = item.Text("id") ?? "";
            var claim = RecordOf(item, ClaimMapJson.Default.Claim, out var problem);
            yield return new ProposedClaim(string.Create(CultureInfo.InvariantCulture, $"{position}: claim {i + 1}"), item.GetRawText(), [.. quotes[id]], claim?.Statement, item.Text("tag"))
            {
                Id = id,
                Record = claim,
                Relations = [.. relations[id]],
                Fault = claim is null ? $"is no claim of a map: {problem}" : null,
            };
        }
    }

    private static ProposedQuote QuoteOf(JsonElement entity, JsonElement line, ToolText? source, bool isUtf16)
    {
        var (start, end) = (entity.Number("start") ?? -1, entity.Number("end") ?? -1);
        return start < 0 || end <= start ? new ProposedQuote("")
            : source is not null ? isUtf16 ? source.Quote(start, end) : source.QuoteOfCodePoints(start, end)
            : !isUtf16 && Digest.TryParse(line.Text("sha256"), out var digest) ? new ProposedQuote("") { Place = (new TextSpan(start, end - start), digest) }
            : new ProposedQuote("") { Offsets = (start, end, isUtf16) };
    }

    private static T? RecordOf<T>(JsonElement item, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, out string problem)
        where T : class
    {
        problem = "it is empty";
        try
        {
            return item.Deserialize(type);
        }
        catch (Exception e) when (e is JsonException or ArgumentException or FormatException)
        {
            problem = e.Message.TrimEnd('.');
            return null;
        }
    }
}
