using System.Text;
using System.Text.Json;
using ClaimMap.Loading.Files;
using ClaimMap.Text;

namespace ClaimMap.Authoring;

/// <summary>Carries the anchors of claims and mentions, and the passages of references, over to changed passages.</summary>
/// <remarks>
/// An anchor stays where its passage still holds it. Otherwise it follows its words: to where they stood in the same text, or to the one place where they stand in a
/// changed one; it is divided where a border of passages runs through them now. One that follows nothing is taken out and named.
/// </remarks>
internal sealed class AnchorCarrying
{
    private readonly DocumentFile _old;
    private readonly DocumentFile _new;
    private readonly SourceText _text;
    private readonly Dictionary<string, Passage> _before;
    private readonly Dictionary<string, Passage> _after;
    private readonly DigestSearch _search;
    private readonly List<string> _lost = [];
    private readonly List<(JsonFile File, JsonEdit Edit)> _edits = [];

    private AnchorCarrying(DocumentFile old, DocumentFile @new, SourceText text)
    {
        (_old, _new, _text) = (old, @new, text);
        _before = ById(old);
        _after = ById(@new);
        _search = new DigestSearch(text, text.WordBorders, new SearchBudget(text));
    }

    /// <summary>Plans the changes of a map's files.</summary>
    /// <param name="folder">The map's folder.</param>
    /// <param name="old">Its passages so far.</param>
    /// <param name="new">Its passages from now on, those of <paramref name="text"/>.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="InvalidDataException">A file is no JSON; the message names file, line and column.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static CarryingPlan Plan(string folder, DocumentFile old, DocumentFile @new, SourceText text)
    {
        var carrying = new AnchorCarrying(old, @new, text);
        var claims = LoadClaims(folder);
        var mentions = Load(folder, MapFileKind.Mentions);
        var references = Load(folder, MapFileKind.References);
        foreach (var anchor in claims.SelectMany(f => f.Records("claims")).SelectMany(AnchorsOf).Concat(mentions?.Records("mentions").SelectMany(AnchorOf) ?? []))
        {
            if (!carrying.Holds(anchor) && carrying.Shift(anchor) is null)
            {
                carrying._search.Seek(anchor.Span.Length, anchor.Sha256, 2);
            }
        }

        carrying._search.Run();
        foreach (var file in claims)
        {
            foreach (var claim in file.Records("claims"))
            {
                carrying.CarryClaim(file, claim);
            }
        }

        foreach (var mention in mentions?.Records("mentions") ?? [])
        {
            carrying.CarryMention(mentions!, mention);
        }

        foreach (var reference in references?.Records("references") ?? [])
        {
            carrying.CarryReference(references!, reference);
        }

        return new CarryingPlan(carrying._edits, carrying._lost);
    }

    private static Dictionary<string, Passage> ById(DocumentFile file) => file.Passages.DistinctBy(p => p.Id).ToDictionary(p => p.Id.Value, StringComparer.Ordinal);

    // Absent is what the system says is absent: of what may not be looked at, anchors would be lost without a word.
    private static JsonFile? Load(string folder, MapFileKind kind)
    {
        try
        {
            return JsonFile.Load(Path.Join(folder, MapLayout.FileName(kind)));
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private static IReadOnlyList<JsonFile> LoadClaims(string folder)
    {
        try
        {
            return DataFiles.LoadClaims(folder);
        }
        catch (DirectoryNotFoundException)
        {
            return [];
        }
    }

    private void CarryClaim(JsonFile file, JsonElement claim)
    {
        var anchors = AnchorsOf(claim).ToList();
        if (anchors.Count == 0 || anchors.TrueForAll(Holds))
        {
            return;
        }

        var owner = DataFiles.TextOf(claim, "id") ?? "a claim";
        var carried = anchors.SelectMany(a => Carry(a, $"{file.PositionOf(claim)}: {owner}")).ToList();
        var order = _new.Passages.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i);
        Anchor[] sorted = [.. carried.Distinct().OrderBy(a => order[a.Passage]).ThenBy(a => a.Span.Start)];
        _edits.Add((file, JsonEdit.Set(file.Text, claim, "anchors", "about", line => AnchorText.Of(sorted, line))));
    }

    private void CarryMention(JsonFile file, JsonElement mention)
    {
        if (AnchorOf(mention).ToList() is not [var anchor] || Holds(anchor))
        {
            return;
        }

        var owner = $"{file.PositionOf(mention)}: mention \"{DataFiles.TextOf(mention, "surface")}\"";
        var carried = Carry(anchor, owner);
        if (carried.Count > 1)
        {
            _lost.Add($"{owner} runs over the border of {string.Join(" and ", carried.Select(a => a.Passage))}; a mention lies in one passage.");
        }

        _edits.Add((file, carried.Count == 1
            ? JsonEdit.Set(file.Text, mention, "anchor", "metonym", _ => AnchorText.Of(carried[0]))
            : JsonEdit.Remove(file.Text, mention, "anchor")));
    }

    private void CarryReference(JsonFile file, JsonElement reference)
    {
        var (passage, label) = (DataFiles.TextOf(reference, "passage"), TextNormalization.Normalize(DataFiles.TextOf(reference, "label") ?? ""));
        if (passage is null || (_after.TryGetValue(passage, out var same) && Contains(same, label)))
        {
            return;
        }

        // The part of the passage that the link stands in now; of another text the only new passage that has its words.
        var near = _before.TryGetValue(passage, out var before) && _old.Document.Text == _text.Fingerprint
            ? _new.Passages.Where(p => p.Span.End > before.Span.Start && p.Span.Start < before.Span.End).ToList()
            : [.. _new.Passages.Where(p => !_before.ContainsKey(p.Id.Value) && Contains(p, label))];
        var target = near.Find(p => Contains(p, label)) ?? near.FirstOrDefault();
        if (target is null || (near.Count > 1 && _old.Document.Text != _text.Fingerprint))
        {
            _lost.Add($"{file.PositionOf(reference)}: reference '{DataFiles.TextOf(reference, "id")}' stands in no passage any more. Name its passage, or remove it.");
        }
        else if (target.Id.Value != passage)
        {
            _edits.Add((file, JsonEdit.Set(file.Text, reference, "passage", "kind", _ => $"\"{target.Id}\"")));
        }
    }

    private bool Contains(Passage passage, string label) => _text.Slice(passage.Span).Contains(label, StringComparison.Ordinal);

    private IReadOnlyList<Anchor> Carry(Anchor anchor, string owner)
    {
        if (Holds(anchor))
        {
            return [anchor];
        }

        var found = Shift(anchor) is { } shifted ? [shifted.Start] : _search.Found(anchor.Span.Length, anchor.Sha256);
        if (found.Count == 1)
        {
            return [.. QuoteSearch.Anchors(_text, _new.Passages, new TextSpan(found[0], anchor.Span.Length))];
        }

        _lost.Add($"{owner}: what it quotes of {anchor.Passage} at {anchor.Span} {(found.Count == 0 ? "stands nowhere" : "stands several times")} in the text; the anchor is taken out. Anchor it again.");
        return [];
    }

    private bool Holds(Anchor anchor) =>
        _after.TryGetValue(anchor.Passage.Value, out var passage) && anchor.Span.End <= passage.Span.Length
        && _text.DigestOf(new TextSpan(passage.Span.Start + anchor.Span.Start, anchor.Span.Length)) == anchor.Sha256;

    private TextSpan? Shift(Anchor anchor) =>
        _old.Document.Text == _text.Fingerprint && _before.TryGetValue(anchor.Passage.Value, out var passage)
        && new TextSpan(passage.Span.Start + anchor.Span.Start, anchor.Span.Length) is var span && _text.Contains(span) && _text.DigestOf(span) == anchor.Sha256
            ? span
            : null;

    private static IEnumerable<Anchor> AnchorsOf(JsonElement claim) =>
        claim.TryGetProperty("anchors", out var anchors) && anchors.ValueKind == JsonValueKind.Array ? anchors.EnumerateArray().Select(Read).OfType<Anchor>() : [];

    private static IEnumerable<Anchor> AnchorOf(JsonElement mention) => mention.TryGetProperty("anchor", out var anchor) && Read(anchor) is { } read ? [read] : [];

    // What is no anchor is left to validation.
    private static Anchor? Read(JsonElement anchor) =>
        anchor.ValueKind == JsonValueKind.Object
        && DataFiles.TextOf(anchor, "passage") is { } passage && Model.IdText.IsWellFormed(passage)
        && Number(anchor, "start") is { } start && Number(anchor, "length") is > 0 and var length && start <= int.MaxValue - length
        && DataFiles.TextOf(anchor, "sha256") is { } hex && Digest.TryParse(hex, out var digest)
            ? new Anchor(new PassageId(passage), new TextSpan(start, length), digest)
            : null;

    private static int? Number(JsonElement anchor, string name) =>
        anchor.TryGetProperty(name, out var value) && JsonText.WholeNumberOf(value) is >= 0 and var number ? number : null;
}

/// <summary>How the files of a map change with its passages.</summary>
/// <param name="Edits">The changes, by file.</param>
/// <param name="Lost">What could not follow, each with its position.</param>
internal sealed record CarryingPlan(IReadOnlyList<(JsonFile File, JsonEdit Edit)> Edits, IReadOnlyList<string> Lost)
{
    /// <summary>Writes the changes and <c>document.json</c>, all of them or nothing.</summary>
    /// <param name="document">The document with its changed passages.</param>
    /// <param name="path">Its file in the map's folder, which is there; the schema that it names is kept.</param>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The same.</exception>
    public void Write(DocumentFile document, string path)
    {
        using var changes = new FileChanges(Path.GetDirectoryName(Path.GetFullPath(path))!);
        changes.Write(Edits);
        changes.Write(path, Encoding.UTF8.GetBytes(document.Format(DataFiles.SchemaOf(path))));
        changes.Commit();
    }
}
