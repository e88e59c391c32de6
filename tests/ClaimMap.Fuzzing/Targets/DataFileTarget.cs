using System.Text;
using ClaimMap.Fuzzing.Corpus;
using ClaimMap.Fuzzing.Mutations;
using ClaimMap.Fuzzing.Oracles;
using ClaimMap.Loading;
using ClaimMap.Loading.Diagnostics;
using ClaimMap.Loading.Files;
using ClaimMap.Loading.Schema;
using ClaimMap.Model;

namespace ClaimMap.Fuzzing.Targets;

/// <summary>Single data files: syntax as the framework's reader has it, verdicts on schemas as ajv has them, and no verdict but the schema's on what a number is.</summary>
internal sealed class DataFileTarget(Ajv? ajv) : FuzzTarget
{
    private static readonly List<(MapFileKind Kind, byte[] Bytes)> Files = [.. Maps.All.Append(Maps.Shipped).SelectMany(m => m).Select(f => (KindOf(f.Key), f.Value)).Where(f => f.Value.Length > 0)];

    public override string Name => "data-files";

    public override FuzzInput Draw(Random random)
    {
        var (kind, bytes) = Files[random.Next(Files.Count)];
        return new FuzzInput(
            $"{Kebab.Of(kind)}.json",
            random.Next(5) == 0 ? ByteMutation.Apply(bytes, random, Files[random.Next(Files.Count)].Bytes) : JsonMutation.Apply(bytes, random));
    }

    public override string Check(FuzzInput input)
    {
        var kind = KindOf(input.Files.Keys.Single());
        var utf8 = input.Bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? input.Bytes[Encoding.UTF8.Preamble.Length..] : input.Bytes;
        var problems = new List<Problem>();
        using var text = JsonText.Parse(utf8, problems.Add);
        var isJson = StrictJson.Accepts(utf8, JsonText.MaxDepth);
        FaultException.Unless(isJson == (problems.Count == 0), isJson ? $"this is JSON, yet: {problems.FirstOrDefault()?.Finding.Message}" : "this is no JSON, and nothing was said");
        if (!isJson)
        {
            return "no JSON";
        }

        var violations = SchemaEvaluation.Run(MapSchemas.Of(kind), text!, MapFile.ProblemLimit);
        var fits = violations.Total == 0;
        if (ajv is not null && HasOrdinaryNumbers(text!))
        {
            FaultException.Unless(ajv.Accepts(Kebab.Of(kind), utf8) == fits, fits ? "ajv finds that this does not fit the schema" : $"ajv finds that this fits the schema, yet: {violations.Items[0]}");
        }

        var file = new MapFile(kind, "file.json", utf8);
        MapLoader.Read(file);
        FaultException.Unless(fits == file.Problems.All(p => p.Finding.Descriptor.Code[..4] != "CM10"), "the loader and the schema do not agree");
        FaultException.Unless(!fits || file.Problems.All(p => p.Finding.Message != MeaningFindings.Unreadable().Message), "a value that fits the schema cannot be read");
        foreach (var problem in file.Problems)
        {
            Diagnosed.CheckMessage(problem.Finding.Message);
        }

        return fits ? "fits" : "does not fit";
    }

    // What JavaScript rounds or takes for infinite is another number to ajv.
    private static bool HasOrdinaryNumbers(JsonText text) => Numbers(text.Root).All(n => n.Length <= 15 && !n.Contains('e', StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> Numbers(System.Text.Json.JsonElement value) => value.ValueKind switch
    {
        System.Text.Json.JsonValueKind.Object => value.EnumerateObject().SelectMany(m => Numbers(m.Value)),
        System.Text.Json.JsonValueKind.Array => value.EnumerateArray().SelectMany(Numbers),
        System.Text.Json.JsonValueKind.Number => [value.GetRawText()],
        _ => [],
    };

    private static MapFileKind KindOf(string path) =>
        path.Contains('/', StringComparison.Ordinal) ? MapFileKind.Claims
        : Array.Find(Enum.GetValues<MapFileKind>(), k => path == $"{Kebab.Of(k)}.json");
}
