using System.Security.Cryptography;
using System.Text;

namespace ClaimMap.Json;

/// <summary>The digest over all files of a map, as <see cref="DataVersion"/> defines it.</summary>
internal static class MapDigest
{
    public static Digest Of(IReadOnlyList<MapFile> files) => Of(files, [.. files.Select(f => Digest.Of(f.Bytes.Span))]);

    /// <summary>The same of files whose digests are known, in the order of the files.</summary>
    public static Digest Of(IReadOnlyList<MapFile> files, Digest[] digests)
    {
        var lines = new List<(byte[] Name, Digest Digest)>(files.Count);
        for (var i = 0; i < files.Count; i++)
        {
            // A stray file is no part of the map.
            if (!files[i].IsUnreadable)
            {
                lines.Add((Encoding.UTF8.GetBytes(MapLayout.NameOf(files[i])), digests[i]));
            }
        }

        lines.Sort(static (a, b) => a.Name.AsSpan().SequenceCompareTo(b.Name));
        using var list = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (name, digest) in lines)
        {
            list.AppendData(Encoding.ASCII.GetBytes($"{digest}  "));
            list.AppendData(name);
            list.AppendData("\n"u8);
        }

        return Digest.OfHash(list.GetHashAndReset());
    }
}
