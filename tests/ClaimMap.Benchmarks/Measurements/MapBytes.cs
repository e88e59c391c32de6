using System.Text.Json;
using ClaimMap.Loading;
using ClaimMap.Loading.Files;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary>The files of a map, held in memory.</summary>
internal sealed class MapBytes : IMapFolder
{
    private readonly (MapFileKind Kind, string Path, ReadOnlyMemory<byte> Bytes)[] _files;

    private MapBytes(IMapFolder folder) => _files = [.. folder.ReadAll().Select(f => (f.Kind, f.Path, f.Utf8))];

    /// <summary>The map that the library ships.</summary>
    public static MapBytes Shipped { get; } = new(new EmbeddedMapFolder("ceasefire-2020"));

    /// <summary>Validated as a folder is.</summary>
    public bool IsProven => false;

    public long Length => _files.Sum(f => (long)f.Bytes.Length);

    public static MapBytes Of(string folder) => new(new DirectoryMapFolder(folder));

    public IReadOnlyList<MapFile> ReadAll() => [.. _files.Select(f => new MapFile(f.Kind, f.Path, f.Bytes))];

    /// <summary>The baseline: the framework's parser over the same bytes, one file after the other.</summary>
    public void Parse()
    {
        foreach (var file in _files)
        {
            using var document = JsonDocument.Parse(file.Bytes);
        }
    }

    /// <summary>All stages of loading; the map has to be free of errors.</summary>
    public ClaimGraph Load() => MapLoader.Load(this) is { Graph: { } graph } ? graph : throw new InvalidOperationException("The map has errors.");
}
