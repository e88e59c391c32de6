using System.Text.Json;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Files;

namespace ClaimMap.Authoring;

/// <summary>Finds the anchors of claims by their quotes.</summary>
internal static class ClaimAnchoring
{
    // Whoever has more problems mends the first of them first; each advice is a look at every claim.
    private const int MostAdvised = 100;

    /// <summary>Plans to replace the anchors of every claim that quotes are given for.</summary>
    /// <param name="files">The files with claims.</param>
    /// <param name="quotes">The quotes.</param>
    /// <param name="search">Finds them.</param>
    /// <param name="passages">The ids of the passages, in the order of the text.</param>
    /// <exception cref="InvalidDataException">A file holds no list of claims; the message names file, line and column.</exception>
    public static AnchorPlan Plan(IReadOnlyList<JsonFile> files, QuotesFile quotes, QuoteSearch search, IReadOnlyList<PassageId> passages)
    {
        var problems = new List<string>();
        var claims = Claims(files, problems);
        var order = passages.Select((id, index) => (id, index)).ToLookup(p => p.id, p => p.index);
        var changes = new List<(int File, AnchorChange Change)>();
        var unchanged = 0;
        foreach (var quoted in quotes.Claims)
        {
            var before = problems.Count;
            var anchors = Anchors(quoted, search, order, problems);
            if (!claims.TryGetValue(quoted.Claim, out var at))
            {
                problems.Add($"{quoted.Position}: no claim '{Excerpt.Of(quoted.Claim)}' stands in the claims folder.{(problems.Count < MostAdvised ? Meant(quoted.Claim, claims.Keys) : "")}");
            }
            else if (problems.Count == before)
            {
                var file = files[at.File];
                var edit = JsonEdit.Set(file.Text, at.Claim, "anchors", "about", line => AnchorText.Of(anchors, line));
                if (edit.IsVoid(file.Text))
                {
                    unchanged++;
                }
                else
                {
                    changes.Add((at.File, new AnchorChange(file, file.PositionOf(at.Claim), quoted.Claim, anchors, edit)));
                }
            }
        }

        return new AnchorPlan(problems, [.. changes.OrderBy(c => c.File).ThenBy(c => c.Change.Edit.Start).Select(c => c.Change)], unchanged);
    }

    private static Dictionary<string, (int File, JsonElement Claim)> Claims(IReadOnlyList<JsonFile> files, List<string> problems)
    {
        var claims = new Dictionary<string, (int File, JsonElement Claim)>(StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++)
        {
            foreach (var claim in files[i].Records("claims"))
            {
                if (DataFiles.TextOf(claim, "id") is { } id && !claims.TryAdd(id, (i, claim)))
                {
                    problems.Add($"{files[i].PositionOf(claim)}: claim '{Excerpt.Of(id)}' stands twice. Rename one.");
                }
            }
        }

        return claims;
    }

    private static Anchor[] Anchors(QuotedClaim quoted, QuoteSearch search, ILookup<PassageId, int> order, List<string> problems)
    {
        var anchors = new List<(string Position, Anchor Anchor)>();
        foreach (var (position, wanted) in quoted.Quotes)
        {
            if (wanted.Passage is { } passage && !order.Contains(passage))
            {
                problems.Add($"{position}: document.json has no passage '{passage}'.{(problems.Count < MostAdvised ? Meant(passage.Value, order.Select(p => p.Key.Value)) : "")}");
                continue;
            }

            var found = search.Find(wanted.Quote);
            if (wanted.Problem(found) is { } problem)
            {
                problems.Add($"{position}: {problem}{(wanted.Narrow(found).Count > 1 ? " Quote more words, or name \"passage\" or \"occurrence\"." : "")}");
            }
            else
            {
                anchors.AddRange(wanted.Narrow(found)[0].Anchors.Select(a => (position, a)));
            }
        }

        var sorted = anchors.OrderBy(a => order[a.Anchor.Passage].First()).ThenBy(a => a.Anchor.Span.Start).ToArray();
        for (var i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Anchor.Passage == sorted[i - 1].Anchor.Passage && sorted[i].Anchor.Span.Start < sorted[i - 1].Anchor.Span.End)
            {
                problems.Add($"{sorted[i].Position}: this quote overlaps another of claim '{Excerpt.Of(quoted.Claim)}' in '{sorted[i].Anchor.Passage}'.");
            }
        }

        return [.. sorted.Select(a => a.Anchor)];
    }

    private static string Meant(string given, IEnumerable<string> known) => Suggestion.For(given, known) is { } meant ? $" Did you mean '{meant}'?" : "";
}
