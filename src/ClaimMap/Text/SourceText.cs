using System.Text;
using ClaimMap.Text;

namespace ClaimMap;

/// <summary>A reader's own copy of a document's text, normalised (<see cref="TextNormalization"/>).</summary>
/// <remarks>Immutable. Offsets count Unicode code points of the normalised text. Equality is by reference.</remarks>
public sealed partial class SourceText
{
    private readonly byte[] _utf8;

    // The byte at which each code point begins, and the end; null where all are ASCII and the two counts agree.
    private readonly int[]? _byteOffsets;

    private TextBorders? _spaceBorders;
    private TextBorders? _wordBorders;
    private SuffixIndex? _index;

    private SourceText(string normalised, IReadOnlyList<SourceBlock> blocks)
    {
        _utf8 = Encoding.UTF8.GetBytes(normalised);
        _byteOffsets = Ascii.IsValid(_utf8) ? null : IndexCodePoints(_utf8);
        Length = _byteOffsets is null ? _utf8.Length : _byteOffsets.Length - 1;
        Sha256 = Digest.Of(_utf8);
        Blocks = blocks;
    }

    /// <summary>Gets the length in Unicode code points.</summary>
    public int Length { get; }

    /// <summary>Gets the digest of the whole text.</summary>
    public Digest Sha256 { get; }

    /// <summary>Gets length and digest, as a map's document names them.</summary>
    public TextFingerprint Fingerprint => new(TextNormalization.Name, Length, Sha256);

    /// <summary>Reads plain text (<see cref="PlainText"/>) and normalises it. Any string will do.</summary>
    /// <remarks>Markdown, web pages, Word files and the like are read by the package ClaimMap.Reading.</remarks>
    public static SourceText FromText(string text) => FromBlocks(PlainText.Read(text));

    /// <summary>Normalises the blocks of a document and joins them by single spaces.</summary>
    /// <param name="blocks">The blocks in reading order; what is code, furniture or an ornament without words is no part of the text.</param>
    public static SourceText FromBlocks(IEnumerable<TextBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var text = new StringBuilder();
        var spans = new List<SourceBlock>();
        var at = 0;
        foreach (var block in blocks)
        {
            var normalised = block.Kind is TextBlockKind.Code or TextBlockKind.Furniture ? "" : TextNormalization.Normalize(block.Text);
            if (normalised.Length == 0 || PlainText.IsOrnament(normalised))
            {
                continue;
            }

            var length = CodePoints.Count(normalised);
            spans.Add(new SourceBlock(block.Kind, block.Level, new TextSpan(at, length), Links(block, at, length)));
            text.Append(text.Length > 0 ? " " : "").Append(normalised);
            at += length + 1;
        }

        return new SourceText(text.ToString(), spans);
    }

    /// <summary>Returns the text of a span. The time taken grows with the span's length only.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> reaches beyond the end of the text.</exception>
    public string Slice(TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, Length, nameof(span));
        return Encoding.UTF8.GetString(Utf8(span));
    }

    /// <summary>Compares the text with a map: every passage, every claim's anchors, every mention.</summary>
    /// <param name="graph">The map.</param>
    /// <returns>What was found of each; how is said at <see cref="VerificationOutcome"/>.</returns>
    public VerificationReport Verify(ClaimGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var items = new List<VerificationItem>();
        foreach (var claim in graph.Claims)
        {
            foreach (var anchor in claim.Anchors)
            {
                items.Add(new VerificationItem(VerificationKind.Anchor, claim.Id.Value, anchor));
            }
        }

        foreach (var mention in graph.Mentions)
        {
            items.Add(new VerificationItem(VerificationKind.Mention, mention.Surface, mention.Anchor));
        }

        return CopyCheck.Run(this, graph.Document.Text, graph.Passages, items);
    }

    /// <summary>The blocks that the text consists of, with one space between two of them.</summary>
    internal IReadOnlyList<SourceBlock> Blocks { get; }

    // Made when first asked for; two threads that ask at once make the same.
    internal TextBorders SpaceBorders => _spaceBorders ??= TextBorders.OfSpaces(this);

    internal TextBorders WordBorders => _wordBorders ??= TextBorders.OfWords(this);

    /// <summary>The code points, in the order that finds any of them.</summary>
    internal SuffixIndex Index => _index ??= new SuffixIndex([.. Slice(new TextSpan(0, Length)).EnumerateRunes().Select(r => r.Value)]);

    internal bool Contains(TextSpan span) => span.End <= Length;

    internal ReadOnlySpan<byte> Utf8(TextSpan span) => _utf8.AsSpan(ByteOffset(span.Start)..ByteOffset(span.End));

    internal Digest DigestOf(TextSpan span) => Digest.Of(Utf8(span));

    internal Rune RuneAt(int offset)
    {
        Rune.DecodeFromUtf8(_utf8.AsSpan(ByteOffset(offset)), out var rune, out _);
        return rune;
    }

    private static ValueList<SourceLink> Links(TextBlock block, int at, int length)
    {
        var links = new List<SourceLink>();
        var (from, start) = (0, at);
        foreach (var link in block.Links)
        {
            // The marks around it keep the spaces at the ends of what lies between two links.
            var between = TextNormalization.Normalize($"{(from == 0 ? "" : "|")}{block.Text[from..link.Start]}|");
            start += CodePoints.Count(between) - (from == 0 ? 1 : 2);
            from = link.Start;
            if (TextNormalization.Normalize(block.Text.Substring(link.Start, link.Length)) is { Length: > 0 } label)
            {
                links.Add(new SourceLink(Math.Min(start, at + length - 1), label, link.Target));
            }
        }

        return links.ToValueList();
    }

    private int ByteOffset(int codePoint) => _byteOffsets is null ? codePoint : _byteOffsets[codePoint];

    private static int[] IndexCodePoints(ReadOnlySpan<byte> utf8)
    {
        var offsets = new List<int>(utf8.Length + 1);
        for (var i = 0; i < utf8.Length; i++)
        {
            // 10xxxxxx continues a code point, anything else begins one.
            if ((utf8[i] & 0xC0) != 0x80)
            {
                offsets.Add(i);
            }
        }

        offsets.Add(utf8.Length);
        return [.. offsets];
    }
}

/// <summary>A block of a normalised text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">How deep it stands (<see cref="TextBlock.Level"/>).</param>
/// <param name="Span">Where it stands, in code points.</param>
/// <param name="Links">Its hyperlinks.</param>
internal sealed record SourceBlock(TextBlockKind Kind, int Level, TextSpan Span, ValueList<SourceLink> Links);

/// <summary>A hyperlink of a normalised text.</summary>
/// <param name="Start">Where it begins, in code points.</param>
/// <param name="Label">Its label, normalised.</param>
/// <param name="Target">The address.</param>
internal sealed record SourceLink(int Start, string Label, string Target);
