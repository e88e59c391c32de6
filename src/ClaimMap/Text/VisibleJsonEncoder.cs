using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;

namespace ClaimMap.Text;

/// <summary>Writes letters of any script as they are and every hidden character as an escape, so that JSON may be printed to a terminal.</summary>
/// <remarks>What is written is never part of a page of HTML.</remarks>
internal sealed class VisibleJsonEncoder : JavaScriptEncoder
{
    public static readonly VisibleJsonEncoder Instance = new();

    private static readonly JavaScriptEncoder Relaxed = UnsafeRelaxedJsonEscaping;

    private VisibleJsonEncoder()
    {
    }

    /// <inheritdoc />
    public override int MaxOutputCharactersPerInputCharacter => Relaxed.MaxOutputCharactersPerInputCharacter;

    /// <inheritdoc />
    public override bool WillEncode(int unicodeScalar) => Relaxed.WillEncode(unicodeScalar) || HiddenCharacter.Is(unicodeScalar);

    /// <inheritdoc />
    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var characters = new ReadOnlySpan<char>(text, textLength);
        for (var i = 0; i < characters.Length;)
        {
            if (Rune.DecodeFromUtf16(characters[i..], out var rune, out var length) != System.Buffers.OperationStatus.Done || WillEncode(rune.Value))
            {
                return i;
            }

            i += length;
        }

        return -1;
    }

    /// <inheritdoc />
    public override int FindFirstCharacterToEncodeUtf8(ReadOnlySpan<byte> utf8Text)
    {
        for (var i = 0; i < utf8Text.Length;)
        {
            if (Rune.DecodeFromUtf8(utf8Text[i..], out var rune, out var length) != System.Buffers.OperationStatus.Done || WillEncode(rune.Value))
            {
                return i;
            }

            i += length;
        }

        return -1;
    }

    /// <inheritdoc />
    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten) =>
        unicodeScalar < ' ' || unicodeScalar > 0xFFFF || !HiddenCharacter.Is(unicodeScalar)
            ? Relaxed.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten)
            : new Span<char>(buffer, bufferLength).TryWrite(CultureInfo.InvariantCulture, $"\\u{unicodeScalar:X4}", out numberOfCharactersWritten);
}
