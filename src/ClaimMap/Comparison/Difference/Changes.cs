using System.Text.Json;

namespace ClaimMap.Comparison.Difference;

/// <summary>What differs between the records of two maps.</summary>
internal static class Changes
{
    /// <summary>The change of a claim that both maps have; null where nothing differs.</summary>
    /// <remarks>
    /// Mode and attribution go with the tag, so they are compared only where it is the same. Anchors are compared by what stands there: another
    /// passage's id is no change of the claim.
    /// </remarks>
    public static Change<Claim>? Between(Claim old, Claim @new, AnchorPositions positions)
    {
        var members = Differing(old, @new).Where(m => m != "anchors" && (old.Tag == @new.Tag || m is not ("mode" or "attribution")));
        return OfMembers(old, @new, positions.IsSame(old, @new) ? members : InOrder(members.Append("anchors")));
    }

    /// <summary>The change of any other record; null where nothing differs.</summary>
    public static Change<T>? Between<T>(T old, T @new)
        where T : class => Equals(old, @new) ? null : OfMembers(old, @new, Differing(old, @new));

    /// <summary>Pairs removed with added claims that have the same anchors and statement, each at most once.</summary>
    public static IEnumerable<Change<Claim>> Renames(IEnumerable<Claim> removed, IEnumerable<Claim> added, AnchorPositions positions)
    {
        var open = added.GroupBy(c => (positions.OfNew(c), c.Statement)).ToDictionary(g => g.Key, g => new Queue<Claim>(g));
        foreach (var claim in removed)
        {
            if (open.TryGetValue((positions.OfOld(claim), claim.Statement), out var same) && same.TryDequeue(out var renamed))
            {
                yield return new Change<Claim>(claim, renamed, Between(claim, renamed, positions)!.Members);
            }
        }
    }

    /// <summary>
    /// Changes of every kind of record but claims and relations, in the order of <see cref="NodeKind"/>; of each kind what was removed or changed,
    /// then what was added.
    /// </summary>
    public static IEnumerable<Change<INode>> OfOthers(ClaimGraph old, ClaimGraph @new) =>
    [
        .. Of(old.Actors, @new.Actors),
        .. Of(old.Places, @new.Places),
        .. Of(old.Events, @new.Events),
        .. OfAccords(old, @new),
        .. Of(old.Terms, @new.Terms),
        .. Of(old.Resolutions, @new.Resolutions),
        .. Of(old.Instruments, @new.Instruments),
        .. Of(old.Topics, @new.Topics),
        .. Of(old.References, @new.References),
        .. Of(old.Sources, @new.Sources),
        .. Of(old.Sections, @new.Sections),
        .. Of(old.Passages, @new.Passages),
    ];

    /// <summary>Mentions have no ids: those that one map has more often than the other, in its order.</summary>
    public static IEnumerable<Mention> Surplus(IEnumerable<Mention> of, IEnumerable<Mention> over)
    {
        var counts = over.CountBy(static m => m).ToDictionary();
        foreach (var mention in of)
        {
            var left = counts.GetValueOrDefault(mention);
            if (left > 0)
            {
                counts[mention] = left - 1;
            }
            else
            {
                yield return mention;
            }
        }
    }

    // Terms are records of their own: of an accord only which it has counts.
    private static IEnumerable<Change<INode>> OfAccords(ClaimGraph old, ClaimGraph @new) => Of(old.Accords, @new.Accords).Where(change =>
        change is not { Old: Accord one, New: Accord other }
        || one with { Terms = default } != other with { Terms = default }
        || !one.Terms.Select(static t => t.Id).SequenceEqual(other.Terms.Select(static t => t.Id)));

    private static IEnumerable<Change<INode>> Of<TId, T>(RecordTable<TId, T> old, RecordTable<TId, T> @new)
        where TId : struct, INodeId
        where T : class, INode
    {
        var (before, after) = (old.ToDictionary(r => r.Node), @new.ToDictionary(r => r.Node));
        return old.Select(r => after.TryGetValue(r.Node, out var other) ? Between<INode>(r, other) : new Change<INode>(r, null))
            .Concat(@new.Where(r => !before.ContainsKey(r.Node)).Select(r => new Change<INode>(null, r)))
            .OfType<Change<INode>>();
    }

    private static Change<T>? OfMembers<T>(T old, T @new, IEnumerable<string> members)
        where T : class => members.ToValueList() is { Count: > 0 } differing ? new Change<T>(old, @new, differing) : null;

    // By what stands in a data file: a member that differs there differs, whatever it is made of.
    private static List<string> Differing<T>(T old, T @new)
        where T : class
    {
        var (before, after) = (MembersOf(old), MembersOf(@new));
        return [.. before.Keys.Union(after.Keys).Where(name => !(before.TryGetValue(name, out var one) && after.TryGetValue(name, out var other) && JsonElement.DeepEquals(one, other)))];
    }

    private static OrderedDictionary<string, JsonElement> MembersOf(object record)
    {
        var members = new OrderedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in ClaimMapJson.ToElement(record).EnumerateObject())
        {
            members.Add(member.Name, member.Value);
        }

        return members;
    }

    private static IEnumerable<string> InOrder(IEnumerable<string> members) => members.OrderBy(m => Array.IndexOf(ClaimMembers, m));

    private static readonly string[] ClaimMembers =
    [
        "id", "tag", "statement", "mode", "attribution", "certainty", "polarity", "condition", "presupposed", "about", "anchors", "rationale", "readings",
    ];
}
