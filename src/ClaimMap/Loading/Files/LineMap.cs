namespace ClaimMap.Loading.Files;

/// <summary>Turns byte offsets of a UTF-8 text into lines and columns.</summary>
/// <remarks>
/// Lines and columns count from one; a column counts Unicode code points. A line ends with a line feed. The text is walked through once; an
/// offset then takes a short walk, whatever the order they are asked for in, and even where the text is a single line.
/// </remarks>
internal sealed class LineMap
{
    private const int Stride = 4096;

    private readonly ReadOnlyMemory<byte> _utf8;

    // The line and column of every byte whose offset is a multiple of the stride, as far as they were needed.
    private readonly List<(int Line, int Column)> _marks = [(1, 1)];

    public LineMap(ReadOnlyMemory<byte> utf8) => _utf8 = utf8;

    /// <summary>The line and column of a byte.</summary>
    public (int Line, int Column) At(int offset)
    {
        var end = Math.Min(offset, _utf8.Length);
        while (_marks.Count <= end / Stride)
        {
            _marks.Add(Walk((_marks.Count - 1) * Stride, _marks.Count * Stride));
        }

        return Walk(end / Stride * Stride, end);
    }

    // From a mark to an offset.
    private (int Line, int Column) Walk(int start, int end)
    {
        var (line, column) = _marks[start / Stride];
        foreach (var b in _utf8.Span[start..end])
        {
            // Continuation bytes (10xxxxxx) belong to the code point before them.
            (line, column) = b == '\n' ? (line + 1, 1) : (line, column + ((b & 0xC0) != 0x80 ? 1 : 0));
        }

        return (line, column);
    }

    /// <summary>The byte offset of a zero-based line and a zero-based byte in it, as the framework's parser reports them.</summary>
    public static int OffsetOf(ReadOnlySpan<byte> utf8, long line, long byteInLine)
    {
        var start = 0;
        for (; line > 0 && utf8[start..].IndexOf((byte)'\n') is >= 0 and var end; line--)
        {
            start += end + 1;
        }

        return (int)Math.Min(start + byteInLine, utf8.Length);
    }
}
