using ClaimMap.Json;

namespace ClaimMap.Validation;

/// <summary>The numbers of the ids in the records that a map has most of, so that no rule looks a text up again.</summary>
/// <remarks>Noted while the files are read, by several threads and with each id still at hand.</remarks>
internal static class IdNumbers
{
    /// <summary>Notes the ids of a record.</summary>
    /// <param name="record">The record.</param>
    /// <param name="ids">What gives each id its number.</param>
    /// <param name="own">Where the record's own id goes.</param>
    /// <param name="named">
    /// Where those that it names go: of a claim its <see cref="ClaimOutline"/>; of a passage its section; of a relation its kind, from and to; of a
    /// mention its target, then its passage.
    /// </param>
    public static void Note<T>(T record, RecentIds ids, List<int> own, List<int> named)
    {
        switch (record)
        {
            case Claim claim:
                own.Add(ids.NumberOf(claim.Id.Value));
                ClaimOutline.Note(claim, ids, named);
                break;
            case Passage passage:
                own.Add(ids.NumberOf(passage.Id.Value));
                named.Add(ids.NumberOf(passage.Section.Value));
                break;
            case Relation relation:
                own.Add(ids.NumberOf(relation.Id.Value));
                named.Add((int)relation.Kind);
                named.Add(ids.NumberOf(relation.From.Value));
                named.Add(ids.NumberOf(relation.To.Value));
                break;
            case Mention mention:
                named.Add(ids.NumberOf(mention.Target.Value));
                named.Add(ids.NumberOf(mention.Anchor.Passage.Value));
                break;
            default:
                // The others are few.
                break;
        }
    }
}
