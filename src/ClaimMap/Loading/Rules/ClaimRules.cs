using System.Globalization;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Files;
using ClaimMap.Loading.Records;
using ClaimMap.Model;

namespace ClaimMap.Loading.Rules;

/// <summary>Claims are right by themselves, and every passage is accounted for (CM3004 to CM3006, CM3015, CM3017, CM3019, CM3024, CM3026, CM3027, CM4003).</summary>
internal static class ClaimRules
{
    public static void Check(RuleContext context)
    {
        var owesRationale = context.Draft.Document?.Record.Codebook is not null;
        var readers = Readers(context.Draft.Document);
        foreach (var claim in context.Draft.Claims)
        {
            CheckForm(claim);
            CheckOverlap(claim);
            CheckReadings(claim, readers);
            if (claim.Record.Mode == OpinionMode.Unspecified)
            {
                claim.Report(MeaningFindings.UndecidedMode(claim.Record.Id.Value), "/mode");
            }

            if (owesRationale && claim.Record.Rationale is null)
            {
                claim.Report(MeaningFindings.NoRationale(claim.Record.Id));
            }

            if (claim.Record.Anchors.Count == 0)
            {
                claim.Report(MeaningFindings.Unanchored(claim.Record.Id.Value));
            }

            for (var i = 0; i < claim.Record.Anchors.Count; i++)
            {
                CheckAnchor(context, claim.Record.Anchors[i], claim, "/anchors", i);
            }
        }

        CheckAccounted(context);
    }

    /// <summary>An anchor lies in its passage.</summary>
    /// <param name="context">The rules' context.</param>
    /// <param name="anchor">The anchor.</param>
    /// <param name="owner">The record that it belongs to.</param>
    /// <param name="member">The pointer from the record to the anchor, or to the list that it stands in.</param>
    /// <param name="index">Its number in that list, from zero; -1 where there is no list.</param>
    public static void CheckAnchor<T>(RuleContext context, Anchor anchor, Draft<T> owner, string member, int index = -1)
    {
        var passage = context.Find(anchor.Passage);
        if (passage >= 0 && context.Draft.Passages[passage].Record.Span.Length is var length && anchor.Span.End > length)
        {
            owner.Report(MeaningFindings.Outside(anchor.Passage.Value, length, anchor.Span), new NamedId(anchor.Passage, member, index).Pointer + "/start");
        }
    }

    private static void CheckForm(Draft<Claim> draft)
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

    private static void CheckOverlap(Draft<Claim> draft)
    {
        if (draft.Record.Anchors.Count < 2)
        {
            return;
        }

        var anchors = draft.Record.Anchors;
        var order = new string[anchors.Count];
        var indexes = new int[anchors.Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = string.Create(CultureInfo.InvariantCulture, $"{anchors[i].Passage.Value} {anchors[i].Span.Start:D10}");
            indexes[i] = i;
        }

        Array.Sort(order, indexes, StringComparer.Ordinal);
        for (var i = 1; i < order.Length; i++)
        {
            var (before, after) = (anchors[indexes[i - 1]], anchors[indexes[i]]);
            if (before.Passage == after.Passage && after.Span.Start < before.Span.End)
            {
                draft.Report(
                    MeaningFindings.AnchorsOverlap(draft.Record.Id.Value, after.Passage.Value), string.Create(CultureInfo.InvariantCulture, $"/anchors/{indexes[i]}"));
            }
        }
    }

    // Null where the document could not be read: any reader may be named in it.
    private static HashSet<string>? Readers(Draft<Document>? document)
    {
        if (document is null)
        {
            return null;
        }

        var readers = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < document.Record.Readers.Count; i++)
        {
            if (!readers.Add(document.Record.Readers[i].Id))
            {
                document.Report(MeaningFindings.ReaderTwice(document.Record.Readers[i].Id), string.Create(CultureInfo.InvariantCulture, $"/readers/{i}/id"));
            }
        }

        return readers;
    }

    private static void CheckReadings(Draft<Claim> draft, HashSet<string>? readers)
    {
        var readings = draft.Record.Readings;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < readings.Count; i++)
        {
            var (reader, label) = (readings[i].Reader, readings[i].Label);
            if (readers?.Contains(reader) == false)
            {
                draft.Report(MeaningFindings.ReaderUnknown(draft.Record.Id.Value, reader), string.Create(CultureInfo.InvariantCulture, $"{NamedIds.Readings}/{i}/reader"));
            }

            if (!seen.Add(reader))
            {
                draft.Report(MeaningFindings.ReadingTwice(draft.Record.Id.Value, reader), string.Create(CultureInfo.InvariantCulture, $"{NamedIds.Readings}/{i}/reader"));
            }

            if (label is not null && label.Tag == draft.Record.Tag && label.IsAlike(ReadingLabel.Of(draft.Record)))
            {
                draft.Report(MeaningFindings.ReadingAgrees(draft.Record.Id.Value, reader), string.Create(CultureInfo.InvariantCulture, $"{NamedIds.Readings}/{i}/tag"));
            }
        }
    }

    private static void CheckAccounted(RuleContext context)
    {
        var claimedBy = new Dictionary<string, Claim>(StringComparer.Ordinal);
        foreach (var claim in context.Draft.Claims)
        {
            for (var i = 0; i < claim.Record.Anchors.Count; i++)
            {
                claimedBy.TryAdd(claim.Record.Anchors[i].Passage.Value, claim.Record);
            }
        }

        // A claim that could not be read may be the one that a passage lacks.
        var allClaimsRead = context.Draft.HasEvery(NodeKind.Claim, MapFileKind.Claims);
        for (var i = 0; i < context.Draft.Passages.Count; i++)
        {
            var passage = context.Draft.Passages[i];
            var (id, disposition) = (passage.Record.Id, passage.Record.Disposition);
            var claim = claimedBy.GetValueOrDefault(id.Value);
            if (disposition is null && claim is null && allClaimsRead && context.Find(id) == i)
            {
                passage.Report(MeaningFindings.Unclaimed(id.Value));
            }
            else if (disposition is not null and not Disposition.Heading && claim is not null)
            {
                passage.Report(MeaningFindings.ClaimedAndDisposed(id.Value, disposition.Value, claim.Id.Value), "/disposition");
            }
        }
    }
}
