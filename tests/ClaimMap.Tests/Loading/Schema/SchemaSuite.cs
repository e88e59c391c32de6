using System.Text.Json;

namespace ClaimMap.Tests.Loading.Schema;

/// <summary>Reads the official suite and says which of its groups stay within the declared keywords and inside their own document.</summary>
/// <remarks>Decided here from lists of its own, so that what the evaluator refuses wrongly is not left out.</remarks>
internal static class SchemaSuite
{
    private static readonly string[] Plain =
    [
        "type", "enum", "const", "required", "minProperties", "maxProperties", "minItems", "uniqueItems", "maxLength", "pattern", "minimum", "maximum",
        "$ref", "$schema", "title", "description",
    ];

    private static readonly string[] Single = ["additionalProperties", "propertyNames", "items", "if", "then", "else"];
    private static readonly string[] Lists = ["allOf", "anyOf", "oneOf"];
    private static readonly string[] Maps = ["properties", "$defs"];

    public static IEnumerable<(string File, JsonElement Group)> Groups(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var group in document.RootElement.EnumerateArray())
            {
                yield return (Path.GetRelativePath(folder, file), group.Clone());
            }
        }
    }

    public static bool IsDeclared(JsonElement schema) => schema.ValueKind != JsonValueKind.Object || schema.EnumerateObject().All(member =>
        Array.IndexOf(Plain, member.Name) >= 0 ? IsPlain(member)
        : Array.IndexOf(Single, member.Name) >= 0 ? IsDeclared(member.Value)
        : Array.IndexOf(Lists, member.Name) >= 0 ? member.Value.EnumerateArray().All(IsDeclared)
        : Array.IndexOf(Maps, member.Name) >= 0 && member.Value.EnumerateObject().All(m => IsDeclared(m.Value)));

    private static bool IsPlain(JsonProperty member) => member.Name switch
    {
        "$ref" => member.Value.GetString()!.StartsWith('#'),
        "$schema" => member.Value.GetString() == "https://json-schema.org/draft/2020-12/schema",
        _ => true,
    };
}
