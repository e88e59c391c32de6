using ClaimMap.Fuzzing.Corpus;
using ClaimMap.Fuzzing.Mutations;
using ClaimMap.Loading;

namespace ClaimMap.Fuzzing.Targets;

/// <summary>Whole maps: they load or say why not, the same twice, and what loads is the same after it was saved.</summary>
internal sealed class MapTarget : FuzzTarget
{
    private static readonly string[] Paths =
        ["document.json", "actors.json", "mentions.json", "mention.json", "Claims.json", "claims/01-news.json", "claims/99-more.json", "claims/a/b.json", "claims/.json", "claims/..json", "relations.json", "schemas/x.json", "é.json"];

    public override string Name => "maps";

    public override FuzzInput Draw(Random random)
    {
        // A map with errors has less to go wrong behind them, and a large one takes its time.
        var map = random.Next(50) == 0 ? Maps.Shipped : Maps.All[random.Next(random.Next(4) == 0 ? Maps.All.Count : Maps.Valid)];
        var files = new Dictionary<string, byte[]>(map, StringComparer.Ordinal);
        for (var changes = random.Next(4) == 0 ? random.Next(2, 5) : 1; changes > 0 && files.Count > 0; changes--)
        {
            var names = files.Keys.Order(StringComparer.Ordinal).ToList();
            var name = names[random.Next(names.Count)];
            var other = names[random.Next(names.Count)];
            switch (random.Next(24))
            {
                case 0:
                    files.Remove(name);
                    break;
                case 1:
                    files[Paths[random.Next(Paths.Length)]] = files[other];
                    break;
                case 2:
                    (files[name], files[other]) = (files[other], files[name]);
                    break;
                case <= 5:
                    files[name] = ByteMutation.Apply(files[name], random, files[other]);
                    break;
                case <= 14:
                    files[name] = JsonMutation.OfWords(files[name], random);
                    break;
                default:
                    files[name] = JsonMutation.Apply(files[name], random);
                    break;
            }
        }

        return new FuzzInput(files);
    }

    public override string Check(FuzzInput input)
    {
        var result = Load(input.Files);
        Diagnosed.Check(result);
        FaultException.Unless(Load(input.Files) == result, "a second load came to something else");
        if (result.Graph is not { } graph)
        {
            return "refused";
        }

        var saved = Saved(graph);
        var again = Load(saved);
        FaultException.Unless(again.Graph is not null, $"what was saved does not load: {again.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error)}");
        FaultException.Unless(again.Graph == graph, "what was saved is not what was loaded");
        FaultException.Unless(Saved(again.Graph!).All(f => saved[f.Key].AsSpan().SequenceEqual(f.Value)), "what is saved a second time has other bytes");
        return "loaded";
    }

    private static LoadResult Load(IReadOnlyDictionary<string, byte[]> files) =>
        ClaimGraph.TryLoad(files.ToDictionary(f => f.Key, f => (ReadOnlyMemory<byte>)f.Value, StringComparer.Ordinal));

    private static Dictionary<string, byte[]> Saved(ClaimGraph graph) =>
        MapWriter.Files(graph.Content, MapWriter.SharedSchemas).ToDictionary(f => f.Path, f => f.Bytes, StringComparer.Ordinal);
}
