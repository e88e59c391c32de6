using System.Globalization;
using ClaimMap.Benchmarks.Generation;

return args switch
{
    ["generate", var claims, var folder, .. var rest] when int.TryParse(claims, CultureInfo.InvariantCulture, out var count) => Generate(count, folder, rest),
    ["probe", var folder, var rounds] => ClaimMap.Benchmarks.Measurements.Probe.Run(folder, int.Parse(rounds, CultureInfo.InvariantCulture)),
    _ => 2,
};

static int Generate(int claims, string folder, string[] rest)
{
    GeneratedMap.Write(claims, folder, indented: rest is ["--indented"]);
    return 0;
}
