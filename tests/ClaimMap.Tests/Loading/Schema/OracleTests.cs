using System.Text.Json;
using System.Text.Json.Nodes;
using ClaimMap.Loading.Files;
using ClaimMap.Loading.Schema;
using Oracle = Json.Schema;

namespace ClaimMap.Tests.Loading.Schema;

/// <summary>The evaluator beside another implementation, on records of the shipped map that were changed at random.</summary>
/// <remarks>
/// Left out is where the other departs from ECMA-262 and the official suite: to its <c>\s</c> white space beyond ASCII is none, and its <c>$</c>
/// stands before a last line feed too.
/// </remarks>
public class OracleTests
{
    private const int MutationsOfAKind = 400;

    public static TheoryData<string> Kinds => [.. Enum.GetNames<MapFileKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Evaluate_MutatedRecords_AgreesWithJsonSchemaNet(string kind) => Seed.Run(seed =>
    {
        // The shipped map has no topic to mutate.
        var known = Enum.Parse<MapFileKind>(kind);
        var file = known == MapFileKind.Topics
            ? new DirectoryMapFolder(Cases.ValidHarbourTests.Folder).ReadAll().Last(f => f.Kind == known)
            : new EmbeddedMapFolder("ceasefire-2020").ReadAll().Last(f => f.Kind == known);
        var theirs = Oracle.JsonSchema.FromText(File.ReadAllText(Path.Join(RepositoryFiles.Root, "data", "schemas", MapLayout.SchemaName(file.Kind))));
        var mutation = new Mutation(new Random(seed));
        var verdicts = new int[2];

        // Some draws have hardly a document that is valid, and go on.
        for (var i = 0; i < MutationsOfAKind || (i < 10 * MutationsOfAKind && verdicts.Min() <= MutationsOfAKind / 20); i++)
        {
            var json = mutation.Of(JsonNode.Parse(file.Utf8.Span)!.AsObject());
            using var text = SchemaCases.Text(json);

            var ours = SchemaEvaluation.Run(MapSchemas.Of(file.Kind), text, 10).Total == 0;

            ours.Should().Be(theirs.Evaluate(JsonDocument.Parse(json).RootElement).IsValid, "of this: {0}", json);
            verdicts[ours ? 1 : 0]++;
        }

        verdicts.Should().OnlyContain(count => count > MutationsOfAKind / 20, "both verdicts have to occur");
    });

    /// <summary>Takes a file, keeps one record of its list and changes something in it, or in the file around it.</summary>
    private sealed class Mutation(Random random)
    {
        private static readonly string[] Values =
        [
            "null", "true", "false", "0", "-1", "1", "1.0", "1.5", "10e-1", "2147483648", "[]", "[null]", "{}", "{\"id\":\"x\"}", "\"\"", "\" \"", "\" a\"",
            "\"a\"", "\"a-b-1\"", "\"a--b\"", "\"A\"", "\"2020-10-12\"", "\"2020-13\"", "\"[2020,2021..]\"", "\"1.0.0\"", "\"en-GB\"",
            "\"S/RES/822 (1993)\"", "\"asserted-fact\"", "\"author-opinion\"", "\"certain\"", "\"outside\"", "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
            "\"0000000000000000000000000000000000000000000000000000000000000000\"",
        ];

        private static readonly string[] Names =
            ["id", "tag", "mode", "attribution", "condition", "absent", "actor", "group", "unspecified", "place", "source", "note", "published", "retrieved", "kind", "x", "élan", "a/b"];

        private static readonly string[] Insertions = ["-", " ", "é", "1", "😀"];

        public string Of(JsonObject file)
        {
            var list = file.Last().Value!.AsArray();
            var kept = list[random.Next(list.Count)]!.DeepClone();
            list.Clear();
            list.Add(kept);
            for (var changes = random.Next(3); changes >= 0; changes--)
            {
                Change(random.Next(6) == 0 ? file : kept);
            }

            return file.ToJsonString();
        }

        private void Change(JsonNode root)
        {
            var all = Containers(root).ToList();
            if (all.Count == 0)
            {
                return;
            }

            var container = all[random.Next(all.Count)];
            if (container is JsonArray array)
            {
                ChangeItems(array);
            }
            else
            {
                ChangeMembers(container.AsObject());
            }
        }

        private void ChangeItems(JsonArray array)
        {
            if (array.Count == 0 || random.Next(3) == 0)
            {
                array.Add(Value());
            }
            else if (random.Next(2) == 0)
            {
                array.Add(array[random.Next(array.Count)]?.DeepClone());
            }
            else
            {
                array.RemoveAt(random.Next(array.Count));
            }
        }

        private void ChangeMembers(JsonObject members)
        {
            var names = members.Select(m => m.Key).ToList();
            var name = names.Count > 0 && random.Next(4) > 0 ? names[random.Next(names.Count)] : Names[random.Next(Names.Length)];
            if (random.Next(4) == 0)
            {
                members.Remove(name);
            }
            else if (members[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String && random.Next(2) == 0)
            {
                members[name] = Edited(value.GetValue<string>());
            }
            else
            {
                members[name] = Value();
            }
        }

        private string Edited(string text)
        {
            var at = random.Next(text.Length + 1);
            return random.Next(3) switch
            {
                0 => text.Insert(at, Insertions[random.Next(Insertions.Length)]),
                1 => text[..at],
                _ => text + text,
            };
        }

        private JsonNode? Value() => JsonNode.Parse(Values[random.Next(Values.Length)]);

        private static IEnumerable<JsonNode> Containers(JsonNode? node) => node switch
        {
            JsonObject members => members.SelectMany(m => Containers(m.Value)).Prepend(members),
            JsonArray items => items.SelectMany(Containers).Prepend(items),
            _ => [],
        };
    }
}
