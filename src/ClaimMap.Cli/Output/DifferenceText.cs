using System.Globalization;
using ClaimMap.Model;
using ClaimMap.Views;

namespace ClaimMap.Cli.Output;

/// <summary>Prints what differs between two versions of a map: counts, then each record with what was and what is.</summary>
internal static class DifferenceText
{
    private const int Column = 18;

    public static void Write(Page page, ClaimGraph old, ClaimGraph @new, MapDifference difference)
    {
        page.Line(0, new Piece(@new.Document.Title, Ink.Title));
        if (!difference.IsSameText)
        {
            page.Line(0, new Piece(Text(
                $"The maps are of different texts: {difference.OldText.Length} and {difference.NewText.Length} code points, SHA-256 {difference.OldText.Sha256} and {difference.NewText.Sha256}. Anchors are compared by what stands there."), Ink.Bad));
        }

        if (difference.IsEmpty)
        {
            page.Line(0, new Piece("Nothing differs.", Ink.Good));
            return;
        }

        WriteCounts(page, difference);
        WriteClaims(page, old, @new, difference);
        WriteRelations(page, difference);
        WriteOthers(page, difference);
    }

    private static void WriteCounts(Page page, MapDifference difference)
    {
        page.Line(0, Text(
            $"claims: {difference.AddedClaims.Count} added, {difference.RemovedClaims.Count} removed, {difference.ChangedClaims.Count} changed: {difference.Retagged.Count} retagged, {difference.Reworded.Count} reworded, {difference.Reanchored.Count} re-anchored ({difference.Requoted.Count} on other words), {difference.Reattributed.Count} re-attributed; {difference.Moved.Count} moved with their words"));
        page.Line(0, Text(
            $"relations: {difference.AddedRelations.Count} added, {difference.RemovedRelations.Count} removed, {difference.ChangedRelations.Count} changed"));
        page.Line(0, Text(
            $"other records: {Count(difference, ChangeKind.Added)} added, {Count(difference, ChangeKind.Removed)} removed, {Count(difference, ChangeKind.Changed)} changed"));
        page.Line(0, Text($"mentions: {difference.AddedMentions.Count} added, {difference.RemovedMentions.Count} removed"));
        if (difference.Document is { } document)
        {
            page.Line(0, $"document: {string.Join(", ", document.Members.AsSpan().ToArray())} changed");
            foreach (var member in document.Members)
            {
                WriteChange(page, member, MemberText.Of(document.Old!, member), MemberText.Of(document.New!, member));
            }
        }
    }

    private static void WriteClaims(Page page, ClaimGraph old, ClaimGraph @new, MapDifference difference)
    {
        WriteClaims(page, "Claims added", @new, difference.AddedClaims);
        WriteClaims(page, "Claims removed", old, difference.RemovedClaims);
        WriteTitle(page, "Claims probably renamed", difference.Renames.Count);
        foreach (var rename in difference.Renames)
        {
            page.Line(2, new Piece(rename.Old!.Id.Value, Ink.Id), " is now ", new Piece(rename.New!.Id.Value, Ink.Id));
        }

        WriteTitle(page, "Claims moved with their words", difference.Moved.Count);
        foreach (var move in difference.Moved)
        {
            page.Line(2, new Piece(move.New!.Id.Value, Ink.Id), $"  {Places(old, move.Old!)} is now {Places(@new, move.New)}");
        }

        WriteTitle(page, "Claims changed", difference.ChangedClaims.Count);
        foreach (var change in difference.ChangedClaims)
        {
            page.Line(2, new Piece(change.New!.Id.Value, Ink.Id), $"  {string.Join(", ", change.Members.AsSpan().ToArray())}");
            foreach (var member in change.Members)
            {
                WriteChange(page, member, MemberText.Of(old, change.Old!, member), MemberText.Of(@new, change.New, member));
            }
        }
    }

    private static void WriteRelations(Page page, MapDifference difference)
    {
        WriteRelations(page, "Relations added", difference.AddedRelations);
        WriteRelations(page, "Relations removed", difference.RemovedRelations);
        WriteTitle(page, "Relations changed", difference.ChangedRelations.Count);
        foreach (var change in difference.ChangedRelations)
        {
            page.Line(2, new Piece(change.New!.Id.Value, Ink.Id), $"  {string.Join(", ", change.Members.AsSpan().ToArray())}");
            foreach (var member in change.Members)
            {
                WriteChange(page, member, MemberText.Of(change.Old!, member), MemberText.Of(change.New, member));
            }
        }
    }

    private static void WriteOthers(Page page, MapDifference difference)
    {
        WriteTitle(page, "Other records", difference.Records.Count);
        foreach (var record in difference.Records)
        {
            var node = (record.New ?? record.Old)!.Node;
            var members = record.Members.Count == 0 ? "" : $"  {string.Join(", ", record.Members.AsSpan().ToArray())}";
            page.Line(2, Kebab.Of(record.Kind).PadRight(9), Kebab.Of(node.Kind), " ", new Piece(node.Value, Ink.Id), members);
            foreach (var member in record.Members)
            {
                WriteChange(page, member, MemberText.Of(record.Old!, member), MemberText.Of(record.New!, member));
            }
        }

        WriteMentions(page, "Mentions added", difference.AddedMentions);
        WriteMentions(page, "Mentions removed", difference.RemovedMentions);
    }

    private static void WriteClaims(Page page, string title, ClaimGraph graph, ValueList<Claim> claims)
    {
        WriteTitle(page, title, claims.Count);
        foreach (var claim in claims)
        {
            ClaimText.Write(page, graph, claim);
        }
    }

    private static void WriteRelations(Page page, string title, ValueList<Relation> relations)
    {
        WriteTitle(page, title, relations.Count);
        foreach (var relation in relations)
        {
            page.Line(2, new Piece(relation.Id.Value, Ink.Id));
            page.Line(4, $"{relation.From} {Kebab.Of(relation.Kind)} {relation.To}");
        }
    }

    private static void WriteMentions(Page page, string title, ValueList<Mention> mentions)
    {
        WriteTitle(page, title, mentions.Count);
        foreach (var mention in mentions)
        {
            page.Line(2, $"\"{mention.Surface}\" for {mention.Target}{(mention.Metonym ? ", a metonym" : "")}  ", new Piece(ClaimText.PositionOf(mention.Anchor), Ink.Dim));
        }
    }

    private static string Places(ClaimGraph graph, Claim claim) => string.Join(", ", claim.Anchors.AsSpan().ToArray().Select(a => graph.SpanOf(a).ToString()));

    private static void WriteChange(Page page, string name, string was, string @is)
    {
        page.Field(4, Column, name, $"- {was}");
        page.Field(4, Column, "", $"+ {@is}");
    }

    private static void WriteTitle(Page page, string title, int count)
    {
        if (count > 0)
        {
            page.Line();
            page.Line(0, new Piece(Text($"{title} ({count})"), Ink.Title));
        }
    }

    private static int Count(MapDifference difference, ChangeKind kind) => difference.Records.Count(r => r.Kind == kind);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The value of one member, in words.</summary>
internal static class MemberText
{
    public static string Of(ClaimGraph graph, Claim claim, string member) => member switch
    {
        "tag" => string.Join(", ", new[] { Kebab.Of(claim.Tag), ClaimText.VoiceOf(graph, claim) }.OfType<string>()),
        "attribution" => claim.Attribution is null ? "none" : ClaimText.VoiceOf(graph, claim)!,
        "anchors" => string.Join(", ", claim.Anchors.AsSpan().ToArray().Select(static a => $"{ClaimText.PositionOf(a)} sha256{Page.NoBreak}{a.Sha256.Hex[..12]}").DefaultIfEmpty("none")),
        "about" when claim.About.Count == 0 => "nothing",
        _ => string.Join("; ", ClaimFields.All.First(f => f.Name == member).Of(claim, graph.Names.WithIds).DefaultIfEmpty("none")),
    };

    /// <summary>A member of a record of any kind, as data files have it.</summary>
    public static string Of(object record, string member) =>
        ClaimMapJson.ToElement(record).TryGetProperty(member, out var value) ? value.ValueKind == System.Text.Json.JsonValueKind.String ? value.GetString()! : value.GetRawText() : "none";

    public static string Of(Relation relation, string member) => member switch
    {
        "kind" => Kebab.Of(relation.Kind),
        "from" => relation.From.Value,
        "to" => relation.To.Value,
        _ => relation.Rationale ?? "none",
    };
}
