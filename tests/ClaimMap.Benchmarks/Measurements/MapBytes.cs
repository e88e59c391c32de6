using System.Text.Json;
using ClaimMap.Json;
using ClaimMap.Validation;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary>The files of a map, held in memory, with the work that is measured against each other.</summary>
internal sealed class MapBytes : IMapFolder
{
    private readonly (MapFileKind Kind, string Path, ReadOnlyMemory<byte> Bytes)[] _files;

    public MapBytes(IMapFolder folder) => _files = [.. folder.ReadAll().Select(f => (f.Kind, f.Path, f.Utf8))];

    public static MapBytes Of(string folder) => new(new DirectoryMapFolder(folder));

    /// <summary>The map that the library ships.</summary>
    public static MapBytes Shipped() => new(new EmbeddedMapFolder("ceasefire-2020"));

    /// <summary>Loaded as a folder is, digest included.</summary>
    public bool IsUnchanging => false;

    public long Length => _files.Sum(f => (long)f.Bytes.Length);

    public IReadOnlyList<MapFile> ReadAll() => [.. _files.Select(f => new MapFile(f.Kind, f.Path, f.Bytes))];

    /// <summary>The baseline: the framework's parser over the same bytes, one file after the other.</summary>
    public void ParseDocuments()
    {
        foreach (var file in _files)
        {
            using var document = JsonDocument.Parse(file.Bytes);
        }
    }

    /// <summary>All stages of loading; the map has to be free of errors.</summary>
    public ClaimGraph Load()
    {
        var result = MapLoader.Load(this);
        return result.Graph ?? throw new MapLoadException(result.Diagnostics);
    }
}
