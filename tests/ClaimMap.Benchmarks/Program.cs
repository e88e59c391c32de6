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
    case ["generate", var claims, var folder, "--indented"]:
        GeneratedMap.Write(Number(claims), folder, indented: true);
        return Check(folder);
    case ["first-use"]:
        return FirstUse.Run();
    case ["scale", .. { Length: > 0 } sizes]:
        return Scale.Run([.. sizes.Select(Number)]);
    case ["versus-node", var folder]:
        return VersusNode.Run(folder);
    case ["stages", var folder]:
        return Stages.Run(folder);
    case ["rounds", var folder, var rounds]:
        return Rounds.Run(folder, Number(rounds));
    case ["child", "first-graph"]:
        return FirstUse.Graph();
    case ["child", "first-parse"]:
        return FirstUse.Parse();
    case ["child", "once", var folder]:
        return Scale.Once(folder);
    case ["child", "parse", var folder, var rounds]:
        return Scale.Times(folder, static m => m.ParseDocuments(), Number(rounds));
    case ["child", "load", var folder, var rounds]:
        return Scale.Times(folder, static m => GC.KeepAlive(m.Load()), Number(rounds));
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
