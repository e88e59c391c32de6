namespace ClaimMap.Comparison;

/// <summary>Counts what two aligned maps share, and makes the report.</summary>
internal static class ComparisonCounting
{
    public static ComparisonReport Report(ComparedMaps maps, RelationAlignment relations, RetrievalFigures figures, ComparisonOptions options)
    {
        var pairs = maps.Pairs.Select(maps.Aligned).ToValueList();
        return new ComparisonReport
        {
            Options = options,
            IsOptimal = maps.IsOptimal,
            Claims = figures.Measure(Claims(maps)),
            Tags = Count<ClaimTag>(maps, static claim => [claim.Tag]).Measure(Enum.GetValues<ClaimTag>(), figures),
            Modes = Count(maps, ModesOf).Measure(Enum.GetValues<OpinionMode>(), figures),
            Sources = Sources(maps, figures),
            Relations = Relations(relations).Measure(Enum.GetValues<RelationKind>(), figures),
            AgreementOnTags = Agreement(maps, figures, static _ => true, static (claim, _) => (int)claim.Tag),
            AgreementOnLabels = Agreement(maps, figures, static _ => true, LabelOf),
            AgreementOnModes = Agreement(
                maps, figures, static claim => claim.Tag == ClaimTag.AuthorOpinion, static (claim, label) => claim.Tag == ClaimTag.AuthorOpinion ? label : -1),
            AgreementOnSources = Agreement(
                maps, figures, static claim => claim.Tag == ClaimTag.AttributedAllegation, static (claim, label) => claim.Tag == ClaimTag.AttributedAllegation ? label : -1),
            Aligned = pairs,
            Missing = maps.Missing,
            Extra = maps.Extra,
            DifferentlyTagged = [.. pairs.Where(static p => p.Expected.Tag != p.Actual.Tag)],
            DifferentlyModed = [.. pairs.Where(static p => p is { Expected: AuthorOpinion one, Actual: AuthorOpinion other } && one.Mode != other.Mode)],
            DifferentlyAttributed = [.. pairs.Where(static p => p.Expected.Tag == ClaimTag.AttributedAllegation && p.Actual.Tag == ClaimTag.AttributedAllegation && !ReadingLabel.Of(p.Expected).IsAlike(ReadingLabel.Of(p.Actual)))],
            MissingRelations = [.. relations.Expected.Where(static r => !r.IsFound).Select(static r => r.Relation)],
            ExtraRelations = [.. relations.Actual.Where(static r => !r.IsFound).Select(static r => r.Relation)],
        };
    }

    private static RetrievalCounts Claims(ComparedMaps maps)
    {
        var counts = new RetrievalCounts();
        for (var i = 0; i < maps.ExpectedCount; i++)
        {
            counts.AddExpected(maps.UnitOfExpected(i));
        }

        for (var i = 0; i < maps.ActualCount; i++)
        {
            counts.AddActual(maps.UnitOfActual(i));
        }

        foreach (var pair in maps.Pairs)
        {
            counts.AddFound(maps.UnitOfExpected(pair.Expected));
        }

        return counts;
    }

    // A claim may have several labels, each once.
    private static CountsByLabel<T> Count<T>(ComparedMaps maps, Func<Claim, IReadOnlyCollection<T>> labelsOf)
        where T : notnull
    {
        var counts = new CountsByLabel<T>();
        for (var i = 0; i < maps.ExpectedCount; i++)
        {
            foreach (var label in labelsOf(maps.Expected(i)))
            {
                counts.AddExpected(label, maps.UnitOfExpected(i));
            }
        }

        for (var i = 0; i < maps.ActualCount; i++)
        {
            foreach (var label in labelsOf(maps.Actual(i)))
            {
                counts.AddActual(label, maps.UnitOfActual(i));
            }
        }

        foreach (var pair in maps.Pairs)
        {
            foreach (var label in labelsOf(maps.Expected(pair.Expected)).Intersect(labelsOf(maps.Actual(pair.Actual))))
            {
                counts.AddFound(label, maps.UnitOfExpected(pair.Expected));
            }
        }

        return counts;
    }

    private static OpinionMode[] ModesOf(Claim claim) => claim is AuthorOpinion opinion ? [opinion.Mode] : [];

    private static RetrievalByLabel<AttributionSource> Sources(ComparedMaps maps, RetrievalFigures figures)
    {
        var counts = Count<AttributionSource>(
            maps, static claim => claim is AttributedAllegation allegation ? [.. allegation.Attribution.Sources.Distinct()] : []);
        return counts.Measure(
            [.. counts.Labels.OrderBy(s => s.Match(static _ => 0, static _ => 1, static () => 2)).ThenBy(s => s.Label, StringComparer.Ordinal)], figures);
    }

    private static CountsByLabel<RelationKind> Relations(RelationAlignment relations)
    {
        var counts = new CountsByLabel<RelationKind>();
        foreach (var (relation, unit, isFound) in relations.Expected)
        {
            counts.AddExpected(relation.Kind, unit);
            if (isFound)
            {
                counts.AddFound(relation.Kind, unit);
            }
        }

        foreach (var (relation, unit, _) in relations.Actual)
        {
            counts.AddActual(relation.Kind, unit);
        }

        return counts;
    }

    // Tag and mode; who makes an allegation does not count here.
    private static int LabelOf(Claim claim, int label) => claim.Tag == ClaimTag.AttributedAllegation ? (int)claim.Tag : label;

    private static AgreementMeasure Agreement(ComparedMaps maps, RetrievalFigures figures, Func<Claim, bool> counts, Func<Claim, int, int> label)
    {
        var (expected, actual, units) = (new List<int>(), new List<int>(), new List<int>());
        foreach (var pair in maps.Pairs)
        {
            var (one, other) = (maps.Expected(pair.Expected), maps.Actual(pair.Actual));
            if (counts(one) || counts(other))
            {
                var (ofOne, ofOther) = maps.LabelsOf(pair);
                expected.Add(label(one, ofOne));
                actual.Add(label(other, ofOther));
                units.Add(maps.UnitOfExpected(pair.Expected));
            }
        }

        return figures.Agreement([.. expected], [.. actual], [.. units]);
    }
}
