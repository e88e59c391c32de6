namespace ClaimMap.Loading.Files;

/// <summary>Turns byte offsets of a UTF-8 text into lines and columns.</summary>
/// <remarks>
/// Lines and columns count from one; a column counts Unicode code points. A line ends with a line feed. Offsets asked for in ascending
/// order take one walk over the text together, even where it is a single line.
/// </remarks>
internal sealed class LineMap
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private int _offset;
    private int _line = 1;
    private int _column = 1;

    public LineMap(ReadOnlyMemory<byte> utf8) => _utf8 = utf8;

    /// <summary>The line and column of a byte.</summary>
    public (int Line, int Column) At(int offset)
    {
        if (offset < _offset)
        {
            (_offset, _line, _column) = (0, 1, 1);
        }

        var span = _utf8.Span;
        for (var end = Math.Min(offset, span.Length); _offset < end; _offset++)
        {
            if (span[_offset] == '\n')
            {
                (_line, _column) = (_line + 1, 1);
            }
            else if ((span[_offset] & 0xC0) != 0x80)
            {
                // Continuation bytes (10xxxxxx) belong to the code point before them.
                _column++;
            }
        }

        return (_line, _column);
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
