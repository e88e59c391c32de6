namespace ClaimMap.Authoring;

/// <summary>Changes the passages of a document by hand: where they begin and end, what they are.</summary>
/// <remarks>Every method returns the changed file, or throws <see cref="ArgumentException"/> with what cannot be and why. Ids that can stay, stay.</remarks>
internal static class PassageMending
{
    /// <summary>Parts a passage in two; the first part keeps its id.</summary>
    /// <param name="file">The file, sound (<see cref="QuoteSearch.Unsound"/>).</param>
    /// <param name="text">The text.</param>
    /// <param name="id">The passage.</param>
    /// <param name="words">The first words of the second part.</param>
    public static DocumentFile Split(DocumentFile file, SourceText text, string id, string words)
    {
        var passages = file.Passages.ToList();
        var at = IndexOf(file, id);
        var whole = passages[at];
        var found = new QuoteSearch(text, file.Passages).Find(words);
        var starts = found.Positions.Select(p => p.Span.Start).Where(s => s > whole.Span.Start && s < whole.Span.End).ToList();
        if (starts.Count != 1)
        {
            throw new ArgumentException(
                found.Miss is { } miss ? $"\"{found.Quote}\" is not in the text. {miss.Reason}"
                : starts.Count > 1 ? $"\"{found.Quote}\" stands {starts.Count} times in '{id}'. Give more words."
                : $"\"{found.Quote}\" does not begin inside '{id}', but {string.Join(", ", found.Positions.Take(5))}.");
        }

        var border = starts[0];
        var first = new TextSpan(whole.Span.Start, border - whole.Span.Start - (text.RuneAt(border - 1).Value == ' ' ? 1 : 0));
        var second = new TextSpan(border, whole.Span.End - border);
        var isHeading = whole.Kind == PassageKind.Heading;
        passages[at] = whole with { Span = first, Sha256 = text.DigestOf(first) };
        passages.Insert(at + 1, new Passage(
            new FreshNumbers(file).Next(), whole.Section, isHeading ? PassageKind.Sentence : whole.Kind, second, text.DigestOf(second), isHeading ? null : whole.Disposition));
        return With(file, passages);
    }

    /// <summary>Makes one passage of two that follow each other; the first one's id stays.</summary>
    public static DocumentFile Join(DocumentFile file, SourceText text, string one, string other)
    {
        var (a, b) = (IndexOf(file, one), IndexOf(file, other));
        var (first, second) = (Math.Min(a, b), Math.Max(a, b));
        if (second != first + 1)
        {
            throw new ArgumentException($"'{one}' and '{other}' do not follow each other.");
        }

        var passages = file.Passages.ToList();
        var span = new TextSpan(passages[first].Span.Start, passages[second].Span.End - passages[first].Span.Start);
        passages[first] = passages[first] with
        {
            Span = span,
            Sha256 = text.DigestOf(span),
            Disposition = passages[first].Disposition == passages[second].Disposition ? passages[first].Disposition : null,
        };
        passages.RemoveAt(second);
        return With(file, passages);
    }

    /// <summary>Says what a passage is. One that is a heading no more has to be accounted for.</summary>
    public static DocumentFile Become(DocumentFile file, string id, PassageKind kind) => Change(file, id, p => p with
    {
        Kind = kind,
        Disposition = kind != PassageKind.Heading && p.Disposition == Disposition.Heading ? null : p.Disposition,
    });

    /// <summary>Says why a passage carries no claim, or that it carries one.</summary>
    public static DocumentFile Dispose(DocumentFile file, string id, Disposition? disposition) => Change(file, id, p =>
        disposition == Disposition.Heading && p.Kind != PassageKind.Heading
            ? throw new ArgumentException($"'{id}' is no heading. Make it one first: --kind {id} heading.")
            : p with { Disposition = disposition });

    /// <summary>Measures passages anew whose borders somebody moved in the file: each begins where it says and reaches to the next.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">The text.</param>
    public static DocumentFile Refresh(DocumentFile file, SourceText text)
    {
        var passages = file.Passages.OrderBy(p => p.Span.Start).ToList();
        if (passages.Count == 0 || passages[0].Span.Start != 0)
        {
            throw new ArgumentException("The first passage does not begin at 0, where the text does.");
        }

        for (var i = 0; i < passages.Count; i++)
        {
            var (start, next) = (passages[i].Span.Start, i + 1 < passages.Count ? passages[i + 1].Span.Start : text.Length);
            if (next <= start || next > text.Length || (i + 1 < passages.Count && next == text.Length))
            {
                throw new ArgumentException(next > text.Length - 1
                    ? $"'{passages[Math.Min(i + 1, passages.Count - 1)].Id}' begins behind the end of the text, at {next}."
                    : $"'{passages[i].Id}' and '{passages[i + 1].Id}' both begin at {start}. Remove one, or move its start.");
            }

            var end = i + 1 < passages.Count && text.RuneAt(next - 1).Value == ' ' ? next - 1 : next;
            if (text.RuneAt(start).Value == ' ')
            {
                throw new ArgumentException($"'{passages[i].Id}' begins with a space, at {start}. Move its start to {start + 1}.");
            }

            var span = new TextSpan(start, end - start);
            passages[i] = passages[i] with { Span = span, Sha256 = text.DigestOf(span) };
        }

        return new DocumentFile(file.Document with { Text = text.Fingerprint }, file.Sections, passages.ToValueList());
    }

    private static DocumentFile Change(DocumentFile file, string id, Func<Passage, Passage> change)
    {
        var passages = file.Passages.ToList();
        var at = IndexOf(file, id);
        passages[at] = change(passages[at]);
        return With(file, passages);
    }

    private static DocumentFile With(DocumentFile file, List<Passage> passages) => new(file.Document, file.Sections, passages.ToValueList());

    private static int IndexOf(DocumentFile file, string id)
    {
        var at = file.Passages.ToList().FindIndex(p => p.Id.Value == id);
        return at >= 0
            ? at
            : throw new ArgumentException($"There is no passage '{id}'.{(Loading.Diagnostics.Suggestion.For(id, file.Passages.Select(p => p.Id.Value)) is { } meant ? $" Did you mean '{meant}'?" : "")}");
    }
}
