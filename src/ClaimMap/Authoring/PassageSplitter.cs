using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;
using ClaimMap.Authoring;
using ClaimMap.Authoring.Languages;
using ClaimMap.Text;

namespace ClaimMap;

/// <summary>Proposes the sections and passages of a document.</summary>
/// <remarks>
/// <para>
/// Headings and the rows of tables are a passage each. Everything else is cut into sentences by the rules of the language; those of list items, quotations,
/// captions and notes are passages of these kinds. A paragraph without an end that is followed by one that begins in lower case was broken by a page:
/// its last sentence runs on. A colon ends a passage only at a paragraph's end.
/// </para>
/// <para>
/// Headings are those that the document's format marks. Where it marks none, as in plain text, a short line with no end mark and no colon above a paragraph of prose is
/// taken for one; the first line is the title. Each heading opens a section, a heading right below another excepted. Headings are proposed as such, what has no
/// letter and no digit as boilerplate; every other passage waits for a claim or for a person's disposition.
/// </para>
/// </remarks>
public static class PassageSplitter
{
    // As much of a text as tells its language.
    private const int LanguageSample = 20_000;

    private const int LongestHeading = 120;

    /// <summary>Splits a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language as a BCP 47 tag, whose abbreviations and rules are used; null to tell it by the text.</param>
    /// <returns>Passages <c>p001</c>, <c>p002</c>, ... in sections <c>section-01</c>, <c>section-02</c>, ...</returns>
    /// <exception cref="ArgumentException"><paramref name="text"/> is empty.</exception>
    public static DocumentOutline Split(SourceText text, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length == 0)
        {
            throw new ArgumentException("The text is blank: there is nothing to split.", nameof(text));
        }

        var rules = RulesFor(language, text);
        var stretches = Stretches(text, rules);
        var sections = new List<Section>();
        var passages = new List<Passage>();
        PassageKind? previous = null;
        foreach (var stretch in stretches)
        {
            if (previous is null || (stretch.Kind == PassageKind.Heading && previous != PassageKind.Heading))
            {
                sections.Add(NewSection(sections.Count + 1));
            }

            previous = stretch.Kind;
            foreach (var part in PartsOf(stretch, rules))
            {
                var span = new TextSpan(stretch.Start + part.Start, part.Length);
                passages.Add(new Passage(
                    PassageIdOf(passages.Count + 1),
                    sections[^1].Id,
                    stretch.Kind,
                    span,
                    text.DigestOf(span),
                    stretch.Kind == PassageKind.Heading ? Disposition.Heading
                    : stretch.Text.EnumerateRunes().Any(Rune.IsLetterOrDigit) ? null
                    : Disposition.Boilerplate));
            }
        }

        return new DocumentOutline(text.Fingerprint, sections.ToValueList(), passages.ToValueList());
    }

    /// <summary>The rules that a text is split by.</summary>
    internal static LanguageRules RulesFor(string? language, SourceText text) =>
        LanguageChoice.For(language, text.Slice(new TextSpan(0, Math.Min(text.Length, LanguageSample))));

    internal static PassageId PassageIdOf(int number) => new(string.Create(CultureInfo.InvariantCulture, $"p{number:D3}"));

    private static Section NewSection(int ordinal) =>
        new(
            new SectionId(string.Create(CultureInfo.InvariantCulture, $"section-{ordinal:D2}")),
            ordinal,
            string.Create(CultureInfo.InvariantCulture, $"Section {ordinal}"));

    // The blocks, those that a page broke put together again.
    private static List<Stretch> Stretches(SourceText text, LanguageRules rules)
    {
        var stretches = new List<Stretch>();
        var open = new StringBuilder();
        foreach (var block in text.Blocks)
        {
            var words = text.Slice(block.Span);
            if (stretches.Count > 0 && IsBroken(stretches[^1], open, block, words))
            {
                open.Append(' ').Append(words);
                continue;
            }

            Close();
            stretches.Add(new Stretch(KindOf(block.Kind), block.Kind, block.Span.Start, words));
            open.Append(words);
        }

        Close();
        if (!text.Blocks.Any(b => b.Kind == TextBlockKind.Heading))
        {
            for (var i = 0; i < stretches.Count; i++)
            {
                stretches[i] = IsUnmarkedHeading(stretches, i, rules) ? stretches[i] with { Kind = PassageKind.Heading } : stretches[i];
            }
        }

        return stretches;

        void Close()
        {
            if (stretches.Count > 0)
            {
                stretches[^1] = stretches[^1] with { Text = open.ToString() };
                open.Clear();
            }
        }
    }

    private static PassageKind KindOf(TextBlockKind kind) => kind switch
    {
        TextBlockKind.Heading => PassageKind.Heading,
        TextBlockKind.ListItem => PassageKind.ListItem,
        TextBlockKind.TableRow => PassageKind.TableRow,
        TextBlockKind.Quotation => PassageKind.Quotation,
        TextBlockKind.Caption => PassageKind.Caption,
        TextBlockKind.Note => PassageKind.Note,
        _ => PassageKind.Sentence,
    };

    private static bool IsBroken(Stretch before, StringBuilder text, SourceBlock block, string words) =>
        before.Block == TextBlockKind.Paragraph
        && block.Kind == TextBlockKind.Paragraph
        && Rune.IsLower(Rune.GetRuneAt(words, 0))
        && !IsAddress(FirstWord(words))
        && !Sentences.EndsAtEndOf(text);

    // Short, one sentence without its full stop, and with prose below it; a byline or a "Theme: ..." line is none. The
    // first block has its byline below it: it is the title.
    private static bool IsUnmarkedHeading(List<Stretch> stretches, int index, LanguageRules rules)
    {
        var (kind, _, _, text) = stretches[index];
        return kind == PassageKind.Sentence
            && text.Length <= LongestHeading
            && !text.Contains(':', StringComparison.Ordinal)
            && !text.Contains('@', StringComparison.Ordinal)
            && !text.StartsWith("By ", StringComparison.Ordinal)
            && !Rune.IsLower(Rune.GetRuneAt(text, 0))
            && text.EnumerateRunes().Any(Rune.IsLetterOrDigit)
            && !Sentences.EndsAtEndOf(text)
            && Sentences.Of(text, rules).Count == 1
            && (index == 0 ? stretches.Count > 1 : index + 1 < stretches.Count && IsProse(stretches[index + 1]));
    }

    private static bool IsProse(Stretch stretch) => stretch.Kind == PassageKind.Sentence && Sentences.EndsAtEndOf(stretch.Text);

    private static string FirstWord(string text)
    {
        var end = text.IndexOf(' ', StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }

    private static bool IsAddress(string word) =>
        word.StartsWith("www.", StringComparison.Ordinal) || word.Contains("://", StringComparison.Ordinal) || word.Contains('@', StringComparison.Ordinal);

    // In code points from the beginning of the stretch.
    private static IEnumerable<TextSpan> PartsOf(Stretch stretch, LanguageRules rules)
    {
        if (stretch.Kind is PassageKind.Heading or PassageKind.TableRow)
        {
            yield return new TextSpan(0, CodePoints.Count(stretch.Text));
            yield break;
        }

        var (at, counted) = (0, 0);
        foreach (var (start, length) in Sentences.Of(stretch.Text, rules))
        {
            counted += CodePoints.Count(stretch.Text.AsSpan(at, start - at));
            var count = CodePoints.Count(stretch.Text.AsSpan(start, length));
            yield return new TextSpan(counted, count);
            (at, counted) = (start + length, counted + count);
        }
    }

    private readonly record struct Stretch(PassageKind Kind, TextBlockKind Block, int Start, string Text);
}

/// <summary>A proposal for a document's sections and passages, for a person to go over.</summary>
/// <remarks>Equal when every property is.</remarks>
public sealed record DocumentOutline
{
    [JsonConstructor]
    internal DocumentOutline(TextFingerprint text, ValueList<Section> sections, ValueList<Passage> passages)
    {
        Text = text;
        Sections = sections;
        Passages = passages;
    }

    /// <summary>Gets the measure of the normalised text.</summary>
    [JsonPropertyName("text")]
    public TextFingerprint Text { get; }

    /// <summary>Gets the sections, in order. Their labels are numbers, never words of the text.</summary>
    [JsonPropertyName("sections")]
    public ValueList<Section> Sections { get; }

    /// <summary>Gets the passages, in order. They cover the text from end to end with one space between or, in a script without spaces, nothing.</summary>
    [JsonPropertyName("passages")]
    public ValueList<Passage> Passages { get; }

    /// <summary>Returns how many sections and passages there are.</summary>
    public override string ToString() => $"{Model.Counted.Of(Sections.Count, "section")}, {Model.Counted.Of(Passages.Count, "passage")}";
}
