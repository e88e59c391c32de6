namespace ClaimMap.Validation;

/// <summary>Sections and passages follow each other and cover the text (CM2009, CM3002, CM3003, CM3012 to CM3014, CM3016).</summary>
internal static class PassageRules
{
    public static void Check(RuleContext context)
    {
        var sections = context.Draft.Sections;
        for (var i = 0; i < sections.Count; i++)
        {
            if (sections[i].Record.Ordinal != sections[i].Item + 1)
            {
                sections[i].Report(MeaningFindings.OrdinalOutOfOrder(sections[i].Record.Id.Value, sections[i].Record.Ordinal, sections[i].Item + 1), "/ordinal");
            }
        }

        var passages = context.Draft.Passages;
        var section = 0;
        for (var i = 0; i < passages.Count; i++)
        {
            var passage = passages.Records[i];
            if (!context.TryResolve(NodeKind.Section, passages.Named[i], out var at))
            {
                passages[i].Report(context.Undeclared(NodeKind.Section, passage.Section.Value), "/section");
            }
            else if (at >= 0)
            {
                if (at < section || at > section + 1)
                {
                    passages[i].Report(MeaningFindings.SectionOutOfOrder(passage.Id.Value, passage.Section.Value), "/section");
                }

                section = Math.Max(section, at);
            }

            if (passage.Disposition == Disposition.Heading && passage.Kind != PassageKind.Heading)
            {
                passages[i].Report(MeaningFindings.HeadingOnSentence(passage.Id.Value), "/disposition");
            }

            // A passage that could not be read lies between these two: nothing is known of the gap.
            if (i > 0 && passages[i].Item == passages[i - 1].Item + 1)
            {
                CheckBorder(passages[i - 1].Record, passages[i]);
            }
        }

        CheckEnds(context, passages);
    }

    private static void CheckBorder(Passage before, Draft<Passage> after)
    {
        var distance = after.Record.Span.Start - before.Span.End;
        if (distance < 0)
        {
            after.Report(MeaningFindings.Overlap(after.Record.Id.Value, before.Id.Value, -distance), "/start");
        }
        else if (distance != 1)
        {
            after.Report(MeaningFindings.Gap(after.Record.Id.Value, before.Id.Value, distance), "/start");
        }
    }

    private static void CheckEnds(RuleContext context, DraftList<Passage> passages)
    {
        if (passages.Count == 0 || !context.Draft.IsComplete(Json.MapFileKind.Document))
        {
            return;
        }

        if (passages[0] is { Item: 0, Record.Span.Start: not 0 } first)
        {
            first.Report(MeaningFindings.NotFromStart(first.Record.Id.Value, first.Record.Span.Start), "/start");
        }

        var last = passages[^1];
        var isLast = !context.Draft.BrokenIds.Any(b => b.Kind == NodeKind.Passage);
        if (isLast && context.Draft.Document is { } document && last.Record.Span.End != document.Record.Text.Length)
        {
            last.Report(MeaningFindings.NotToEnd(last.Record.Id.Value, last.Record.Span.End, document.Record.Text.Length), "/length");
        }
    }
}
