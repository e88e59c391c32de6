using ClaimMap.Tests.Views.Annotation;

namespace ClaimMap.Tests.Views;

/// <summary>The map of the bridge with a chain of as many relations as a test wants, and none besides.</summary>
internal static class LargeMap
{
    public static ClaimGraph Of(int relations)
    {
        var bridge = AnnotatedMaps.Bridge.Graph;
        var claims = Enumerable.Range(0, relations + 1).Select(i => new AssertedFact(new ClaimId($"extra-{i}"), $"The bridge has rivet number {i}, which nobody has ever counted before.", [])).ToArray();
        var result = ClaimGraph.TryCreate(bridge.Content with
        {
            Claims = [.. bridge.Claims, .. claims],
            Relations = [.. Enumerable.Range(0, relations).Select(i => new Relation(new RelationId($"chain-{i}"), RelationKind.Explains, claims[i].Id, claims[i + 1].Id, "Next."))],
        });
        result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()).Should().BeEmpty();
        return result.Graph!;
    }
}
