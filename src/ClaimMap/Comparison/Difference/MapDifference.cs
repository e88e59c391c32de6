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
    private MapDifference(ClaimGraph old, ClaimGraph @new)
    {
        var positions = new AnchorPositions(old, @new);
        IsSameText = positions.IsSameText;
        OldText = old.Document.Text;
        NewText = @new.Document.Text;
        Document = RecordChanges.Between(old.Document, @new.Document).ToValueList();
        AddedClaims = @new.Claims.Where(c => !old.Claims.TryGet(c.Id, out _)).ToValueList();
        RemovedClaims = old.Claims.Where(c => !@new.Claims.TryGet(c.Id, out _)).ToValueList();
        ChangedClaims = @new.Claims
            .Select(c => old.Claims.TryGet(c.Id, out var before) ? ClaimChanges.Between(before, c, positions) : null).OfType<ClaimChange>().ToValueList();
        Renames = ClaimChanges.Renames(RemovedClaims, AddedClaims, positions).ToValueList();
        AddedRelations = @new.Relations.Where(r => !old.Relations.Contains(r.Id)).ToValueList();
        RemovedRelations = old.Relations.Where(r => !@new.Relations.Contains(r.Id)).ToValueList();
        ChangedRelations = @new.Relations
            .Select(r => old.Relations.TryGet(r.Id, out var before) ? RelationChange.Between(before, r) : null).OfType<RelationChange>().ToValueList();
        Records = RecordChanges.Between(old, @new).ToValueList();
        AddedMentions = RecordChanges.Surplus(@new.Mentions, old.Mentions).ToValueList();
        RemovedMentions = RecordChanges.Surplus(old.Mentions, @new.Mentions).ToValueList();
    }

    /// <summary>
    /// Gets whether both maps are of the same normalised text. Where they are not, claims are anchored alike when the text at
    /// their anchors is the same by its digests, wherever it stands.
    /// </summary>
    public bool IsSameText { get; }

    /// <summary>Gets length and digest of the old map's text.</summary>
    public TextFingerprint OldText { get; }

    /// <summary>Gets length and digest of the new map's text.</summary>
    public TextFingerprint NewText { get; }

    /// <summary>Gets what of the document's description differs, in the order of <see cref="DocumentProperty"/>.</summary>
    public ValueList<DocumentProperty> Document { get; }

    /// <summary>Gets the claims that only the new map has.</summary>
    public ValueList<Claim> AddedClaims { get; }

    /// <summary>Gets the claims that only the old map has.</summary>
    public ValueList<Claim> RemovedClaims { get; }

    /// <summary>Gets the claims that both have, with different properties.</summary>
    public ValueList<ClaimChange> ChangedClaims { get; }

    /// <summary>Gets the removed and added claims that are probably the same under another id, in the order of the removed ones.</summary>
    public ValueList<ClaimRename> Renames { get; }

    /// <summary>Gets the claims that have another tag, or another mode of opinion.</summary>
    public ValueList<ClaimChange> Retagged => [.. ChangedClaims.Where(static c => c.Has(ClaimProperty.Tag) || c.Has(ClaimProperty.Mode))];

    /// <summary>Gets the claims that have another statement.</summary>
    public ValueList<ClaimChange> Reworded => [.. ChangedClaims.Where(static c => c.Has(ClaimProperty.Statement))];

    /// <summary>Gets the claims that stand elsewhere.</summary>
    public ValueList<ClaimChange> Reanchored => [.. ChangedClaims.Where(static c => c.Has(ClaimProperty.Anchors))];

    /// <summary>Gets the allegations that have another attribution.</summary>
    public ValueList<ClaimChange> Reattributed => [.. ChangedClaims.Where(static c => c.Has(ClaimProperty.Attribution))];

    /// <summary>Gets the relations that only the new map has.</summary>
    public ValueList<Relation> AddedRelations { get; }

    /// <summary>Gets the relations that only the old map has.</summary>
    public ValueList<Relation> RemovedRelations { get; }

    /// <summary>Gets the relations that both have, with different properties.</summary>
    public ValueList<RelationChange> ChangedRelations { get; }

    /// <summary>
    /// Gets what other records were added, removed or changed: by kind, of each kind in the order of the old map, then of the
    /// new one. A changed term does not make its ceasefire a changed one.
    /// </summary>
    public ValueList<RecordChange> Records { get; }

    /// <summary>Gets the mentions that only the new map has. A mention has no id: one that changed is a removed and an added one.</summary>
    public ValueList<Mention> AddedMentions { get; }

    /// <summary>Gets the mentions that only the old map has.</summary>
    public ValueList<Mention> RemovedMentions { get; }

    /// <summary>Gets whether nothing differs.</summary>
    public bool IsEmpty =>
        Document.Count + AddedClaims.Count + RemovedClaims.Count + ChangedClaims.Count + AddedRelations.Count + RemovedRelations.Count
            + ChangedRelations.Count + Records.Count + AddedMentions.Count + RemovedMentions.Count == 0;

    /// <summary>Compares two versions of a map; those of different texts too (<see cref="IsSameText"/>).</summary>
    /// <remarks>Takes time in proportion to the records of both.</remarks>
    public static MapDifference Between(ClaimGraph old, ClaimGraph @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        return new MapDifference(old, @new);
    }
}
