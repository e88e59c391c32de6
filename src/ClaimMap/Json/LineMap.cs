namespace ClaimMap.Json;

/// <summary>Turns byte offsets of a UTF-8 text into lines and columns.</summary>
/// <remarks>Lines and columns count from one; a column counts Unicode code points. A line ends with a line feed.</remarks>
internal sealed class LineMap
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly List<int> _starts = [0];
    private (int Offset, int Line, int Column) _last = (0, 0, 1);

    public LineMap(ReadOnlyMemory<byte> utf8)
    {
        _utf8 = utf8;
        var span = utf8.Span;
        for (var at = span.IndexOf((byte)'\n'); at >= 0;)
        {
            _starts.Add(at + 1);
            var next = span[(at + 1)..].IndexOf((byte)'\n');
            at = next < 0 ? -1 : at + 1 + next;
        }
    }

    /// <summary>The line and column of a byte.</summary>
    /// <remarks>Offsets asked for in ascending order take one walk over the text together, even where it is a single line.</remarks>
    public (int Line, int Column) At(int offset)
    {
        var span = _utf8.Span;
        offset = Math.Clamp(offset, 0, span.Length);
        var index = _starts.BinarySearch(offset);
        var line = index >= 0 ? index : ~index - 1;
        var (from, column) = _last.Line == line && _last.Offset <= offset ? (_last.Offset, _last.Column) : (_starts[line], 1);
        foreach (var b in span[from..offset])
        {
            // Continuation bytes (10xxxxxx) belong to the code point before them.
            if ((b & 0xC0) != 0x80)
            {
                column++;
            }
        }

        _last = (offset, line, column);
        return (line + 1, column);
    }

    /// <summary>The byte offset of a zero-based line and a zero-based byte in it, as the framework's parser reports them.</summary>
    public int OffsetOf(int line, int byteInLine) =>
        Math.Min(_starts[Math.Min(line, _starts.Count - 1)] + byteInLine, _utf8.Length);
}
