using System.Reflection;

namespace ClaimMap.Json;

/// <summary>A map among the resources of this assembly.</summary>
internal sealed class EmbeddedMapFolder : IMapFolder
{
    private readonly string _name;

    public EmbeddedMapFolder(string name) => _name = name;

    public bool IsUnchanging => true;

    public IReadOnlyList<MapFile> ReadAll()
    {
        var assembly = typeof(EmbeddedMapFolder).Assembly;
        var claims = $"{_name}/{MapLayout.ClaimsFolder}/";
        return
        [
            .. MapLayout.SingleFiles.Select(kind => Read(assembly, kind, $"{_name}/{MapLayout.FileName(kind)}")),
            .. assembly.GetManifestResourceNames()
                .Where(n => n.StartsWith(claims, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(n => Read(assembly, MapFileKind.Claims, n)),
        ];
    }

    public static byte[] ReadResource(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource '{name}'.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static MapFile Read(Assembly assembly, MapFileKind kind, string name) => new(kind, name, ReadResource(assembly, name));
}
