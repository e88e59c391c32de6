using System.Globalization;

namespace ClaimMap.Benchmarks.Measurements;

/// <summary>What each load of a map takes in one process, from the first, which the run time compiles as it goes, to the last.</summary>
internal static class Rounds
{
    public static int Run(string folder, int rounds)
    {
        var map = MapBytes.Of(folder);
        for (var round = 1; round <= rounds; round++)
        {
            var time = Timing.Of(() => GC.KeepAlive(map.Load()), out var pause);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{round,4}  {time,8:0.0} ms  of it collecting {pause,6:0.0}"));
        }

        return 0;
    }
}
