using System.Globalization;
using ClaimMap.Json;

namespace ClaimMap.Validation;

/// <summary>
/// What a claim names is declared, its anchors lie in their passages, and every passage is accounted for
/// (CM2001 to CM2006, CM2010, CM3004 to CM3006, CM3015, CM3017, CM4003).
/// </summary>
internal static class ClaimRules
{
    public static void Check(RuleContext context)
    {
        var claimedBy = new int[context.Draft.Passages.Count];
        var named = context.Draft.Claims.Named;
        var i = 0;
        foreach (var draft in context.Draft.Claims)
        {
            var (subjects, anchors) = (draft.Record.About.Count, draft.Record.Anchors.Count);
            context.Links.Begin(i, subjects, anchors);
            CheckSubjects(context, draft, named[..subjects], context.Links.Subjects(i));
            CheckAnchors(context, draft, i, named[subjects..], context.Links.Passages(i), claimedBy);
            named = named[(subjects + anchors)..];
            CheckWording(draft);
            if (draft.Record is AttributedAllegation allegation)
            {
                AttributionRules.Check(context, draft, allegation.Attribution);
            }

            ReadingRules.Check(context, draft);
            i++;
        }

        CheckPassages(context, claimedBy);
    }

    private static void CheckSubjects(RuleContext context, in Draft<Claim> draft, ReadOnlySpan<int> ids, Span<int> places)
    {
        var about = draft.Record.About;
        for (var i = 0; i < about.Count; i++)
        {
            var subject = about[i].Subject;
            if (!context.TryResolve(subject.Kind, ids[i], out places[i]))
            {
                draft.Report(
                    context.Undeclared(subject.Kind, subject.Value),
                    string.Create(CultureInfo.InvariantCulture, $"/about/{i}/{Kebab.Of(subject.Kind)}"));
            }
        }
    }

    private static void CheckAnchors(RuleContext context, in Draft<Claim> draft, int claim, ReadOnlySpan<int> ids, Span<int> places, int[] claimedBy)
    {
        var anchors = draft.Record.Anchors;
        for (var i = 0; i < anchors.Count; i++)
        {
            var passage = places[i] = AnchorRules.Check(context, anchors[i], ids[i], draft, "/anchors", i);
            if (passage >= 0 && claimedBy[passage] == 0)
            {
                claimedBy[passage] = claim + 1;
            }
        }

        if (anchors.Count > 1 && MayOverlap(anchors.AsSpan()))
        {
            CheckOverlap(draft);
        }
    }

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

    private static void CheckWording(in Draft<Claim> draft)
    {
        var claim = draft.Record;
        var isUncertainty = claim is AuthorOpinion { Mode: OpinionMode.Uncertainty };
        if (isUncertainty && claim.Certainty != Certainty.Unknown)
        {
            draft.Report(MeaningFindings.UncertaintyWithoutUnknown(claim.Id.Value, claim.Certainty), "/certainty");
        }
        else if (!isUncertainty && claim.Certainty == Certainty.Unknown)
        {
            draft.Report(MeaningFindings.UnknownCertainty(claim.Id.Value), "/certainty");
        }

        if (!claim.Statement.EndsWith('.'))
        {
            draft.Report(StyleFindings.NoFullStop(claim.Id.Value), "/statement");
        }
    }

    private static void CheckPassages(RuleContext context, int[] claimedBy)
    {
        // A claim that could not be read may be the one that a passage lacks.
        var allClaimsRead = context.Draft.IsComplete(MapFileKind.Claims) && !context.Draft.BrokenIds.Any(b => b.Kind == NodeKind.Claim);
        var passages = context.Draft.Passages;
        for (var i = 0; i < claimedBy.Length; i++)
        {
            var passage = passages.Records[i];
            if (passage.Disposition is not { } disposition)
            {
                if (claimedBy[i] == 0 && allClaimsRead && context.Nodes.Find(NodeKind.Passage, passage.Id.Value) == i)
                {
                    passages[i].Report(MeaningFindings.Unclaimed(passage.Id.Value));
                }
            }
            else if (claimedBy[i] > 0 && disposition != Disposition.Heading)
            {
                var claim = context.Draft.Claims.Records[claimedBy[i] - 1].Id.Value;
                passages[i].Report(MeaningFindings.ClaimedAndDisposed(passage.Id.Value, disposition, claim), "/disposition");
            }
        }
    }
}
