using System.Globalization;

namespace ClaimMap.BrowserTests;

/// <summary>A map with more speakers and allegations than a view shows at once: each of them accuses the next.</summary>
internal static class CrowdMap
{
    private const int Speakers = 70;

    private static readonly Lazy<ClaimGraph> Made = new(Make);

    public static ClaimGraph Graph => Made.Value;

    /// <summary>Gets the names of all who speak in it but its author.</summary>
    public static IEnumerable<string> Names => Enumerable.Range(0, Speakers).Select(i => $"Speaker number {i}");

    private static ClaimGraph Make()
    {
        var shipped = Ceasefire2020.Graph.Content;
        return ClaimGraph.Create(shipped with
        {
            Actors = [.. shipped.Actors, .. Names.Index().Select(n => new Actor(IdOf(n.Index), ActorKind.Person, n.Item))],
            Claims =
            [
                .. shipped.Claims,
                .. Enumerable.Range(0, Speakers).Select(i => new AttributedAllegation(
                    new ClaimId(string.Create(CultureInfo.InvariantCulture, $"said-{i}")),
                    $"It was the next one, says speaker {i}.",
                    new Attribution([new AttributionSource(IdOf(i))], AttributionCue.Accuses, Stance.Neutral),
                    shipped.Claims[0].Anchors,
                    "1",
                    about: [new About(IdOf((i + 1) % Speakers), AboutRole.Subject)])),
            ],
        });
    }

    private static ActorId IdOf(int i) => new(string.Create(CultureInfo.InvariantCulture, $"speaker-{i}"));
}
