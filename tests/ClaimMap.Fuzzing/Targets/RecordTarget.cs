using System.Text.Json;
using ClaimMap.Fuzzing.Corpus;
using ClaimMap.Fuzzing.Mutations;

namespace ClaimMap.Fuzzing.Targets;

/// <summary>Records and whole graphs by System.Text.Json: read or refused with a <see cref="JsonException"/>, and what is read comes back from what is written.</summary>
internal sealed class RecordTarget : FuzzTarget
{
    private static readonly List<(Type Type, byte[] Json)> Values = [.. Graphs().SelectMany(ValuesOf)];

    public override string Name => "records";

    public override FuzzInput Draw(Random random)
    {
        var (type, json) = Values[random.Next(Values.Count)];
        return new FuzzInput(
            type.Name,
            random.Next(6) switch
            {
                0 => ByteMutation.Apply(json, random, Values[random.Next(Values.Count)].Json),
                1 or 2 => JsonMutation.OfWords(json, random),
                _ => JsonMutation.Apply(json, random),
            });
    }

    public override string Check(FuzzInput input)
    {
        var (name, json) = input.Files.Single();
        var type = Values.First(v => v.Type.Name == name).Type;
        object? value;
        try
        {
            value = JsonSerializer.Deserialize(json, type);
        }
        catch (JsonException e)
        {
            FaultException.Unless(e.Message.Length > 0 && !e.Message.Contains("(Parameter '", StringComparison.Ordinal), $"a message is not ours: {e.Message}");
            return "refused";
        }

        var written = JsonSerializer.SerializeToUtf8Bytes(value, type);
        FaultException.Unless(Equals(JsonSerializer.Deserialize(written, type), value), "it comes back as another");
        FaultException.Unless(JsonSerializer.SerializeToUtf8Bytes(JsonSerializer.Deserialize(written, type), type).AsSpan().SequenceEqual(written), "it is written otherwise a second time");
        return "read";
    }

    private static IEnumerable<ClaimGraph> Graphs() => Maps.All.Take(Maps.Valid).Select(map => ClaimGraph.Load(map.ToDictionary(f => f.Key, f => (ReadOnlyMemory<byte>)f.Value)));

    private static IEnumerable<(Type Type, byte[] Json)> ValuesOf(ClaimGraph graph)
    {
        IEnumerable<object> values =
        [
            graph, graph.Content, graph.Document, .. graph.Sections.Take(1), .. graph.Passages.Take(1), .. graph.Claims.Take(6), .. graph.Relations.Take(1), .. graph.Mentions.Take(1), .. graph.Actors.Take(2),
            .. graph.Places.Take(2), .. graph.Events.Take(2), .. graph.Accords.Take(1), .. graph.Resolutions.Take(1), .. graph.Instruments.Take(1), .. graph.References.Take(1), .. graph.Sources.Take(1),
        ];
        return values.Select(v => v is Claim ? typeof(Claim) : v.GetType()).Zip(values, (type, value) => (type, JsonSerializer.SerializeToUtf8Bytes(value, type)));
    }
}
