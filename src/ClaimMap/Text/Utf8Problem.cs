using System.Buffers;
using System.Text;

namespace ClaimMap.Text;

/// <summary>Finds where bytes stop being UTF-8.</summary>
internal static class Utf8Problem
{
    /// <summary>The offset of the first byte that is wrong, or the length where none is.</summary>
    public static int FirstInvalidByte(ReadOnlySpan<byte> bytes)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(bytes[offset..], out _, out var consumed) == OperationStatus.Done)
        {
            offset += consumed;
        }

        return offset;
    }
}
