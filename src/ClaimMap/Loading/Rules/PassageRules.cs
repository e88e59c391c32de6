using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Files;
using ClaimMap.Loading.Records;

namespace ClaimMap.Loading.Rules;

/// <summary>The document is described, and sections and passages follow each other and cover the text (CM3002, CM3003, CM3012 to CM3014, CM3016, CM3025).</summary>
internal static class PassageRules
{
    public static void Check(RuleContext context)
    {
        foreach (var section in context.Draft.Sections)
        {
            if (section.Record.Ordinal != section.Item + 1)
            {
                section.Report(MeaningFindings.OrdinalOutOfOrder(section.Record.Id.Value, section.Record.Ordinal, section.Item + 1), "/ordinal");
            }
        }

        CheckDocument(context.Draft.Document);
        CheckSections(context);
        var passages = context.Draft.Passages;
        for (var i = 0; i < passages.Count; i++)
        {
            if (passages[i].Record is { Disposition: Disposition.Heading, Kind: not PassageKind.Heading })
            {
                passages[i].Report(MeaningFindings.HeadingOnSentence(passages[i].Record.Id.Value), "/disposition");
            }

            // A passage that could not be read lies between these two: nothing is known of the gap.
            if (i > 0 && passages[i].Item == passages[i - 1].Item + 1)
            {
                CheckBorder(passages[i - 1].Record, passages[i]);
            }
        }

        CheckEnds(context, passages);
    }

    private static void CheckDocument(Draft<Document>? document)
    {
        if (document is null)
        {
            return;
        }

        var record = document.Record;
        foreach (var (member, value) in ((string, string)[])[("title", record.Title), ("author", record.Author), ("publisher", record.Publisher), ("published", record.Published.Text), ("rights", record.Rights)])
        {
            if (value is Document.Unknown or Document.UnknownDate)
            {
                document.Report(MeaningFindings.Placeholder(member), "/" + member);
            }
        }
    }

    private static void CheckSections(RuleContext context)
    {
        var section = 0;
        foreach (var passage in context.Draft.Passages)
        {
            var at = context.Find(passage.Record.Section);
            if (at >= 0)
            {
                if (at < section || at > section + 1)
                {
                    passage.Report(MeaningFindings.SectionOutOfOrder(passage.Record.Id.Value, passage.Record.Section.Value), "/section");
                }

                section = Math.Max(section, at);
            }
        }
    }

    private static void CheckBorder(Passage before, Draft<Passage> after)
    {
        var distance = after.Record.Span.Start - before.Span.End;
        if (distance < 0)
        {
            after.Report(MeaningFindings.Overlap(after.Record.Id.Value, before.Id.Value, -distance), "/start");
        }
        else if (distance > 1)
        {
            after.Report(MeaningFindings.Gap(after.Record.Id.Value, before.Id.Value, distance), "/start");
        }
    }

    private static void CheckEnds(RuleContext context, List<Draft<Passage>> passages)
    {
        if (passages.Count == 0 || !context.Draft.IsComplete(MapFileKind.Document))
        {
            return;
        }

        if (passages[0] is { Item: 0, Record.Span.Start: not 0 } first)
        {
            first.Report(MeaningFindings.NotFromStart(first.Record.Id.Value, first.Record.Span.Start), "/start");
        }

        var last = passages[^1];
        if (context.Draft.HasEvery(NodeKind.Passage, MapFileKind.Document) && context.Draft.Document is { } document && last.Record.Span.End != document.Record.Text.Length)
        {
            last.Report(MeaningFindings.NotToEnd(last.Record.Id.Value, last.Record.Span.End, document.Record.Text.Length), "/length");
        }
    }
}
