using System.Globalization;

namespace ClaimMap.Interchange;

/// <summary>Reads brat standoff: entities are claims, attributes and notes say the rest, binary relations are relations.</summary>
internal static class BratReader
{
    public static ProposedClaims Read(string name, string annotations, string text)
    {
        var source = new ToolText(text.ReplaceLineEndings("\n"));
        var lines = ForeignJson.Lines(annotations).Select(line => (line.Number, Fields: line.Text.TrimEnd('\r').Split('\t'))).Where(l => l.Fields[0].Length > 1).ToList();
        var attributes = lines.Where(l => l.Fields[0][0] is 'A' or 'M' && l.Fields.Length > 1).Select(l => l.Fields[1].Split(' ')).Where(f => f.Length > 2)
            .GroupBy(f => f[1]).ToDictionary(g => g.Key, g => g.GroupBy(f => f[0].ToLowerInvariant()).ToDictionary(f => f.Key, f => f.First()[2]));
        var notes = lines.Where(l => l.Fields[0][0] == '#' && l.Fields.Length > 2 && !string.IsNullOrWhiteSpace(l.Fields[2])).Select(l => (Head: l.Fields[1].Split(' '), Text: l.Fields[2]))
            .ToLookup(n => (Of: n.Head[^1], Type: n.Head[0].ToLowerInvariant()), n => n.Text);
        string? Note(string of, string type) => notes[(of, type)].FirstOrDefault();
        var relations = lines.Where(l => l.Fields[0][0] == 'R' && l.Fields.Length > 1).Select(l => (Name: l.Fields[0], Parts: l.Fields[1].Split(' '))).Where(r => r.Parts.Length > 2)
            .Select(r => (From: After(r.Parts[1]), Relation: new ProposedRelation(r.Parts[0].ToLowerInvariant(), After(r.Parts[2]), Note(r.Name, "id"), Note(r.Name, Words)))).ToList();
        var bearing = relations.Where(r => ProposedClaim.RelationKinds.Contains(r.Relation.Kind)).ToLookup(r => r.From, r => r.Relation);
        var numbered = lines.Where(l => l.Fields[0][0] == 'T').Select(l => l.Fields[0]).Distinct().ToDictionary(t => t, t => Note(t, "id") ?? t);
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
            claims.Add(new ProposedClaim(position, "", [.. Quotes(offsets, source)], Note(fields[0], Words), own.GetValueOrDefault("tag") ?? type)
            {
                Id = numbered[fields[0]],
                IsQuoteEnough = true,
                Sources = [.. notes[(fields[0], "source")], .. own.TryGetValue("source", out var named) ? [named.Replace('_', ' ')] : Array.Empty<string>()],
                Addressee = Note(fields[0], "addressee"),
                Condition = Note(fields[0], "condition"),
                IsPresupposed = own.GetValueOrDefault("presupposed") is "yes" or "true",
                About = [.. notes[(fields[0], "about")].Select(ProposedClaim.AboutOf)],
                Relations = [.. bearing[fields[0]].Select(r => r with { To = numbered.GetValueOrDefault(r.To, r.To) })],
                Rationale = Note(fields[0], "rationale"),
                PassedOver = [.. own.Keys.Except(["tag", "source", "presupposed", .. ProposedClaim.Words])],
            }.Saying(own.GetValueOrDefault));
        }

        return new ProposedClaims(claims, [.. relations.Select(r => r.Relation.Kind).Where(k => !ProposedClaim.RelationKinds.Contains(k)).Distinct().Select(k => $"Relations of the kind '{k}' were passed over. Expected: {string.Join(", ", ProposedClaim.RelationKinds)}.")]);
    }

    // What an annotator writes into brat's field for notes.
    private const string Words = "annotatornotes";

    // Arg1:T3
    private static string After(string argument) => argument[(argument.IndexOf(':', StringComparison.Ordinal) + 1)..];

    // Parts of an entity are divided by semicolons; offsets count code points.
    private static IEnumerable<ProposedQuote> Quotes(string offsets, ToolText text)
    {
        foreach (var part in offsets.Split(';'))
        {
            if (part.Split(' ') is [var start, var end] && int.TryParse(start, CultureInfo.InvariantCulture, out var from) && int.TryParse(end, CultureInfo.InvariantCulture, out var to))
            {
                yield return text.QuoteOfCodePoints(from, to);
            }
        }
    }
}
