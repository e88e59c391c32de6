using System.Globalization;
using System.Text.Json;

namespace ClaimMap.Interchange;

/// <summary>Reads the JSON Lines of doccano: each line a text with labelled stretches, and in the newer form with relations.</summary>
internal static class Doccano
{
    public static ProposedClaims Read(string name, string text)
    {
        var claims = new List<ProposedClaim>();
        foreach (var (number, line) in ForeignJson.Lines(text))
        {
            var position = string.Create(CultureInfo.InvariantCulture, $"{name}({number})");
            using var json = ForeignJson.TryParse(line);
            if (json?.RootElement.Text("text") is not { } source)
            {
                claims.Add(new ProposedClaim(position, line.Trim(), [], null, null) { Fault = json is null ? "is no JSON" : "has no text" });
                continue;
            }

            claims.AddRange(Claims(json.RootElement, source, position));
        }

        return new ProposedClaims(claims, []);
    }

    private static IEnumerable<ProposedClaim> Claims(JsonElement item, string source, string position)
    {
        // doccano counts code points.
        var text = new ToolText(source);
        ProposedQuote Quote(JsonElement start, JsonElement end) => text.QuoteOfCodePoints(start.Number() ?? 0, end.Number() ?? 0);

        foreach (var label in item.Member("label", "labels").Items().Select(l => l.Items().ToList()).Where(l => l.Count == 3))
        {
            yield return new ProposedClaim(position, "", [Quote(label[0], label[1])], null, label[2].Text()) { IsQuoteEnough = true };
        }

        var relations = item.Member("relations").Items().Where(r => r.Text("type") is not null).ToLookup(r => r.Number("from_id"));
        foreach (var entity in item.Member("entities").Items())
        {
            var id = entity.Number("id");
            yield return new ProposedClaim(position, "", [Quote(entity.Member("start_offset"), entity.Member("end_offset"))], null, entity.Text("label"))
            {
                IsQuoteEnough = true,
                Id = id?.ToString(CultureInfo.InvariantCulture),
                Relations =
                [
                    .. relations[id]
                        .Select(r => new ProposedRelation(r.Text("type")!.ToLowerInvariant(), r.Number("to_id")?.ToString(CultureInfo.InvariantCulture) ?? "")),
                ],
            };
        }
    }
}
