using System.Globalization;

namespace ClaimMap.Validation;

/// <summary>What a claim shows by itself: its certainty fits its mode, its statement ends, its anchors do not overlap (CM3015, CM3017, CM4003).</summary>
internal static class ClaimFormRules
{
    /// <summary>Whether checking the claim may report something.</summary>
    public static bool MayBeFaulty(Claim claim) =>
        IsUncertainty(claim) != (claim.Certainty == Certainty.Unknown) || !claim.Statement.EndsWith('.') || (claim.Anchors.Count > 1 && MayOverlap(claim.Anchors.AsSpan()));

    public static void Check(in Draft<Claim> draft)
    {
        var claim = draft.Record;
        if (IsUncertainty(claim) && claim.Certainty != Certainty.Unknown)
        {
            draft.Report(MeaningFindings.UncertaintyWithoutUnknown(claim.Id.Value, claim.Certainty), "/certainty");
        }
        else if (!IsUncertainty(claim) && claim.Certainty == Certainty.Unknown)
        {
            draft.Report(MeaningFindings.UnknownCertainty(claim.Id.Value), "/certainty");
        }

        if (!claim.Statement.EndsWith('.'))
        {
            draft.Report(StyleFindings.NoFullStop(claim.Id.Value), "/statement");
        }

        CheckOverlap(draft);
    }

    private static bool IsUncertainty(Claim claim) => claim is AuthorOpinion { Mode: OpinionMode.Uncertainty };

    // Of a few anchors each pair is looked at sooner than they are sorted.
    private static bool MayOverlap(ReadOnlySpan<Anchor> anchors)
    {
        if (anchors.Length > 8)
        {
            return true;
        }

        for (var i = 1; i < anchors.Length; i++)
        {
            foreach (ref readonly var earlier in anchors[..i])
            {
                if (earlier.Span.Start < anchors[i].Span.End && anchors[i].Span.Start < earlier.Span.End && earlier.Passage == anchors[i].Passage)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void CheckOverlap(in Draft<Claim> draft)
    {
        var order = draft.Record.Anchors.Select((anchor, index) => (anchor, index))
            .OrderBy(a => a.anchor.Passage.Value, StringComparer.Ordinal).ThenBy(a => a.anchor.Span.Start).ToArray();
        for (var i = 1; i < order.Length; i++)
        {
            var (before, after) = (order[i - 1].anchor, order[i].anchor);
            if (before.Passage == after.Passage && after.Span.Start < before.Span.End)
            {
                draft.Report(
                    MeaningFindings.AnchorsOverlap(draft.Record.Id.Value, after.Passage.Value),
                    string.Create(CultureInfo.InvariantCulture, $"/anchors/{order[i].index}"));
            }
        }
    }
}
