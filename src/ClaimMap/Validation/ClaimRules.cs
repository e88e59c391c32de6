using System.Globalization;
using ClaimMap.Json;

namespace ClaimMap.Validation;

/// <summary>What a claim names is declared, its anchors lie in their passages, and every passage is accounted for (CM2001 to CM2006, CM2010, CM3004 to CM3006).</summary>
internal static class ClaimRules
{
    public static void Check(RuleContext context)
    {
        var claims = context.Draft.Claims;
        var lengths = new int[context.Draft.Passages.Count];
        for (var i = 0; i < lengths.Length; i++)
        {
            lengths[i] = context.Draft.Passages.Records[i].Span.Length;
        }

        var claimedBy = new int[lengths.Length];
        var outlines = claims.Named;
        for (var i = 0; i < claims.Count; i++)
        {
            var outline = ClaimOutline.Take(ref outlines);
            context.Links.Begin(i, outline.Tag, outline.SubjectCount, outline.AnchorCount, outline.SourceCount);
            var isSound = ResolveSubjects(context, outline, context.Links.Subjects(i)) & ResolveAnchors(context, outline, context.Links.Passages(i), lengths);
            var areKnown = ResolveSources(context, outline, context.Links.Sources(i));
            foreach (var passage in context.Links.Passages(i))
            {
                if (passage >= 0 && claimedBy[passage] == 0)
                {
                    claimedBy[passage] = i + 1;
                }
            }

            if (!isSound)
            {
                ReportSubjects(context, claims[i], outline);
                ReportAnchors(context, claims[i], outline);
            }

            if (outline.MayBeFaulty)
            {
                ClaimFormRules.Check(claims[i]);
            }

            if (!areKnown || outline.HasOtherVoices)
            {
                AttributionRules.Check(context, claims[i]);
                ReadingRules.Check(context, claims[i]);
            }
        }

        CheckPassages(context, claimedBy);
    }

    private static bool ResolveSubjects(RuleContext context, ClaimOutline outline, Span<int> subjects)
    {
        var areThere = true;
        for (var i = 0; i < subjects.Length; i++)
        {
            var (kind, id) = outline.Subject(i);
            areThere &= context.TryResolve(kind, id, out var place);
            subjects[i] = context.Links.SubjectKeys.Of(kind, place);
        }

        return areThere;
    }

    private static bool ResolveAnchors(RuleContext context, ClaimOutline outline, Span<int> places, int[] lengths)
    {
        var areThere = true;
        for (var i = 0; i < places.Length; i++)
        {
            var (passage, span) = outline.Anchor(i);
            areThere &= context.TryResolve(NodeKind.Passage, passage, out places[i]) && (places[i] < 0 || span.End <= lengths[places[i]]);
        }

        return areThere;
    }

    private static bool ResolveSources(RuleContext context, ClaimOutline outline, Span<int> places)
    {
        var areThere = true;
        for (var i = 0; i < places.Length; i++)
        {
            areThere &= context.TryResolve(NodeKind.Actor, outline.Source(i), out places[i]);
        }

        return areThere;
    }

    private static void ReportSubjects(RuleContext context, in Draft<Claim> draft, ClaimOutline outline)
    {
        for (var i = 0; i < outline.SubjectCount; i++)
        {
            var (kind, id) = outline.Subject(i);
            if (!context.TryResolve(kind, id, out _))
            {
                draft.Report(
                    context.Undeclared(kind, draft.Record.About[i].Subject.Value), string.Create(CultureInfo.InvariantCulture, $"/about/{i}/{Kebab.Of(kind)}"));
            }
        }
    }

    private static void ReportAnchors(RuleContext context, in Draft<Claim> draft, ClaimOutline outline)
    {
        for (var i = 0; i < outline.AnchorCount; i++)
        {
            AnchorRules.Check(context, draft.Record.Anchors[i], outline.Anchor(i).Passage, draft, "/anchors", i);
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
