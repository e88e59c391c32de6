namespace ClaimMap.Comparison.Difference;

/// <summary>What differs between claims of the same id.</summary>
internal static class ClaimChanges
{
    public static ClaimChange? Between(Claim old, Claim @new, AnchorPositions positions)
    {
        (ClaimProperty Property, bool IsSame)[] all =
        [
            (ClaimProperty.Tag, old.Tag == @new.Tag),
            (ClaimProperty.Mode, !(old is AuthorOpinion one && @new is AuthorOpinion other) || one.Mode == other.Mode),
            (ClaimProperty.Statement, old.Statement == @new.Statement),
            (ClaimProperty.Anchors, positions.IsSame(old, @new)),
            (ClaimProperty.Attribution, !(old is AttributedAllegation first && @new is AttributedAllegation second) || first.Attribution == second.Attribution),
            (ClaimProperty.Certainty, old.Certainty == @new.Certainty),
            (ClaimProperty.Polarity, old.Polarity == @new.Polarity),
            (ClaimProperty.Condition, old.Condition == @new.Condition),
            (ClaimProperty.Presupposed, old.Presupposed == @new.Presupposed),
            (ClaimProperty.About, old.About == @new.About),
            (ClaimProperty.Rationale, old.Rationale == @new.Rationale),
            (ClaimProperty.Readings, old.Readings == @new.Readings),
        ];
        var properties = all.Where(static p => !p.IsSame).Select(static p => p.Property).ToValueList();
        return properties.Count == 0 ? null : new ClaimChange(old, @new, properties);
    }

    /// <summary>Pairs removed with added claims that have the same anchors and statement, each at most once.</summary>
    public static IEnumerable<ClaimRename> Renames(IEnumerable<Claim> removed, IEnumerable<Claim> added, AnchorPositions positions)
    {
        var open = added.GroupBy(c => (positions.OfNew(c), c.Statement)).ToDictionary(g => g.Key, g => new Queue<Claim>(g));
        foreach (var claim in removed)
        {
            if (open.TryGetValue((positions.OfOld(claim), claim.Statement), out var same) && same.TryDequeue(out var renamed))
            {
                yield return new ClaimRename(claim, renamed);
            }
        }
    }
}
