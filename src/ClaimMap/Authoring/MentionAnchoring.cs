using System.Text.Json;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Files;
using ClaimMap.Model;

namespace ClaimMap.Authoring;

/// <summary>Finds the anchors of mentions by their surface forms, which are quotes.</summary>
/// <remarks>
/// A mention is settled where there is no choice: an anchor that names its passage, or passage and start, has only what fits it; mentions with
/// the same surface form take the positions that no other mention has, in reading order, where there are as many of both.
/// </remarks>
internal static class MentionAnchoring
{
    /// <summary>Plans to fill in the anchors of mentions that have none, or only part of one.</summary>
    /// <exception cref="InvalidDataException">The file holds no list of mentions, or an anchor cannot be read; the message names file, line and column.</exception>
    public static AnchorPlan Plan(JsonFile file, QuoteSearch search)
    {
        var mentions = file.Records("mentions").Select(m => Read(file, m)).OfType<Mention>().ToArray();
        var problems = new List<string>();
        var settled = new List<(Mention Mention, Anchor Anchor)>();
        foreach (var same in mentions.GroupBy(m => TextNormalization.Normalize(m.Surface), StringComparer.Ordinal).Where(g => g.Any(m => !m.IsComplete)))
        {
            Settle([.. same], search.Find(same.Key), problems, settled);
        }

        var changes = settled
            .OrderBy(s => file.Text.OffsetOf(s.Mention.Record))
            .Select(s => new AnchorChange(
                file,
                s.Mention.Position,
                s.Mention.Surface,
                [s.Anchor],
                JsonEdit.Set(file.Text, s.Mention.Record, "anchor", "metonym", _ => AnchorText.Of(s.Anchor))));
        return new AnchorPlan(problems, [.. changes], mentions.Count(m => m.IsComplete));
    }

    private static void Settle(Mention[] mentions, QuoteResult found, List<string> problems, List<(Mention Mention, Anchor Anchor)> settled)
    {
        // A mention lies in one passage.
        var free = found.Positions.Where(p => p.Anchors.Count == 1).Select(p => p.Anchors[0]).ToList();
        free.RemoveAll(a => mentions.Any(m => m.IsComplete && m.Fits(a)));
        foreach (var group in mentions.Where(m => !m.IsComplete).GroupBy(m => (m.Passage, m.Start)).OrderByDescending(g => Narrowness(g.First())))
        {
            var open = group.ToArray();
            var positions = free.Where(open[0].Fits).ToArray();
            if (positions.Length != open.Length)
            {
                problems.AddRange(open.Select(m => $"{m.Position}: {Problem(m, open.Length, positions, found)}"));
                continue;
            }

            settled.AddRange(open.Zip(positions));
            free.RemoveAll(positions.ToHashSet().Contains);
        }
    }

    private static int Narrowness(Mention mention) => mention.Start is not null ? 2 : mention.Passage is not null ? 1 : 0;

    private static string Problem(Mention mention, int open, Anchor[] positions, QuoteResult found)
    {
        var name = $"\"{Excerpt.Of(found.Quote)}\"";
        if (found.Miss is { } miss)
        {
            return $"{name} is not in the text. {miss.Reason}";
        }

        var list = positions.Length == 0 ? "none" : string.Join(", ", positions.Select(a => $"{a.Passage} at {a.Span.Start}"));
        var fitting = mention.Passage is null ? "" : " that fit";
        return $"{name}: {Counted.Of(open, "mention")} without a place, {Counted.Of(positions.Length, "free place")}{fitting}: {list}. Name the passage, or passage and start, in \"anchor\".";
    }

    // What is no mention is left to validation.
    private static Mention? Read(JsonFile file, JsonElement record)
    {
        if (DataFiles.TextOf(record, "surface") is not { } surface)
        {
            return null;
        }

        if (!record.TryGetProperty("anchor", out _))
        {
            return new Mention(record, file.PositionOf(record), surface, null, null, IsComplete: false);
        }

        var anchor = file.Member(record, "anchor", JsonValueKind.Object);
        var passage = anchor.TryGetProperty("passage", out _) ? file.Member(anchor, "passage", JsonValueKind.String).GetString() : null;
        var start = anchor.TryGetProperty("start", out _) ? NumberOf(file, file.Member(anchor, "start", JsonValueKind.Number)) : (int?)null;
        var isComplete = passage is not null && start is not null && anchor.TryGetProperty("length", out _) && anchor.TryGetProperty("sha256", out _);
        return new Mention(record, file.PositionOf(record), surface, passage, start, isComplete);
    }

    private static int NumberOf(JsonFile file, JsonElement value) =>
        JsonText.WholeNumberOf(value) ?? throw file.Invalid(file.Text.OffsetOf(value), "this has to be a whole number.");

    /// <summary>A mention, with as much of its anchor as is there.</summary>
    private sealed record Mention(JsonElement Record, string Position, string Surface, string? Passage, int? Start, bool IsComplete)
    {
        public bool Fits(Anchor anchor) => (Passage is null || anchor.Passage.Value == Passage) && (Start is null || anchor.Span.Start == Start);
    }
}
