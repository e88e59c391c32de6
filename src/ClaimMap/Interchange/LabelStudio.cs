using System.Globalization;
using System.Text.Json;

namespace ClaimMap.Interchange;

/// <summary>Reads the JSON export of Label Studio: labels are tags, choices and texts of a region say the rest, arrows between regions are relations.</summary>
internal static class LabelStudio
{
    public static ProposedClaims Read(string name, string text)
    {
        using var json = ClaimList.Parse(name, text);
        var tasks = json.RootElement.ValueKind == JsonValueKind.Array ? json.RootElement.EnumerateArray().ToList() : [json.RootElement];
        var claims = new List<ProposedClaim>();
        var annotators = new List<string>();
        for (var t = 0; t < tasks.Count; t++)
        {
            if (!tasks[t].TryGetProperty("annotations", out var annotations) || annotations.ValueKind != JsonValueKind.Array || TextOf(tasks[t]) is not { } source)
            {
                throw new InvalidDataException($"{name}: task {t + 1} is none of Label Studio. Expected: \"data\" with a text, and \"annotations\".");
            }

            foreach (var annotation in annotations.EnumerateArray())
            {
                var who = AnnotatorOf(annotation);
                if (!annotators.Contains(who))
                {
                    annotators.Add(who);
                }

                claims.AddRange(Claims(name, t, annotation, source, who == annotators[0] ? null : who));
            }
        }

        return new ProposedClaims(claims, []);
    }

    private static string? TextOf(JsonElement task) =>
        !task.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object ? null
        : ClaimList.Text(data, "text") ?? data.EnumerateObject().Where(m => m.Value.ValueKind == JsonValueKind.String).Select(m => m.Value.GetString()).MaxBy(v => v!.Length);

    private static string AnnotatorOf(JsonElement annotation) =>
        !annotation.TryGetProperty("completed_by", out var by) ? "?"
        : by.ValueKind == JsonValueKind.Object ? ClaimList.Text(by, "email") ?? by.GetRawText()
        : by.GetRawText();

    private static IEnumerable<ProposedClaim> Claims(string name, int task, JsonElement annotation, string source, string? annotator)
    {
        var results = annotation.TryGetProperty("result", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().ToList() : [];
        var regions = results.Where(r => ClaimList.Text(r, "type") is "labels" or "hypertextlabels").GroupBy(r => ClaimList.Text(r, "id") ?? "").ToList();
        var arrows = results.Where(r => ClaimList.Text(r, "type") == "relation").ToList();
        foreach (var region in regions)
        {
            var value = region.First().GetProperty("value");
            var position = string.Create(CultureInfo.InvariantCulture, $"{name}: task {task + 1}, region {region.Key}");
            var said = results.Where(r => ClaimList.Text(r, "id") == region.Key && ClaimList.Text(r, "type") is "choices" or "textarea")
                .Select(r => (Name: ClaimList.Text(r, "from_name") ?? "", Values: ValuesOf(r))).Where(r => r.Values.Count > 0).GroupBy(r => r.Name.ToLowerInvariant()).ToDictionary(g => g.Key, g => g.First().Values);
            string? One(string key) => said.GetValueOrDefault(key)?[0];
            yield return new ProposedClaim(
                position,
                "",
                [QuoteOf(value, source)],
                One("statement"),
                value.TryGetProperty("labels", out var labels) || value.TryGetProperty("hypertextlabels", out labels) ? labels.EnumerateArray().Select(l => l.GetString()).FirstOrDefault() : null)
            {
                Id = region.Key,
                IsQuoteEnough = true,
                Mode = One("mode"),
                Cue = One("cue"),
                Stance = One("stance"),
                Certainty = One("certainty"),
                Polarity = One("polarity"),
                Sources = said.GetValueOrDefault("source") ?? said.GetValueOrDefault("sources") ?? [],
                About = [.. (said.GetValueOrDefault("about") ?? []).Select(a => (a, default(string)))],
                Relations =
                [
                    .. arrows.Where(a => ClaimList.Text(a, "from_id") == region.Key)
                        .SelectMany(a => (a.TryGetProperty("labels", out var kinds) && kinds.GetArrayLength() > 0 ? kinds.EnumerateArray().Select(k => k.GetString()!) : ["supports"]).Select(k => (k.ToLowerInvariant(), ClaimList.Text(a, "to_id") ?? ""))),
                ],
                Annotator = annotator,
                PassedOver = [.. said.Keys.Where(k => k is not ("statement" or "mode" or "cue" or "stance" or "certainty" or "polarity" or "source" or "sources" or "about"))],
            };
        }
    }

    private static ProposedQuote QuoteOf(JsonElement value, string source)
    {
        // Of a page, offsets count inside elements: there the words alone are used.
        var words = ClaimList.Text(value, "text") ?? "";
        if (ClaimList.Number(value, "start") is { } start && ClaimList.Number(value, "end") is { } end && end <= source.Length)
        {
            var there = ProposedQuote.Of(source, start, end);
            return words.Length == 0 || there.Words.Trim() == words.Trim() ? there : new ProposedQuote(words);
        }

        return new ProposedQuote(words);
    }

    private static List<string> ValuesOf(JsonElement result) =>
        !result.TryGetProperty("value", out var value) ? []
        : (value.TryGetProperty("choices", out var values) || value.TryGetProperty("text", out values)) && values.ValueKind == JsonValueKind.Array ? [.. values.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!)]
        : values.ValueKind == JsonValueKind.String ? [values.GetString()!]
        : [];
}
