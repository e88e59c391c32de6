using System.Security.Cryptography;
using System.Text;

namespace ClaimMap.Loading.Files;

/// <summary>The digest over all files of a map, as <see cref="DataVersion"/> defines it.</summary>
internal static class MapDigest
{
    public static Digest Of(IReadOnlyList<MapFile> files)
    {
        var lines = new List<Line>();
        foreach (var file in files)
        {
            // A stray file is no part of the map.
            if (!file.IsUnreadable)
            {
                lines.Add(new Line(Encoding.UTF8.GetBytes(MapLayout.NameOf(file)), file));
            }
        }

        lines.Sort(static (a, b) => a.Name.AsSpan().SequenceCompareTo(b.Name));
        using var list = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines)
        {
            list.AppendData(Encoding.ASCII.GetBytes($"{Digest.Of(line.File.Bytes.Span)}  "));
            list.AppendData(line.Name);
            list.AppendData("\n"u8);
        }

        return Digest.OfHash(list.GetHashAndReset());
    }

    private sealed record Line(byte[] Name, MapFile File);
}
