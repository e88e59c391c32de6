using System.Text.Json.Serialization;
using ClaimMap.Comparison;
using ClaimMap.Comparison.Difference;

namespace ClaimMap;

/// <summary>What differs between two versions of a map, record by record: the same id, the same record.</summary>
/// <remarks>
/// The order of records of one kind does not count; everything else does. Claims and relations are in the order of the new
/// map or, where removed, of the old one. Equal when every property is.
/// </remarks>
public sealed partial record MapDifference
{
    [JsonConstructor]
    private MapDifference()
    {
    }

    private MapDifference(ClaimGraph old, ClaimGraph @new)
    {
        var positions = new AnchorPositions(old, @new);
        IsSameText = positions.IsSameText;
        OldText = old.Document.Text;
        NewText = @new.Document.Text;
        Document = Changes.Between(old.Document, @new.Document);
        AddedClaims = @new.Claims.Where(c => !old.Claims.TryGet(c.Id, out _)).ToValueList();
        RemovedClaims = old.Claims.Where(c => !@new.Claims.TryGet(c.Id, out _)).ToValueList();
        ChangedClaims = @new.Claims
            .Select(c => old.Claims.TryGet(c.Id, out var before) ? Changes.Between(before, c, positions) : null).OfType<Change<Claim>>().ToValueList();
        Moved = @new.Claims
            .Where(c => old.Claims.TryGet(c.Id, out var before) && positions.IsMoved(before, c)).Select(c => new Change<Claim>(old.Claims[c.Id], c, ["anchors"])).ToValueList();
        Renames = Changes.Renames(RemovedClaims, AddedClaims, positions).ToValueList();
        AddedRelations = @new.Relations.Where(r => !old.Relations.Contains(r.Id)).ToValueList();
        RemovedRelations = old.Relations.Where(r => !@new.Relations.Contains(r.Id)).ToValueList();
        ChangedRelations = @new.Relations
            .Select(r => old.Relations.TryGet(r.Id, out var before) ? Changes.Between(before, r) : null).OfType<Change<Relation>>().ToValueList();
        Records = Changes.OfOthers(old, @new).ToValueList();
        AddedMentions = Changes.Surplus(@new.Mentions, old.Mentions).ToValueList();
        RemovedMentions = Changes.Surplus(old.Mentions, @new.Mentions).ToValueList();
    }

    /// <summary>
    /// Gets whether both maps are of the same normalised text. Where they are not, claims are anchored alike when the text at
    /// their anchors is the same by its digests, wherever it stands.
    /// </summary>
    [JsonInclude]
    [JsonPropertyName("isSameText")]
    public bool IsSameText { get; private init; }

    /// <summary>Gets length and digest of the old map's text.</summary>
    [JsonInclude]
    [JsonPropertyName("oldText")]
    public TextFingerprint OldText { get; private init; } = null!;

    /// <summary>Gets length and digest of the new map's text.</summary>
    [JsonInclude]
    [JsonPropertyName("newText")]
    public TextFingerprint NewText { get; private init; } = null!;

    /// <summary>Gets what of the document's description differs; null where nothing does.</summary>
    [JsonInclude]
    [JsonPropertyName("document")]
    public Change<Document>? Document { get; private init; }

    /// <summary>Gets the claims that only the new map has.</summary>
    [JsonInclude]
    [JsonPropertyName("addedClaims")]
    public ValueList<Claim> AddedClaims { get; private init; }

    /// <summary>Gets the claims that only the old map has.</summary>
    [JsonInclude]
    [JsonPropertyName("removedClaims")]
    public ValueList<Claim> RemovedClaims { get; private init; }

    /// <summary>Gets the claims that both have, with different properties.</summary>
    [JsonInclude]
    [JsonPropertyName("changedClaims")]
    public ValueList<Change<Claim>> ChangedClaims { get; private init; }

    /// <summary>Gets the removed and added claims that are probably the same under another id, in the order of the removed ones.</summary>
    [JsonInclude]
    [JsonPropertyName("renames")]
    public ValueList<Change<Claim>> Renames { get; private init; }

    /// <summary>
    /// Gets the claims that stand elsewhere on the very same words, by their digests. In another text that is no change of the claim, and
    /// it is not among <see cref="ChangedClaims"/>.
    /// </summary>
    [JsonInclude]
    [JsonPropertyName("moved")]
    public ValueList<Change<Claim>> Moved { get; private init; }

    /// <summary>Gets the claims under whose anchors other words stand, by their digests.</summary>
    [JsonPropertyName("requoted")]
    public ValueList<Change<Claim>> Requoted =>
        [.. ChangedClaims.Where(static c => c.Has("anchors") && !c.Old!.Anchors.AsSpan().ToArray().Select(static a => a.Sha256).SequenceEqual(c.New!.Anchors.AsSpan().ToArray().Select(static a => a.Sha256)))];

    /// <summary>Gets the claims that have another tag, or another mode of opinion.</summary>
    [JsonPropertyName("retagged")]
    public ValueList<Change<Claim>> Retagged => [.. ChangedClaims.Where(static c => c.Has("tag") || c.Has("mode"))];

    /// <summary>Gets the claims that have another statement.</summary>
    [JsonPropertyName("reworded")]
    public ValueList<Change<Claim>> Reworded => [.. ChangedClaims.Where(static c => c.Has("statement"))];

    /// <summary>Gets the claims that have other anchors: elsewhere, or on other words.</summary>
    [JsonPropertyName("reanchored")]
    public ValueList<Change<Claim>> Reanchored => [.. ChangedClaims.Where(static c => c.Has("anchors"))];

    /// <summary>Gets the allegations that have another attribution.</summary>
    [JsonPropertyName("reattributed")]
    public ValueList<Change<Claim>> Reattributed => [.. ChangedClaims.Where(static c => c.Has("attribution"))];

    /// <summary>Gets the relations that only the new map has.</summary>
    [JsonInclude]
    [JsonPropertyName("addedRelations")]
    public ValueList<Relation> AddedRelations { get; private init; }

    /// <summary>Gets the relations that only the old map has.</summary>
    [JsonInclude]
    [JsonPropertyName("removedRelations")]
    public ValueList<Relation> RemovedRelations { get; private init; }

    /// <summary>Gets the relations that both have, with different properties.</summary>
    [JsonInclude]
    [JsonPropertyName("changedRelations")]
    public ValueList<Change<Relation>> ChangedRelations { get; private init; }

    /// <summary>
    /// Gets what other records were added, removed or changed: by kind, of each kind in the order of the old map, then of the
    /// new one. A changed term does not make its accord a changed one.
    /// </summary>
    [JsonInclude]
    [JsonPropertyName("records")]
    public ValueList<Change<INode>> Records { get; private init; }

    /// <summary>Gets the mentions that only the new map has. A mention has no id: one that changed is a removed and an added one.</summary>
    [JsonInclude]
    [JsonPropertyName("addedMentions")]
    public ValueList<Mention> AddedMentions { get; private init; }

    /// <summary>Gets the mentions that only the old map has.</summary>
    [JsonInclude]
    [JsonPropertyName("removedMentions")]
    public ValueList<Mention> RemovedMentions { get; private init; }

    /// <summary>Gets whether nothing differs.</summary>
    [JsonPropertyName("isEmpty")]
    public bool IsEmpty =>
        Document is null && AddedClaims.Count + RemovedClaims.Count + ChangedClaims.Count + AddedRelations.Count + RemovedRelations.Count
            + ChangedRelations.Count + Records.Count + AddedMentions.Count + RemovedMentions.Count == 0;

    /// <summary>Returns how many records of which kind differ.</summary>
    public override string ToString() => IsEmpty ? "nothing differs" : string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"claims: {AddedClaims.Count} added, {RemovedClaims.Count} removed, {ChangedClaims.Count} changed; relations: {AddedRelations.Count} added, {RemovedRelations.Count} removed, {ChangedRelations.Count} changed; other records: {Records.Count}; mentions: {AddedMentions.Count} added, {RemovedMentions.Count} removed{(Document is null ? "" : "; the document's description")}");

    /// <summary>Compares two versions of a map; those of different texts too (<see cref="IsSameText"/>).</summary>
    /// <remarks>Takes time in proportion to the records of both.</remarks>
    public static MapDifference Between(ClaimGraph old, ClaimGraph @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        return new MapDifference(old, @new);
    }
}
