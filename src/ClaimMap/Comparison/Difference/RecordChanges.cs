namespace ClaimMap.Comparison.Difference;

/// <summary>What differs between the records of two maps that are neither claims nor relations.</summary>
internal static class RecordChanges
{
    /// <summary>Changes of every kind of record, in the order of <see cref="NodeKind"/>; of each kind what was removed or changed, then what was added.</summary>
    public static IEnumerable<RecordChange> Between(ClaimGraph old, ClaimGraph @new) =>
    [
        .. Of(old.Actors, @new.Actors, static r => r.Id),
        .. Of(old.Places, @new.Places, static r => r.Id),
        .. Of(old.Events, @new.Events, static r => r.Id),
        .. Of(old.Ceasefires, @new.Ceasefires, static r => r.Id, IsSame),
        .. Of(old.Terms, @new.Terms, static r => r.Id),
        .. Of(old.Resolutions, @new.Resolutions, static r => r.Id),
        .. Of(old.Instruments, @new.Instruments, static r => r.Id),
        .. Of(old.References, @new.References, static r => r.Id),
        .. Of(old.Sources, @new.Sources, static r => r.Id),
        .. Of(old.Sections, @new.Sections, static r => r.Id),
        .. Of(old.Passages, @new.Passages, static r => r.Id),
    ];

    public static IEnumerable<DocumentProperty> Between(Document old, Document @new)
    {
        (DocumentProperty Property, bool IsSame)[] all =
        [
            (DocumentProperty.Id, old.Id == @new.Id),
            (DocumentProperty.Title, old.Title == @new.Title),
            (DocumentProperty.Author, old.Author == @new.Author),
            (DocumentProperty.AuthorActor, old.AuthorActor == @new.AuthorActor),
            (DocumentProperty.Publisher, old.Publisher == @new.Publisher),
            (DocumentProperty.FirstPublisher, old.FirstPublisher == @new.FirstPublisher),
            (DocumentProperty.Published, old.Published == @new.Published),
            (DocumentProperty.Url, old.Url == @new.Url),
            (DocumentProperty.Doi, old.Doi == @new.Doi),
            (DocumentProperty.Retrieved, old.Retrieved == @new.Retrieved),
            (DocumentProperty.Language, old.Language == @new.Language),
            (DocumentProperty.Rights, old.Rights == @new.Rights),
            (DocumentProperty.Text, old.Text == @new.Text),
        ];
        return all.Where(static p => !p.IsSame).Select(static p => p.Property);
    }

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

    private static IEnumerable<RecordChange> Of<TId, T>(RecordTable<TId, T> old, RecordTable<TId, T> @new, Func<T, TId> idOf, Func<T, T, bool>? isSame = null)
        where TId : struct, INodeId
        where T : class
    {
        foreach (var record in (IEnumerable<T>)old)
        {
            if (!@new.TryGet(idOf(record), out var other))
            {
                yield return new RecordChange(RecordChangeKind.Removed, idOf(record).ToNodeId());
            }
            else if (!(isSame ?? Equals)(record, other))
            {
                yield return new RecordChange(RecordChangeKind.Changed, idOf(record).ToNodeId());
            }
        }

        foreach (var record in (IEnumerable<T>)@new)
        {
            if (!old.Contains(idOf(record)))
            {
                yield return new RecordChange(RecordChangeKind.Added, idOf(record).ToNodeId());
            }
        }
    }

    // Terms are records of their own: of a ceasefire only which it has counts.
    private static bool IsSame(Ceasefire one, Ceasefire other) =>
        WithoutTerms(one) == WithoutTerms(other) && one.Terms.Select(static t => t.Id).SequenceEqual(other.Terms.Select(static t => t.Id));

    private static Ceasefire WithoutTerms(Ceasefire of) => new(of.Id, of.Name, of.Event, of.Parties, of.Mediators, of.Instrument, of.InForce);
}
