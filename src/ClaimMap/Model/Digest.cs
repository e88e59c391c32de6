using System.Buffers.Binary;
using System.Security.Cryptography;

namespace ClaimMap;

/// <summary>A SHA-256 digest of the UTF-8 bytes of a text.</summary>
/// <remarks>Equal when all 32 bytes are. <c>default(Digest)</c> is 32 zero bytes.</remarks>
public readonly partial record struct Digest
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

    /// <summary>Gets the digest as 64 lower-case hexadecimal digits.</summary>
    public string Hex => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_a:x16}{_b:x16}{_c:x16}{_d:x16}");

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
        // Not Convert.FromHexString: its first call in a process takes longer than all the digests of a map.
        Span<byte> bytes = stackalloc byte[SHA256.HashSizeInBytes];
        var isHex = hex.Length == 2 * bytes.Length;
        for (var i = 0; isHex && i < bytes.Length; i++)
        {
            var (high, low) = (ValueOf(hex[2 * i]), ValueOf(hex[(2 * i) + 1]));
            isHex = high >= 0 && low >= 0;
            bytes[i] = (byte)((high << 4) | low);
        }

        digest = isHex ? new Digest(bytes) : default;
        return isHex;
    }

    /// <summary>Returns <see cref="Hex"/>.</summary>
    public override string ToString() => Hex;

    /// <inheritdoc />
    public override int GetHashCode() => _a.GetHashCode();

    private static int ValueOf(char digit) => digit switch
    {
        >= '0' and <= '9' => digit - '0',
        >= 'a' and <= 'f' => digit - 'a' + 10,
        _ => -1,
    };
}
