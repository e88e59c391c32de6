using System.Globalization;
using BenchmarkDotNet.Running;
using ClaimMap.Benchmarks.Generation;
using ClaimMap.Benchmarks.Measurements;

// Without one of these words the arguments are BenchmarkDotNet's, such as --filter '*'.
switch (args)
{
    case ["generate", var claims, var folder]:
        GeneratedMap.Write(Number(claims), folder);
        return Check(folder);
    case ["generate-collection", var maps, var claims, var folder]:
        GeneratedCollection.Write(Number(maps), Number(claims), folder);
        return 0;
    case ["first-use"]:
        return FirstUse.Run();
    case ["growth", .. { Length: > 0 } sizes]:
        return Growth.Run([.. sizes.Select(Number)]);
    case ["page", .. { Length: > 0 } speakers]:
        return PageGrowth.Run([.. speakers.Select(Number)]);
    case ["corpus", .. { Length: > 0 } sizes]:
        return CorpusGrowth.Run(sizes.Select(Number));
    case ["child", "corpus-build", var maps, var corpus]:
        return CorpusGrowth.Build(maps, corpus);
    case ["proportions", .. var only]:
        return Proportions.Run(string.Join(' ', only));
    case ["tool", var tool]:
        return ToolVersusNode.Run(tool);
    case ["compare", var claims]:
        return Comparing.Run(Number(claims));
    case ["child", "compare", var what, var number]:
        return Comparing.Measure(what, Number(number));
    case ["child", "first-graph"]:
        return FirstUse.Graph();
    case ["child", "first-parse"]:
        return FirstUse.Parse();
    case ["child", "first-read-and-parse"]:
        return FirstUse.ReadAndParse();
    case ["child", "first-load", var folder]:
        return FirstUse.Load(folder);
    case ["child", "warm-parse", var folder]:
        return Growth.Warm(folder, isLoad: false);
    case ["child", "warm-load", var folder]:
        return Growth.Warm(folder, isLoad: true);
    case ["child", "peak", var folder]:
        return Growth.Peak(folder);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
        return 0;
}

// A generated map that has so much as a warning is the generator's fault.
static int Check(string folder)
{
    var diagnostics = ClaimMap.ClaimGraph.TryLoad(folder).Diagnostics;
    foreach (var diagnostic in diagnostics)
    {
        Console.WriteLine(diagnostic);
    }

    return diagnostics.Count == 0 ? 0 : 1;
}

static int Number(string text) => int.Parse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
