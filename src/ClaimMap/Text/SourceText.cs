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

    private SourceText(string normalised)
    {
        _utf8 = Encoding.UTF8.GetBytes(normalised);
        _byteOffsets = Ascii.IsValid(_utf8) ? null : IndexCodePoints(_utf8);
        Length = _byteOffsets is null ? _utf8.Length : _byteOffsets.Length - 1;
        Sha256 = Digest.Of(_utf8);
    }

    /// <summary>Gets the length in Unicode code points.</summary>
    public int Length { get; }

    /// <summary>Gets the digest of the whole text.</summary>
    public Digest Sha256 { get; }

    /// <summary>Gets length and digest, as a map's document names them.</summary>
    public TextFingerprint Fingerprint => new(TextNormalization.Name, Length, Sha256);

    /// <summary>Normalises a text. Any string will do.</summary>
    public static SourceText FromText(string text) => new(TextNormalization.Normalize(text));

    /// <summary>Reads a UTF-8 file, with or without a byte order mark, and normalises its text.</summary>
    /// <exception cref="InvalidDataException">The file is not UTF-8; the message names the file and the first byte that is wrong.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static SourceText Load(string path) => FromText(ReadText(path));

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

    /// <summary>Reads the text of a UTF-8 file as it stands there, without a byte order mark: what <see cref="PassageSplitter"/> takes.</summary>
    /// <exception cref="InvalidDataException">The file is not UTF-8; the message names the file and the first byte that is wrong.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static string ReadText(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
        if (!System.Text.Unicode.Utf8.IsValid(bytes))
        {
            var bad = Utf8Problem.FirstInvalidByte(bytes);
            var hint = bytes.StartsWith<byte>([0xFF, 0xFE]) || bytes.StartsWith<byte>([0xFE, 0xFF]) ? " It looks like UTF-16." : "";
            throw new InvalidDataException(string.Create(
                System.Globalization.CultureInfo.InvariantCulture, $"{path} is not UTF-8: byte {bad} (counted from 0) is wrong.{hint} Save it as UTF-8."));
        }

        return Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[Encoding.UTF8.Preamble.Length..] : bytes);
    }

    // Made when first asked for; two threads that ask at once make the same.
    internal TextBorders SpaceBorders => _spaceBorders ??= TextBorders.OfSpaces(this);

    internal TextBorders WordBorders => _wordBorders ??= TextBorders.OfWords(this);

    internal bool Contains(TextSpan span) => span.End <= Length;

    internal ReadOnlySpan<byte> Utf8(TextSpan span) => _utf8.AsSpan(ByteOffset(span.Start)..ByteOffset(span.End));

    internal Digest DigestOf(TextSpan span) => Digest.Of(Utf8(span));

    internal Rune RuneAt(int offset)
    {
        Rune.DecodeFromUtf8(_utf8.AsSpan(ByteOffset(offset)), out var rune, out _);
        return rune;
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
