using ClaimMap.Tests.Cases;

namespace ClaimMap.Tests.Views.Pictures;

/// <summary>The maps that every picture is drawn of.</summary>
internal static class PictureMaps
{
    public static IReadOnlyList<string> Names { get; } = ["bridge", "harbour", "circle", "shipped", "hostile"];

    public static ClaimGraph Of(string name) => name switch
    {
        "shipped" => Ceasefire2020.Graph,
        "hostile" => HostileMap.Graph,
        _ => Case($"Valid{char.ToUpperInvariant(name[0])}{name[1..]}"),
    };

    private static ClaimGraph Case(string name)
    {
        using var folder = new CaseFolder(name);
        return ClaimGraph.Load(folder.Path);
    }
}
