using System.Globalization;
using System.Text.Json.Serialization;
using ClaimMap.Authoring;
using ClaimMap.Authoring.Languages;

namespace ClaimMap;

/// <summary>Proposes the sections and passages of an article in plain text or Markdown.</summary>
/// <remarks>
/// <para>
/// Paragraphs end at blank lines; a single line break is a wrap. One without an end that is followed by one that begins in lower
/// case was broken by a page and is joined. Headings are those marked (<c>#</c>, underlined) and, without a mark, a short line
/// with no full stop and no colon above a paragraph of prose; the first line is the title. The rest is cut into sentences, each item
/// of a list by itself, by the rules of the language. A colon ends a passage only at a paragraph's end. Marks such as <c>#</c> stay in their passage.
/// </para>
/// <para>
/// Each heading opens a section, a heading right below another excepted. Headings are proposed as such, what has no letter and no digit as
/// boilerplate; every other passage waits for a claim or for a person's disposition.
/// </para>
/// </remarks>
public static class PassageSplitter
{
    // As much of a text as tells its language.
    private const int LanguageSample = 20_000;

    /// <summary>Splits an article as it was read, before normalisation.</summary>
    /// <param name="article">The article.</param>
    /// <param name="language">Its language as a BCP 47 tag, whose abbreviations and rules are used; null to tell it by the text.</param>
    /// <returns>Passages <c>p001</c>, <c>p002</c>, ... in sections <c>section-01</c>, <c>section-02</c>, ...</returns>
    /// <exception cref="ArgumentException"><paramref name="article"/> holds nothing but white space.</exception>
    public static DocumentOutline Split(string article, string? language = null)
    {
        ArgumentNullException.ThrowIfNull(article);
        var text = SourceText.FromText(article);
        if (text.Length == 0)
        {
            throw new ArgumentException("The text is blank: there is nothing to split.", nameof(article));
        }

        var sections = new List<Section>();
        var passages = new List<Passage>();
        var rules = LanguageChoice.For(language, text.Slice(new TextSpan(0, Math.Min(text.Length, LanguageSample))));
        var blockStart = 0;
        TextBlockKind? previous = null;
        foreach (var block in TextBlocks.Of(article, rules))
        {
            if (previous is null || (block.Kind == TextBlockKind.Heading && previous != TextBlockKind.Heading))
            {
                sections.Add(NewSection(sections.Count + 1));
            }

            previous = block.Kind;
            foreach (var part in PartsOf(block, rules))
            {
                var span = new TextSpan(blockStart + part.Start, part.Length);
                passages.Add(new Passage(
                    PassageIdOf(passages.Count + 1),
                    sections[^1].Id,
                    block.Kind == TextBlockKind.Heading ? PassageKind.Heading : PassageKind.Sentence,
                    span,
                    text.DigestOf(span),
                    block.Kind switch
                    {
                        TextBlockKind.Heading => Disposition.Heading,
                        TextBlockKind.Decoration => Disposition.Boilerplate,
                        _ => null,
                    }));
            }

            blockStart += Count(block.Text) + 1;
        }

        return new DocumentOutline(text.Fingerprint, sections.ToValueList(), passages.ToValueList());
    }

    internal static PassageId PassageIdOf(int number) => new(string.Create(CultureInfo.InvariantCulture, $"p{number:D3}"));

    private static Section NewSection(int ordinal) =>
        new(
            new SectionId(string.Create(CultureInfo.InvariantCulture, $"section-{ordinal:D2}")),
            ordinal,
            string.Create(CultureInfo.InvariantCulture, $"Section {ordinal}"));

    // In code points from the block's start.
    private static IEnumerable<TextSpan> PartsOf(TextBlock block, LanguageRules rules)
    {
        if (block.Kind != TextBlockKind.Paragraph)
        {
            yield return new TextSpan(0, Count(block.Text));
            yield break;
        }

        var (at, counted) = (0, 0);
        foreach (var (start, length) in Sentences.Of(block.Text, rules))
        {
            counted += Count(block.Text.AsSpan(at, start - at));
            var count = Count(block.Text.AsSpan(start, length));
            yield return new TextSpan(counted, count);
            (at, counted) = (start + length, counted + count);
        }
    }

    private static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in text.EnumerateRunes())
        {
            count++;
        }

        return count;
    }
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
