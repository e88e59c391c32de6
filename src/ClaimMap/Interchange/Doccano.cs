using System.Globalization;
using System.Text.Json;

namespace ClaimMap.Interchange;

/// <summary>Reads the JSON Lines of doccano: each line a text with labelled stretches, and in the newer form with relations.</summary>
internal static class Doccano
{
    public static ProposedClaims Read(string name, string text)
    {
        var claims = new List<ProposedClaim>();
        var number = 0;
        foreach (var line in text.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            var position = string.Create(CultureInfo.InvariantCulture, $"{name}({number})");
            using var json = ClaimList.TryParse(line);
            if (json is null || ClaimList.Text(json.RootElement, "text") is not { } source)
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
        int Utf16(int codePoints)
        {
            var at = 0;
            while (codePoints-- > 0 && at < source.Length)
            {
                at += char.IsSurrogatePair(source, at) ? 2 : 1;
            }

            return at;
        }

        foreach (var member in (string[])["label", "labels"])
        {
            if (item.TryGetProperty(member, out var labels) && labels.ValueKind == JsonValueKind.Array)
            {
                foreach (var label in labels.EnumerateArray().Where(l => l.ValueKind == JsonValueKind.Array && l.GetArrayLength() == 3))
                {
                    yield return new ProposedClaim(position, "", [ProposedQuote.Of(source, Utf16(label[0].GetInt32()), Utf16(label[1].GetInt32()))], null, label[2].GetString()) { IsQuoteEnough = true };
                }
            }
        }

        if (item.TryGetProperty("entities", out var entities) && entities.ValueKind == JsonValueKind.Array)
        {
            var relations = item.TryGetProperty("relations", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().ToList() : [];
            foreach (var entity in entities.EnumerateArray())
            {
                var id = ClaimList.Number(entity, "id");
                yield return new ProposedClaim(
                    position, "", [ProposedQuote.Of(source, Utf16(ClaimList.Number(entity, "start_offset") ?? 0), Utf16(ClaimList.Number(entity, "end_offset") ?? 0))], null, ClaimList.Text(entity, "label"))
                {
                    IsQuoteEnough = true,
                    Id = id?.ToString(CultureInfo.InvariantCulture),
                    Relations =
                    [
                        .. relations.Where(r => ClaimList.Number(r, "from_id") == id && ClaimList.Text(r, "type") is not null)
                            .Select(r => (ClaimList.Text(r, "type")!.ToLowerInvariant(), ClaimList.Number(r, "to_id")?.ToString(CultureInfo.InvariantCulture) ?? "")),
                    ],
                };
            }
        }
    }
}
