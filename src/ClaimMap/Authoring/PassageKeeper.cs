using System.Globalization;

namespace ClaimMap.Authoring;

/// <summary>Carries a person's passages over to a changed copy of the article (the rules: <see cref="DocumentFile.Regenerate"/>).</summary>
internal static class PassageKeeper
{
    public static DocumentFile Regenerate(DocumentFile file, SourceText text)
    {
        var outline = PassageSplitter.Split(text, file.Document.Language);
        if (text.Fingerprint == file.Document.Text)
        {
            return file;
        }

        if (file.Sections.Count == 0)
        {
            throw new ArgumentException("The file has no section that a passage could belong to.", nameof(file));
        }

        var kept = PassageAlignment.Find(text, file.Passages);
        var numbers = new FreshNumbers(file);
        var passages = new List<Passage>();
        var proposal = 0;
        var at = 0;
        for (var i = 0; i <= kept.Count; i++)
        {
            var next = i < kept.Count ? kept[i] : null;
            FillGap(passages, i > 0 ? kept[i - 1] : null, next, at, next?.Span.Start ?? text.Length);
            if (next is not null)
            {
                passages.Add(next);
                at = next.Span.End;
            }
        }

        return new DocumentFile(file.Document with { Text = text.Fingerprint }, file.Sections, passages.ToValueList());

        // What a proposal has in a gap begins and ends with text, never with a space.
        void FillGap(List<Passage> into, Passage? before, Passage? behind, int start, int end)
        {
            while (proposal < outline.Passages.Count && outline.Passages[proposal].Span.Start < end)
            {
                var proposed = outline.Passages[proposal];
                var from = Math.Max(start, proposed.Span.Start);
                var to = Math.Min(end, proposed.Span.End);
                from += from < to && text.RuneAt(from).Value == ' ' ? 1 : 0;
                to -= from < to && text.RuneAt(to - 1).Value == ' ' ? 1 : 0;
                if (from < to)
                {
                    var span = new TextSpan(from, to - from);
                    var isWhole = span == proposed.Span;
                    var kind = isWhole || proposed.Kind != PassageKind.Heading ? proposed.Kind : PassageKind.Sentence;
                    var neighbour = kind == PassageKind.Heading ? behind ?? before : before ?? behind;
                    into.Add(new Passage(
                        numbers.Next(), neighbour?.Section ?? file.Sections[0].Id, kind, span, text.DigestOf(span), isWhole ? proposed.Disposition : null));
                }

                if (proposed.Span.End > end)
                {
                    return;
                }

                proposal++;
            }
        }
    }
}

/// <summary>Numbers for new passages, above any that a file has.</summary>
internal sealed class FreshNumbers
{
    private int _last;

    public FreshNumbers(DocumentFile file)
    {
        foreach (var id in file.Passages.Select(p => p.Id.Value).Concat(file.Sections.Select(s => s.Id.Value)))
        {
            if (id.StartsWith('p') && int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue / 2)
            {
                _last = Math.Max(_last, number);
            }
        }
    }

    public PassageId Next() => PassageSplitter.PassageIdOf(++_last);
}
