using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ClaimMap;

/// <summary>A SHA-256 digest of the UTF-8 bytes of a text.</summary>
/// <remarks>Equal when all 32 bytes are. <c>default(Digest)</c> is 32 zero bytes.</remarks>
public readonly record struct Digest
{
    private readonly ulong _a;
    private readonly ulong _b;
    private readonly ulong _c;
    private readonly ulong _d;

    private Digest(ReadOnlySpan<byte> bytes)
    {
        _a = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        _b = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        _c = BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]);
        _d = BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]);
    }

    /// <summary>Computes the digest of UTF-8 bytes.</summary>
    public static Digest Of(ReadOnlySpan<byte> utf8)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(utf8, hash);
        return new Digest(hash);
    }

    // What a hash computed piece by piece came to.
    internal static Digest OfHash(ReadOnlySpan<byte> hash) => new(hash);

    /// <summary>Reads a digest from 64 lower-case hexadecimal digits.</summary>
    /// <exception cref="FormatException"><paramref name="hex"/> is anything else.</exception>
    public static Digest Parse(string hex)
    {
        ArgumentNullException.ThrowIfNull(hex);
        return TryParse(hex, out var digest)
            ? digest
            : throw new FormatException("A SHA-256 digest is written as 64 lower-case hexadecimal digits.");
    }

    /// <summary>Reads a digest from 64 lower-case hexadecimal digits, if they are that.</summary>
    public static bool TryParse(ReadOnlySpan<char> hex, out Digest digest)
    {
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        if (hex.Length == 64 && !hex.ContainsAnyInRange('A', 'F') && Convert.FromHexString(hex, bytes, out _, out _) == System.Buffers.OperationStatus.Done)
        {
            digest = new Digest(bytes);
            return true;
        }

        digest = default;
        return false;
    }

    /// <summary>Returns the digest as 64 lower-case hexadecimal digits.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_a:x16}{_b:x16}{_c:x16}{_d:x16}");

    /// <inheritdoc />
    public override int GetHashCode() => _a.GetHashCode();

    // The same 64 digits as UTF-8 bytes, straight from a data file.
    internal static bool TryParse(ReadOnlySpan<byte> hex, out Digest digest)
    {
        Span<char> chars = stackalloc char[64];
        if (hex.Length == 64 && System.Text.Ascii.ToUtf16(hex, chars, out _) == System.Buffers.OperationStatus.Done)
        {
            return TryParse(chars, out digest);
        }

        digest = default;
        return false;
    }
}
