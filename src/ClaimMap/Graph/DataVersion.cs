using System.Text.Json.Serialization;

namespace ClaimMap;

/// <summary>Which data a graph was loaded from.</summary>
/// <remarks>
/// <para>
/// The digest is taken over a list of the map's files: for each of them the 64 lower-case hexadecimal digits of the SHA-256 of all its
/// bytes (a byte order mark included), two spaces, its name, and a line feed, in UTF-8. Names are relative to the map's folder with
/// <c>/</c> between their parts (<c>actors.json</c>, <c>claims/01-opening.json</c>), and the lines come in the order of the bytes of
/// the names. That list is what <c>sha256sum</c> prints, so that <c>sha256sum</c> over it gives the same digest. Files that are no part
/// of a map do not count.
/// </para>
/// <para>Equal when the declared version and the digest are. The same records written with other white space have another digest.</para>
/// </remarks>
public sealed record DataVersion
{
    private const int ShortLength = 12;

    [JsonConstructor]
    internal DataVersion(Digest sha256, string? declared)
    {
        Sha256 = sha256;
        Declared = declared;
    }

    /// <summary>Gets the digest over all files of the map.</summary>
    [JsonPropertyName("sha256")]
    public Digest Sha256 { get; }

    /// <summary>Gets the version that the map declares, a semantic version such as <c>1.0.0</c>; null where it declares none.</summary>
    [JsonPropertyName("declared")]
    public string? Declared { get; }

    /// <summary>Returns the declared version, if there is one, and the first 12 digits of the digest: <c>1.0.0 (sha256 0123456789ab)</c>.</summary>
    public override string ToString()
    {
        var digest = $"(sha256 {Sha256.ToString()[..ShortLength]})";
        return Declared is null ? digest : $"{Declared} {digest}";
    }
}
