using System.Text.Json;

namespace ClaimMap.Interchange;

/// <summary>Reads the JSON export of Label Studio: labels are tags, choices and texts of a region say the rest, arrows between regions are relations.</summary>
/// <remarks>An arrow labelled <c>continues</c> makes a region a further place of the claim that it leads to.</remarks>
internal static class LabelStudioReader
{
    public static ProposedClaims Read(string name, string text)
    {
        using var json = ForeignJson.Parse(name, text);
        var claims = new List<ProposedClaim>();
        var annotators = new List<string>();
        foreach (var task in json.Root.ItemOrItems())
        {
            if (task.Member("annotations").ValueKind != JsonValueKind.Array || TextOf(task) is not { } source)
            {
                throw new InvalidDataException($"{json.PositionOf(task)}: this is no task of Label Studio. Expected: \"data\" with a text, and \"annotations\".");
            }

            foreach (var annotation in task.Member("annotations").Items())
            {
                var who = AnnotatorOf(annotation);
                if (!annotators.Contains(who))
                {
                    annotators.Add(who);
                }

                claims.AddRange(Claims(json, annotation, source, who == annotators[0] ? null : who));
            }
        }

        return new ProposedClaims(claims, []);
    }

    private static string? TextOf(JsonElement task) =>
        task.Member("data") is var data && data.Text("text") is { } text ? text : data.Members().Select(m => m.Value.Text()).OfType<string>().MaxBy(v => v.Length);

    private static string AnnotatorOf(JsonElement annotation) => annotation.Member("completed_by") is not { ValueKind: not JsonValueKind.Undefined } by ? "?" : by.Text("email") ?? by.GetRawText();

    private static IEnumerable<ProposedClaim> Claims(ForeignFile file, JsonElement annotation, string source, string? annotator)
    {
        var results = annotation.Member("result").Items().ToList();
        var arrows = results.Where(r => r.Text("type") == "relation").ToLookup(r => r.Text("from_id") ?? "");
        var sayings = results.Where(r => r.Text("type") is "choices" or "textarea").ToLookup(r => r.Text("id") ?? "");
        var regions = results.Where(r => r.Text("type") is "labels" or "hypertextlabels").GroupBy(r => r.Text("id") ?? "").Select(g => (Id: g.Key, Region: g.First(), Value: g.First().Member("value"))).ToList();
        var ids = regions.Select(r => r.Id).ToHashSet(StringComparer.Ordinal);

        // One that leads to itself, or to another one that continues, stands for itself.
        string? ContinuedBy(string id) => arrows[id].Where(a => a.Texts("labels").Contains("continues")).Select(a => a.Text("to_id")).FirstOrDefault(to => to is not null && to != id && ids.Contains(to));
        var further = regions.Where(r => ContinuedBy(r.Id) is { } first && ContinuedBy(first) is null).ToLookup(r => ContinuedBy(r.Id)!);
        var continuing = further.SelectMany(g => g).Select(r => r.Id).ToHashSet(StringComparer.Ordinal);
        var text = new ToolText(source);
        foreach (var (id, region, value) in regions.Where(r => !continuing.Contains(r.Id)))
        {
            var said = sayings[id]
                .Select(r => (Name: r.Text("from_name") ?? "", Values: r.Member("value").Texts("choices", "text").ToList()))
                .Where(r => r.Values.Count > 0).GroupBy(r => r.Name.ToLowerInvariant()).ToDictionary(g => g.Key, g => g.First().Values);
            string? One(string key) => said.GetValueOrDefault(key)?[0];
            yield return new ProposedClaim(
                $"{file.PositionOf(region)}: region {id}",
                "",
                [QuoteOf(value, source, text), .. further[id].Select(r => QuoteOf(r.Value, source, text))],
                One("statement"),
                value.Texts("labels", "hypertextlabels").FirstOrDefault())
            {
                Id = id,
                IsQuoteEnough = true,
                Sources = said.GetValueOrDefault("source") ?? said.GetValueOrDefault("sources") ?? [],
                Addressee = One("addressee"),
                Condition = One("condition"),
                IsPresupposed = One("presupposed") is "yes" or "true" or "presupposed",
                About = [.. (said.GetValueOrDefault("about") ?? []).Select(ProposedClaim.AboutOf)],
                Relations = [.. arrows[id].SelectMany(a => a.Texts("labels").DefaultIfEmpty("supports").Select(k => new ProposedRelation(k.ToLowerInvariant(), a.Text("to_id") ?? "")))],
                Rationale = One("rationale"),
                Annotator = annotator,
                PassedOver = [.. said.Keys.Except(["statement", "source", "sources", "addressee", "condition", "presupposed", "about", "rationale", .. ProposedClaim.Words])],
            }.Saying(One);
        }
    }

    private static ProposedQuote QuoteOf(JsonElement value, string source, ToolText text)
    {
        // Of a page, offsets count inside elements: there the words alone are used.
        var words = value.Text("text") ?? "";
        if (value.Number("start") is { } start && value.Number("end") is { } end && end <= source.Length)
        {
            var there = text.Quote(start, end);
            return words.Length == 0 || there.Words.Trim() == words.Trim() ? there : new ProposedQuote(words);
        }

        return new ProposedQuote(words);
    }
}
