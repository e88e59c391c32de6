using System.Globalization;
using System.Text.Json;

namespace ClaimMap.Interchange;

/// <summary>Reads the JSON export of Label Studio: labels are tags, choices and texts of a region say the rest, arrows between regions are relations.</summary>
internal static class LabelStudio
{
    public static ProposedClaims Read(string name, string text)
    {
        using var json = ForeignJson.Parse(name, text);
        var claims = new List<ProposedClaim>();
        var annotators = new List<string>();
        foreach (var (t, task) in json.RootElement.ItemOrItems().Index())
        {
            if (task.Member("annotations").ValueKind != JsonValueKind.Array || TextOf(task) is not { } source)
            {
                throw new InvalidDataException($"{name}: task {t + 1} is none of Label Studio. Expected: \"data\" with a text, and \"annotations\".");
            }

            foreach (var annotation in task.Member("annotations").Items())
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
        task.Member("data") is var data && data.Text("text") is { } text ? text : data.Members().Select(m => m.Value.Text()).OfType<string>().MaxBy(v => v.Length);

    private static string AnnotatorOf(JsonElement annotation) => annotation.Member("completed_by") is not { ValueKind: not JsonValueKind.Undefined } by ? "?" : by.Text("email") ?? by.GetRawText();

    private static IEnumerable<ProposedClaim> Claims(string name, int task, JsonElement annotation, string source, string? annotator)
    {
        var results = annotation.Member("result").Items().ToList();
        var arrows = results.Where(r => r.Text("type") == "relation").ToList();
        foreach (var region in results.Where(r => r.Text("type") is "labels" or "hypertextlabels").GroupBy(r => r.Text("id") ?? ""))
        {
            var value = region.First().Member("value");
            var said = results.Where(r => r.Text("id") == region.Key && r.Text("type") is "choices" or "textarea")
                .Select(r => (Name: r.Text("from_name") ?? "", Values: r.Member("value").Texts("choices", "text").ToList()))
                .Where(r => r.Values.Count > 0).GroupBy(r => r.Name.ToLowerInvariant()).ToDictionary(g => g.Key, g => g.First().Values);
            string? One(string key) => said.GetValueOrDefault(key)?[0];
            yield return new ProposedClaim(
                string.Create(CultureInfo.InvariantCulture, $"{name}: task {task + 1}, region {region.Key}"),
                "",
                [QuoteOf(value, source)],
                One("statement"),
                value.Texts("labels", "hypertextlabels").FirstOrDefault())
            {
                Id = region.Key,
                IsQuoteEnough = true,
                Sources = said.GetValueOrDefault("source") ?? said.GetValueOrDefault("sources") ?? [],
                About = [.. (said.GetValueOrDefault("about") ?? []).Select(a => (a, default(string)))],
                Relations =
                [
                    .. arrows.Where(a => a.Text("from_id") == region.Key)
                        .SelectMany(a => a.Texts("labels").DefaultIfEmpty("supports").Select(k => (k.ToLowerInvariant(), a.Text("to_id") ?? ""))),
                ],
                Annotator = annotator,
                PassedOver = [.. said.Keys.Except(["statement", "source", "sources", "about", .. ProposedClaim.Words])],
            }.Saying(One);
        }
    }

    private static ProposedQuote QuoteOf(JsonElement value, string source)
    {
        // Of a page, offsets count inside elements: there the words alone are used.
        var words = value.Text("text") ?? "";
        if (value.Number("start") is { } start && value.Number("end") is { } end && end <= source.Length)
        {
            var there = ProposedQuote.Of(source, start, end);
            return words.Length == 0 || there.Words.Trim() == words.Trim() ? there : new ProposedQuote(words);
        }

        return new ProposedQuote(words);
    }
}
