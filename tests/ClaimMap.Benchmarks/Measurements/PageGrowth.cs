using System.Diagnostics;
using System.Globalization;
using ClaimMap.Benchmarks.Generation;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary>How the page grows with the number of those who speak in a map: its size, and the time that writing it takes.</summary>
internal static class PageGrowth
{
    public static int Run(IReadOnlyList<int> speakers)
    {
        var folder = Directory.CreateTempSubdirectory("claimmap-page-").FullName;
        try
        {
            GeneratedMap.Write(100, folder);
            var content = ClaimGraph.Load(folder).Content;
            Html.Format(ClaimGraph.Create(Crowd(content, 10)));
            foreach (var count in speakers)
            {
                var graph = ClaimGraph.Create(Crowd(content, count));
                var watch = Stopwatch.StartNew();
                var length = Html.Format(graph).Length;
                Timing.Print($"{count} speakers: {length / 1e6:0.00} MB in {watch.ElapsedMilliseconds} ms");
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }

        return 0;
    }

    // Each accuses the next.
    private static MapContent Crowd(MapContent content, int speakers) => content with
    {
        Actors = [.. content.Actors, .. Enumerable.Range(0, speakers).Select(i => new Actor(IdOf(i), ActorKind.Person, $"Speaker {i}"))],
        Claims =
        [
            .. content.Claims,
            .. Enumerable.Range(0, speakers).Select(i => new AttributedAllegation(
                new ClaimId(string.Create(CultureInfo.InvariantCulture, $"said-{i}")),
                $"It was the next one, says speaker {i}.",
                new Attribution([new AttributionSource(IdOf(i))], AttributionCue.Accuses, Stance.Neutral),
                content.Claims[0].Anchors,
                "1",
                about: [new About(IdOf((i + 1) % speakers), AboutRole.Subject)])),
        ],
    };

    private static ActorId IdOf(int i) => new(string.Create(CultureInfo.InvariantCulture, $"speaker-{i}"));
}
