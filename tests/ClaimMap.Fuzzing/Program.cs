using System.Globalization;
using ClaimMap.Fuzzing.Oracles;
using ClaimMap.Fuzzing.Targets;

namespace ClaimMap.Fuzzing;

/// <summary>Puts mutated files before everything that takes files.</summary>
internal static class Program
{
    private const string Usage =
        """
        Usage: [--target NAME] [--seed N] [--seconds N | --count N] [--workers N]
               --target NAME --seed N --index N [--out FOLDER]

        The first puts inputs before each target, or the one that is named: for so many seconds in all, or so many inputs each.
        The second draws one input again, writes it into the folder, and checks it.
        """;

    public static int Main(string[] args)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < args.Length; i += 2)
        {
            if (i + 1 == args.Length || args[i] is not ("--target" or "--seed" or "--seconds" or "--count" or "--workers" or "--index" or "--out"))
            {
                Console.Error.WriteLine(Usage);
                return 2;
            }

            options[args[i]] = args[i + 1];
        }

        var seed = (int)Number("--seed", Random.Shared.Next());
        using var ajv = Ajv.TryStart(out var whyNot);
        var targets = FuzzTargets.All(ajv).Where(t => !options.TryGetValue("--target", out var name) || t.Name == name).ToList();
        if (targets.Count == 0)
        {
            Console.Error.WriteLine($"There is no such target. Expected: {string.Join(", ", FuzzTargets.All(null).Select(t => t.Name))}.");
            return 2;
        }

        if (options.ContainsKey("--index"))
        {
            return Again(targets[0], seed, Number("--index", 0), options.GetValueOrDefault("--out"));
        }

        Console.WriteLine($"seed {seed.ToString(CultureInfo.InvariantCulture)}");
        Console.WriteLine(whyNot is null ? "ajv has the second word on schemas" : $"SKIPPED: ajv, the second word on schemas: {whyNot}");
        var seconds = options.ContainsKey("--count") ? double.MaxValue : Number("--seconds", 60) / (double)targets.Count;
        var time = seconds == double.MaxValue ? TimeSpan.MaxValue : TimeSpan.FromSeconds(seconds);
        var (inputs, isFine) = (0L, true);
        foreach (var target in targets)
        {
            var run = new FuzzRun(target, seed, Console.Out);
            isFine &= run.Run(Number("--count", long.MaxValue), time, (int)Number("--workers", 1));
            inputs += run.Inputs;
        }

        Console.WriteLine($"{inputs.ToString(CultureInfo.InvariantCulture)} inputs in all, {(isFine ? "no fault" : "with faults")}");
        return isFine ? 0 : 1;

        long Number(string name, long otherwise) => options.TryGetValue(name, out var text) ? long.Parse(text, CultureInfo.InvariantCulture) : otherwise;
    }

    private static int Again(FuzzTarget target, int seed, long index, string? folder)
    {
        var input = FuzzRun.InputOf(target, seed, index);
        if (folder is not null)
        {
            input.WriteTo(folder);
        }

        foreach (var (name, bytes) in input.Files)
        {
            Console.WriteLine($"{name}: {bytes.Length.ToString(CultureInfo.InvariantCulture)} bytes{(folder is null ? "" : $", in {folder}")}");
        }

        Console.WriteLine(target.Check(input));
        return 0;
    }
}
