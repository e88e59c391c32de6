using System.Globalization;

namespace ClaimMap.Interchange;

/// <summary>Reads brat standoff: entities are claims, attributes and notes say the rest, binary relations are relations.</summary>
internal static class Brat
{
    public static ProposedClaims Read(string name, string annotations, string text)
    {
        text = text.ReplaceLineEndings("\n");
        var lines = annotations.Split('\n').Select((line, i) => (Number: i + 1, Fields: line.TrimEnd('\r').Split('\t'))).Where(l => l.Fields[0].Length > 1).ToList();
        var attributes = lines.Where(l => l.Fields[0][0] is 'A' or 'M' && l.Fields.Length > 1).Select(l => l.Fields[1].Split(' ')).Where(f => f.Length > 2)
            .GroupBy(f => f[1]).ToDictionary(g => g.Key, g => g.GroupBy(f => f[0].ToLowerInvariant()).ToDictionary(f => f.Key, f => f.First()[2]));
        var notes = lines.Where(l => l.Fields[0][0] == '#' && l.Fields.Length > 2).Select(l => (Of: l.Fields[1].Split(' ').Last(), Text: l.Fields[2])).GroupBy(n => n.Of).ToDictionary(g => g.Key, g => g.First().Text);
        var relations = lines.Where(l => l.Fields[0][0] == 'R' && l.Fields.Length > 1).Select(l => l.Fields[1].Split(' ')).Where(f => f.Length > 2)
            .Select(f => (Kind: f[0].ToLowerInvariant(), From: After(f[1]), To: After(f[2]))).ToList();
        var claims = new List<ProposedClaim>();
        foreach (var (number, fields) in lines.Where(l => l.Fields[0][0] == 'T'))
        {
            var position = string.Create(CultureInfo.InvariantCulture, $"{name}({number})");
            if (fields.Length < 3 || fields[1].Split(' ', 2) is not [var type, var offsets])
            {
                claims.Add(new ProposedClaim(position, "", [], null, null) { Fault = "is no entity of brat" });
                continue;
            }

            var own = attributes.GetValueOrDefault(fields[0]) ?? [];
            claims.Add(new ProposedClaim(position, "", [.. Quotes(offsets, text)], notes.GetValueOrDefault(fields[0]), own.GetValueOrDefault("tag") ?? type)
            {
                Id = fields[0],
                IsQuoteEnough = true,
                Sources = own.TryGetValue("source", out var source) ? [source.Replace('_', ' ')] : [],
                Relations = [.. relations.Where(r => r.From == fields[0] && ProposedClaim.RelationKinds.Contains(r.Kind)).Select(r => (r.Kind, r.To))],
                PassedOver = [.. own.Keys.Except(["tag", "source", .. ProposedClaim.Words])],
            }.Saying(own.GetValueOrDefault));
        }

        return new ProposedClaims(claims, [.. relations.Where(r => !ProposedClaim.RelationKinds.Contains(r.Kind)).Select(r => r.Kind).Distinct().Select(k => $"Relations of the kind '{k}' were passed over. Expected: {string.Join(", ", ProposedClaim.RelationKinds)}.")]);
    }

    // Arg1:T3
    private static string After(string argument) => argument[(argument.IndexOf(':', StringComparison.Ordinal) + 1)..];

    // Parts of an entity are divided by semicolons; offsets count code points.
    private static IEnumerable<ProposedQuote> Quotes(string offsets, string text)
    {
        foreach (var part in offsets.Split(';'))
        {
            if (part.Split(' ') is [var start, var end] && int.TryParse(start, CultureInfo.InvariantCulture, out var from) && int.TryParse(end, CultureInfo.InvariantCulture, out var to))
            {
                yield return ProposedQuote.OfCodePoints(text, from, to);
            }
        }
    }
}
